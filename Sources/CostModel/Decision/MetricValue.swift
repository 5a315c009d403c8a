/// The value of a metric.
public enum MetricValue: Sendable, Hashable {
  /// A number in the metric's unit.
  case number(Double)
  /// A break-even that is not reached; beyond every number of months.
  case notReached(BreakEven)
  /// The name of an option.
  case option(String)
  /// Nothing that could be computed: no machine, no price, no bill to compare with.
  case unknown

  init(_ breakEven: BreakEven) { self = breakEven.months.map { .number($0) } ?? .notReached(breakEven) }

  init(_ value: Double?) { self = value.map { .number($0) } ?? .unknown }

  /// The number to be compared with a limit; nil where there is none.
  var comparable: Double? {
    switch self {
    case .number(let value): value
    case .notReached: .infinity
    case .option, .unknown: nil
    }
  }
}

extension MetricValue {
  /// Whether it is a gain rather than nothing or a loss; nil where there is no number.
  public var isAboveZero: Bool? {
    comparable.flatMap { $0.isNaN ? nil : Rounding.threshold($0) > 0 }
  }

  /// Whether two values are the same, as far as a record of 12 digits can tell.
  func isSame(as other: MetricValue) -> Bool {
    switch (self, other) {
    case (.number(let left), .number(let right)): Rounding.agree(left, right, within: 1e-9)
    case (.notReached(let left), .notReached(let right)): left.status == right.status
    default: self == other
    }
  }
}
