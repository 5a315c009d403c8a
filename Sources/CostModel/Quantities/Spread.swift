/// A number or a range of it: low, likely and high, where low <= likely <= high.
public struct Spread: Sendable, Hashable {
  /// The smallest value that was said.
  public let low: Double
  /// The value to show: the middle when only the ends were given.
  public let likely: Double
  /// The largest value that was said.
  public let high: Double
  /// Whether the likely value was said too, and is not just the middle: what is sampled then gathers around it.
  public let isPeaked: Bool

  /// One number, without a range.
  public init(_ value: Double) {
    low = value
    likely = value
    high = value
    isPeaked = false
  }

  /// A range between two ends, in whichever order, whose likely value is its middle: 40 and 160 have 100.
  public init(_ end: Double, _ other: Double) {
    low = min(end, other)
    high = max(end, other)
    likely = low + (high - low) / 2
    isPeaked = false
  }

  /// A range with a likely value of its own; nil when the three are not in order.
  public init?(_ low: Double, _ likely: Double, _ high: Double) {
    guard low <= likely, likely <= high else { return nil }
    self.init(low, high, likely: likely)
  }

  /// A range between two ends, in whichever order, with a likely value that is held between them.
  public init(_ end: Double, _ other: Double, likely: Double) {
    self.init(end, other, likely: likely, isPeaked: true)
  }

  private init(_ end: Double, _ other: Double, likely: Double, isPeaked: Bool) {
    low = min(end, other)
    high = max(end, other)
    self.likely = min(max(likely, low), high)
    self.isPeaked = isPeaked && low < high
  }

  /// Whether low and high differ.
  public var isRange: Bool { low < high }

  /// The same change made to all three numbers, which are put in order again where it turns them round.
  public func map(_ change: (Double) -> Double) -> Spread {
    Spread(change(low), change(high), likely: change(likely), isPeaked: isPeaked)
  }

  /// The sum of two, end by end.
  public static func + (left: Spread, right: Spread) -> Spread {
    Spread(
      left.low + right.low, left.high + right.high, likely: left.likely + right.likely,
      isPeaked: left.isPeaked || right.isPeaked)
  }
}
