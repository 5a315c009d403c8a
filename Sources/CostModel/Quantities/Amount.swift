/// A number or a range of one unit as code says it: `50_000`, `0.3`, `60...120`, `"50k/day"`.
///
/// It is kept as the text that people write of it, so that code, flags and files are read and checked alike: `60...120` is
/// `60..120`, with 90 as its likely value. Nothing is checked before the scenario is computed, and nothing traps.
public struct Amount<Kind>: Sendable, Hashable {
  /// The amount as ``StatedQuantity`` reads it.
  public let text: String

  /// An amount as people write it: `50k/day`, `30%`, `$4,050`, `40..160`.
  public init(_ text: String) { self.text = text }

  /// One number, in the unit: `Amount(Tokens(80))` is `80`.
  public init(_ quantity: Quantity<Kind>) { text = "\(quantity.value)" }

  /// A range between two ends: `60...120`.
  public static func ... (low: Self, high: Self) -> Self { Self(low.text + ".." + high.text) }

  /// A range whose likely value is another than its middle: `.between(60, 120, likely: 80)` is `60..80..120`.
  public static func between(_ low: Self, _ high: Self, likely: Self) -> Self {
    Self([low, likely, high].map(\.text).joined(separator: ".."))
  }
}

extension Amount<CallsPerMonth> {
  /// Calls a day, which are converted with ``Parameter/daysPerMonth``: `.perDay(50_000)` are 1,500,000 a month.
  public static func perDay(_ calls: Self) -> Self { Self(calls.text + "/day") }

  /// Calls a year: `.perYear(600_000)` are 50,000 a month.
  public static func perYear(_ calls: Self) -> Self { Self(calls.text + "/year") }
}

extension Amount: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral {
  /// A whole number: `50_000`.
  public init(integerLiteral value: Int) { text = "\(value)" }

  /// A number: `0.3`.
  public init(floatLiteral value: Double) { text = "\(value)" }

  /// What people write: `"50k/day"`.
  public init(stringLiteral value: String) { text = value }
}
