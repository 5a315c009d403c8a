internal import JSONText

/// A part of a scenario file that holds answers: its keys are those of the questions.
protocol RepliesPart: FileObject {
  /// The questions that it answers.
  static var home: Question.Home { get }
  /// What was answered.
  var replies: Replies { get set }
}

extension RepliesPart {
  /// A key for each question.
  static var questionFields: [Field<Self>] {
    Question.all.filter { $0.home == home }.map { question in
      Field(question.key, meaning: question.meaning, shape: question.shape) {
        (part, reader, context) throws(JSONTextError) in
        let place = context.place(of: reader)
        let text: String
        switch question.kind {
        case .yesNo where try reader.peek() == .bool: text = try reader.readBool() ? "yes" : "no"
        case .yesNo, .tally: text = try context.readText(&reader, of: question.key)
        case .amount: text = try reader.readQuantityText()
        }
        do throws(QuestionError) {
          part.replies.state(question, try question.answer(text), from: .file(place))
        } catch {
          context.report(.badValue(text, key: question.key, reason: error.reason), behind: reader)
        }
      }
    }
  }
}

extension Question {
  /// What its key takes in a file.
  fileprivate var shape: FieldShape {
    switch kind {
    case .amount(let unit, let allowed): .stated(unit, allowed)
    case .yesNo: .oneOf([.flag, .word(["yes", "no"])])
    case .tally: .text
    }
  }
}

/// What is known of a task, in a scenario file.
struct FitPart: RepliesPart {
  static let kind = "a fit"
  static let key = Question.Home.fit.rawValue
  static let home = Question.Home.fit
  static let fields = FieldTable<FitPart>(questionFields)

  var replies = Replies()
}

/// What a test of the tuned model showed, in a scenario file.
struct QualityPart: RepliesPart {
  static let kind = "a quality"
  static let key = Question.Home.quality.rawValue
  static let home = Question.Home.quality
  static let fields = FieldTable<QualityPart>(questionFields)

  var replies = Replies()

  mutating func check(_ object: ObjectInFile, _ context: inout FileContext) {
    do throws(QualityError) { _ = try QualityStatement(replies) } catch {
      context.report(
        .badName(error.question.key, reason: error.reason(naming: \.key)), at: object, key: error.question.key
      )
    }
  }
}
