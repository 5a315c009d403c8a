/// What was answered to questions, each with where it was said.
public struct Replies: Sendable {
  private var given: [String: (reply: Reply, origin: Origin)] = [:]

  /// No answer.
  public init() {}

  /// Whether nothing was answered.
  public var isEmpty: Bool { given.isEmpty }

  /// The answer to a question; nil where none was given.
  public subscript(question: Question) -> Reply? { given[question.key]?.reply }

  /// Where the answer to a question was said; nil where none was given.
  public func origin(of question: Question) -> Origin? { given[question.key]?.origin }

  /// Takes an answer.
  public mutating func state(_ question: Question, _ reply: Reply, from origin: Origin) {
    given[question.key] = (reply, origin)
  }

  /// These answers with others on top, which win.
  public func overlaid(by top: Replies) -> Replies {
    var all = self
    all.given.merge(top.given) { $1 }
    return all
  }

  /// Takes the answers of another part.
  mutating func take(_ other: Replies) { self = overlaid(by: other) }

  /// The number that a question was answered with.
  public func number(_ question: Question) -> Double? {
    if case .number(let number)? = self[question] { number } else { nil }
  }

  /// The count that a question was answered with.
  public func tally(_ question: Question) -> Tally? {
    if case .tally(let tally)? = self[question] { tally } else { nil }
  }
}
