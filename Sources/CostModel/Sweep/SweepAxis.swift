/// The values that one parameter takes in a sweep.
public struct SweepAxis: Sendable, Hashable {
  /// How the values follow each other.
  public enum Spacing: String, Sendable, Hashable, CaseIterable {
    /// As they were named.
    case list
    /// At equal distances.
    case linear
    /// At equal ratios.
    case logarithmic
  }

  /// The parameter.
  public let definition: Definition
  /// How the values follow each other.
  public let spacing: Spacing
  /// The period that calls were stated for.
  public let period: StatedQuantity.Period
  /// The values as a flag would state them, rising; before the conversion from ``period``.
  public let values: [Double]

  /// How many values an axis may have.
  public static let counts = 2...10_000
  /// How many values a range has when nobody says it.
  public static let usualCount = 25

  init(
    _ definition: Definition, _ spacing: Spacing, _ values: [Double], period: StatedQuantity.Period = .month
  ) throws(AxisTextError) {
    guard values.count >= Self.counts.lowerBound else { throw .tooFewValues }
    guard values.count <= Self.counts.upperBound else { throw .badCount(String(values.count)) }
    guard zip(values, values.dropFirst()).allSatisfy({ $0 < $1 }) else { throw .notRising }
    if definition.isWhole, let fraction = values.first(where: { $0 != $0.rounded() }) {
      throw .notWhole(fraction)
    }
    for value in values {
      if let fault = definition.fault(in: Spread(value)) { throw .quantity(fault) }
    }
    self.definition = definition
    self.spacing = spacing
    self.values = values
    self.period = period
  }

  /// A range of so many values, ends included; what lies between is rounded to 12 significant digits, so that a flag can
  /// say it: 0 to 60% in 13 values are steps of exactly 5%.
  init(
    _ definition: Definition, _ spacing: Spacing, from low: Double, to high: Double, count: Int,
    period: StatedQuantity.Period = .month
  ) throws(AxisTextError) {
    guard Self.counts.contains(count) else { throw .badCount(String(count)) }
    guard low < high else { throw .notRising }
    guard spacing != .logarithmic || low > 0 else { throw .needsPositiveEnds }
    let last = count - 1
    let values = (0...last).map { index in
      if index == 0 { return low }
      if index == last { return high }
      let part = Double(index) / Double(last)
      let between =
        spacing == .logarithmic ? low * power(high / low, part) : low + (high - low) * part
      return Rounding.significant(between)
    }
    try self.init(definition, spacing, values, period: period)
  }

  /// The value in the middle, the upper one of two.
  var middle: Double { values[values.count / 2] }

  /// Three values of which one can be computed where any can, as a rule: the ends contradict other numbers more easily.
  var samples: [Double] { [middle, values.first ?? middle, values.last ?? middle] }

  /// A value of the axis as a flag states it.
  func stated(_ value: Double) -> StatedQuantity {
    StatedQuantity(value, period: period, as: definition.unit)
  }
}

extension Definition {
  /// Whether only whole numbers make sense.
  public var isWhole: Bool { key == registry[registry.time.horizon].key }
}
