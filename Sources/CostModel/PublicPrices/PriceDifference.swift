/// Something that two price tables, or a table and a file, have otherwise of one model.
public struct PriceDifference: Sendable, Hashable {
  /// The model, or the variant of it.
  public let id: String
  /// What differs, by its key in a price file: `usdPerMillionInputTokens`.
  public let key: String
  /// The input tokens above which the price holds; nil for calls of usual length.
  public let above: Tokens?
  /// What the first has; nil where it has nothing.
  public let before: Value?
  /// What the second has.
  public let after: Value
  /// Where and when the first was read.
  public let sourceBefore: Source?
  /// Where and when the second was read.
  public let sourceAfter: Source?

  /// The key of the input tokens above which prices of longer calls hold.
  package static let threshold = "aboveInputTokens"

  /// A value of a model.
  public enum Value: Sendable, Hashable {
    /// A price or a number of tokens.
    case number(Double)
    /// A day.
    case day(CalendarDate)

    /// The number; nil for a day.
    public var number: Double? { if case .number(let number) = self { number } else { nil } }
  }

  /// How many times the first the second is; nil where the first has nothing, and for days.
  public var factor: Double? {
    guard let before = before?.number, let after = after.number, before > 0 else { return nil }
    return after / before
  }
}
