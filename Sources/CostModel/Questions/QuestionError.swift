/// Why a text is no answer.
public struct QuestionError: Error, Sendable, Hashable {
  /// What was asked.
  public let question: Question
  /// What was written.
  public let text: String
  /// What is wrong with it.
  public let fault: Fault

  /// What can be wrong.
  public enum Fault: Sendable, Hashable {
    /// It is no such number.
    case amount(QuantityTextError)
    /// It is neither yes nor no.
    case notYesOrNo
    /// It is no count of what passed.
    case tally(TallyTextError)
  }

  /// What is wrong and what to write, as a clause.
  public var reason: String {
    switch fault {
    case .amount(.outOfRange(let allowed)):
      if case .amount(let unit, _) = question.kind {
        "it is not within \(unit.text(allowed.lowerBound)) to \(unit.text(allowed.upperBound)); a good value is \(question.example)"
      } else {
        "a good value is \(question.example)"
      }
    case .amount(.missingPercent(let number)):
      "it is more than the whole; write \(Unit.count.text(number))%, or a good value such as \(question.example)"
    case .amount(.rangeNotAccepted): "it is a range, and one value answers this; such as \(question.example)"
    case .amount: "it is no such amount; a good value is \(question.example)"
    case .notYesOrNo: "write yes or no"
    case .tally(let error): error.description
    }
  }
}
