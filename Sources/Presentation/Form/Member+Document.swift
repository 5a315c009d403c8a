internal import CostModel
internal import JSONText

/// The keys that documents have in common.
extension Member {
  /// What the document says it is: `ftcalc/compare/1`.
  static func schema(_ identity: String) -> Member { constant("schema", identity) }

  /// The currency of every amount.
  static var currency: Member { constant("currency", "USD") }

  /// The day of the answer.
  static func asOf(
    _ meaning: String = "the day for prices and availability",
    _ day: @escaping @Sendable (Value) -> CalendarDate
  ) -> Member {
    Member("asOf", .day, meaning, day)
  }

  /// The day on which its months start.
  static func start(_ day: @escaping @Sendable (Value) -> CalendarDate) -> Member {
    Member("start", .day, "the first day of month 1", day)
  }

  /// What nobody gave.
  static func assumptions(
    _ meaning: String = "the defaults that a figure depends on",
    _ assumptions: @escaping @Sendable (Value) -> [Assumption]
  ) -> Member {
    Member("assumptions", .list(of: .assumption), meaning, assumptions)
  }

  /// What is to be read beside the figures.
  static func notes(_ words: @escaping @Sendable (Value) -> [String]) -> Member {
    Member("notes", .list(of: .text), "", words)
  }

  private static func constant(_ key: String, _ text: String) -> Member {
    Member(key, Form(.constant(text)) { .string(text) }) { _ in () }
  }
}
