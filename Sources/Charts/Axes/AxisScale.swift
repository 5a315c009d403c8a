/// Where values stand between the two ends of an axis.
///
/// Numbers that are not finite play no part, and the ends stay within ±1e300, so that no difference overflows.
struct AxisScale {
  let low: Double
  let high: Double
  let isLogarithmic: Bool

  /// A scale from the smallest to the largest value; equal values stand in the middle, those that are 0 at the low end
  /// of 0 to 1, so that nothing below 0 is drawn of what never is; none at all between 0 and 1.
  init(_ values: [Double], _ spacing: ChartAxis.Spacing) {
    let usable = values.filter(\.isFinite).map(Self.inside)
    var low = usable.min() ?? 0
    var high = usable.max() ?? 1
    if high - low <= 1e-9 * max(abs(low), abs(high)) {
      let margin = abs(low) / 2
      (low, high) = low == 0 && high == 0 ? (0, 1) : (low - margin, high + margin)
    }
    self.low = low
    self.high = high
    isLogarithmic = spacing == .logarithmic && low > 0
  }

  /// A number within what charts reckon with: ±1e300, and 0 for what is nearer to it than 1e-300.
  static func inside(_ value: Double) -> Double {
    abs(value) < 1e-300 ? 0 : min(max(value, -1e300), 1e300)
  }

  /// The same scale as far as two ends that lie further out.
  private init(low: Double, high: Double, isLogarithmic: Bool) {
    self.low = low
    self.high = high
    self.isLogarithmic = isLogarithmic
  }

  /// A scale that reaches two values as well: 0 to 36 enclosing 40 ends at 40.
  func enclosing(_ first: Double, _ last: Double) -> AxisScale {
    AxisScale(low: min(low, first), high: max(high, last), isLogarithmic: isLogarithmic)
  }

  /// The place of a value: 0 at the low end, 1 at the high end, never outside them.
  func position(_ value: Double) -> Double {
    guard !value.isNaN else { return 0 }
    let inside = min(max(value, low), high)
    guard isLogarithmic else { return (inside - low) / (high - low) }
    let start = Self.logarithm(low)
    return (Self.logarithm(inside) - start) / (Self.logarithm(high) - start)
  }

  /// The logarithm to base 2 of a number above zero, to ten digits: the standard library has none.
  private static func logarithm(_ value: Double) -> Double {
    let ratio = (value.significand - 1) / (value.significand + 1)
    var power = ratio
    var sum = 0.0
    for term in stride(from: 1.0, through: 23, by: 2) {
      sum += power / term
      power *= ratio * ratio
    }
    return Double(value.exponent) + 2 * sum * 1.442_695_040_888_963_4
  }
}
