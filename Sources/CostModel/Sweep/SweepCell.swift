/// The scenario at one value of each axis, computed.
public struct SweepCell: Sendable {
  /// The values, one for each axis, as flags state them.
  public let values: [Double]
  /// What it comes to, or why it cannot be computed.
  public let result: Result<SweepFigures, ScenarioError>

  /// What it comes to; nil where it cannot be computed.
  public var figures: SweepFigures? { try? result.get() }

  /// Why it cannot be computed; nil where it can.
  public var gap: ScenarioError? { if case .failure(let error) = result { error } else { nil } }
}

/// What one cell of a sweep comes to.
public struct SweepFigures: Sendable, Hashable {
  /// Today's bill in month 1.
  public let baseline: MonthlyUSD
  /// The results of the option, metric by metric.
  public let results: DecisionFigures
  /// The break-even on the provider's bill alone.
  public let breakEven: BreakEven
  /// The break-even with the team's time.
  public let withTeam: BreakEven
  /// The sums up front over the monthly saving; nil where the option cannot be had.
  public let simple: SimpleMonths?
  /// The verdict on ``withTeam``.
  public let verdict: Verdict
  /// Why the option cannot be had; nil where it can.
  public let unavailable: Unavailability?

  /// The results of an option of a comparison; of staying, those of the best alternative, as a decision has them.
  init(of choice: Row?, in comparison: Comparison) {
    let row = choice ?? comparison.bestAlternative
    baseline = comparison.baseline.total
    results = DecisionFigures(of: choice, in: comparison)
    breakEven = row?.breakEven ?? .unavailable
    withTeam = row?.withTeam ?? .unavailable
    simple = row?.figures?.simple
    verdict = row?.verdict ?? .unavailable
    unavailable = choice?.offer.unavailable
  }

  /// The number or name that a metric has here; nil for the verdict.
  public func value(of metric: SweepMetric) -> MetricValue? {
    if case .metric(let metric) = metric { results.value(of: metric) } else { nil }
  }
}
