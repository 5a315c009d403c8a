import CostModel
import Presentation

/// The questions on a task, asked one by one at a terminal.
struct Interview {
  /// Shows a question, and returns what was typed; nil at the end of the input.
  let ask: (String) -> String?

  /// Asks what is not answered yet; an empty line leaves a question open, `q` and the end of the input leave the rest.
  func run(_ statement: inout Statement, _ replies: inout Replies) {
    let tasks = TaskKind.allCases.map(\.rawValue)
    var hint = "Enter skips a question, q ends them.\n"
    if statement.purpose.task == nil {
      let isAnswered = answered("\(hint)What are the calls for? (\(tasks.joined(separator: ", "))) ") {
        text in
        guard let task = TaskKind(rawValue: text) else {
          return advice(near: nearestNames(to: text, among: tasks), otherwise: "write one of them")
        }
        statement.purpose.task = task
        return nil
      }
      guard isAnswered else { return }
      hint = ""
    }
    for question in Question.fit + [.required] where replies[question] == nil {
      let example = question.kind == .yesNo ? "yes, no" : "such as \(question.example)"
      let isAnswered = answered("\(hint)\(question.words) (\(example)) ") { text in
        do throws(QuestionError) {
          replies.state(question, try question.answer(text), from: .code)
          return nil
        } catch { return error.reason }
      }
      guard isAnswered else { return }
      hint = ""
    }
  }

  /// Asks until an answer can be taken or is left out; false where no more is to be asked.
  ///
  /// - Parameter take: takes an answer, or says what is wrong with it.
  private func answered(_ question: String, _ take: (String) -> String?) -> Bool {
    var words = question
    while let line = ask(words) {
      let text = String(line.trimmed)
      if text.isEmpty { return true }
      if text.lowercased() == "q" { return false }
      guard let fault = take(text) else { return true }
      words = "\(fault): "
    }
    return false
  }
}
