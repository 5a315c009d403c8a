internal import CostModel
internal import JSONText

/// A break-even as an answer tells it.
struct ToldBreakEven {
  let breakEven: BreakEven
  /// What is up front over the saving; nil where there is no such number.
  let simple: Double?
  /// Why the option cannot be had; nil where it can.
  let cause: String?

  init(_ breakEven: BreakEven, simple: Double?, cause: String? = nil) {
    self.breakEven = breakEven
    self.simple = simple
    self.cause = cause
  }
}

extension Form<ToldBreakEven> {
  /// A break-even with its reason, beside the sum over the saving.
  static let breakEven = Form([
    .status { $0.breakEven },
    Member("months", orNull: .number, "from the start; null where it does not pay back", \.breakEven.months),
    Member("simpleMonths", orNull: .number, "what is up front over the saving above") { $0.simple },
    Member("reason", orNull: .text, "why it does not pay back") { $0.cause ?? $0.breakEven.reason },
  ]).named("breakEven")
}

extension Form<(low: BreakEven, high: BreakEven)> {
  /// The two ends of a break-even.
  static let breakEvenBounds = Form([Member("low", end) { $0.low }, Member("high", end) { $0.high }])
    .named("breakEvenBounds")

  private static let end = Form<BreakEven>([
    .status { $0 }, Member("months", orNull: .number) { $0.months },
  ])
}

extension Member {
  /// How a break-even came out.
  fileprivate static func status(_ breakEven: @escaping @Sendable (Value) -> BreakEven) -> Member {
    Member("status", .word(of: BreakEven.Status.allCases.map(\.rawValue))) { breakEven($0).status }
  }
}
