import CostModel
import Presentation

extension Invocation {
  /// What flags answer to some questions.
  func replies(to questions: [Question]) throws(UsageError) -> Replies {
    var replies = Replies()
    for question in questions {
      guard let text = value(of: question.flag) else { continue }
      do throws(QuestionError) {
        replies.state(question, try question.answer(text), from: .flag(question.flag))
      } catch {
        throw rejection(of: text, for: question.flag, because: error.reason)
      }
    }
    return replies
  }
}

extension Failure {
  /// Counts of a test that contradict each other, in the words of flags.
  init(_ error: QualityError) { self.init("\(error.question.flag): \(error.reason(naming: \.flag))") }
}

extension CommandTable {
  /// The options that answer some questions.
  static func options(of questions: [Question]) -> [Option] {
    questions.map { question in
      Option(
        question.flag, .required(question.placeholder), question.meaning,
        values: question.kind == .yesNo ? .oneOf(["yes", "no"]) : .text,
        group: question.home == .fit ? "Task" : "Test")
    }
  }

  /// The options that say what a test showed of today's model and of a tuned one.
  static var testOptions: [Option] { options(of: Question.ofBoth) }
}

extension Question {
  /// How often today's model and a tuned one were right.
  static let ofBoth: [Question] = [.passed, .baselinePassed]
}

extension Question {
  /// The word for the answer in help.
  fileprivate var placeholder: String {
    switch kind {
    case .amount(let unit, _): unit.traits.placeholder
    case .yesNo: "YES"
    case .tally: "N/N"
    }
  }
}
