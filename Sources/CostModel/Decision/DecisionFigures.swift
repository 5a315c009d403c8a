/// The results of a choice, metric by metric, with the ends of those that have a range.
public struct DecisionFigures: Sendable, Hashable {
  /// The values at the likely numbers.
  public internal(set) var likely: [Metric: MetricValue] = [:]
  /// The smallest values; only those that have a range.
  var low: [Metric: MetricValue] = [:]
  /// The largest values; only those that have a range.
  var high: [Metric: MetricValue] = [:]

  /// Whether the ends are what a search found, so that a draw may lie beyond them.
  var endsAreSought = false

  /// Whether an end of a metric is one that a search found.
  func isSought(_ metric: Metric, at end: Condition.End) -> Bool {
    endsAreSought && end != .likely && low[metric] != nil
  }

  /// The value of a metric at an end; the likely one where it has no range.
  public func value(of metric: Metric, at end: Condition.End = .likely) -> MetricValue {
    let likely = likely[metric] ?? .unknown
    return switch end {
    case .low: low[metric] ?? likely
    case .likely: likely
    case .high: high[metric] ?? likely
    }
  }
}

extension DecisionFigures {
  /// The results of an option of a comparison.
  ///
  /// For the baseline, ``Metric/monthlyCost`` is its own, and the other numbers are those of the best alternative: what
  /// staying gives up.
  init(of choice: Row?, in comparison: Comparison) {
    endsAreSought = comparison.rangesMayLeaveOut
    likely[.bestOption] = .option(comparison.best(lookingAt: choice).map(\.offer.id) ?? Decision.stay)
    let looked = choice ?? comparison.bestAlternative
    if let row = looked {
      likely[.monthlySaving] = MetricValue(row.figures?.saving.value)
      likely[.savingShare] = MetricValue(row.figures?.savingShare)
      likely[.npv] = MetricValue(comparison.returnsWithTeam(of: row)?.npv.value)
      likely[.breakEvenMonths] = MetricValue(row.withTeam)
      likely[.billBreakEvenMonths] = MetricValue(row.breakEven)
      if let range = row.range { take(range) }
    }
    take(margin: comparison.economics(of: choice))
    if let choice {
      likely[.monthlyCost] = MetricValue(choice.figures?.monthly.total.value)
      take(
        .headroom,
        comparison.bundle(of: choice)?.leastHeadroom ?? comparison.outlook(of: choice)?.headroomRange)
      if let range = choice.range {
        take(.monthlyCost, range.low.monthlyTotal.value, range.high.monthlyTotal.value)
      }
    } else {
      likely[.monthlyCost] = .number(comparison.baseline.total.value)
      if let range = comparison.baselineRange { take(.monthlyCost, range.low.value, range.high.value) }
    }
  }

  /// What users pay and cost under a choice; nothing where nobody said.
  private mutating func take(margin found: (plans: [PlanCosts], range: Margin.Ends?)?) {
    guard let found else { return }
    for metric in Metric.allCases {
      guard let result = metric.ofUsers else { continue }
      likely[metric] = MetricValue(found.plans.value(of: result))
      guard let ends = found.range?.ends[result] else { continue }
      // Where nothing comes in somewhere, that end is not known.
      (low[metric], high[metric]) = (MetricValue(ends.low), MetricValue(ends.high))
    }
    endsAreSought = endsAreSought || found.range?.isSought ?? false
  }

  /// A metric whose ends were measured; unknown where it is nil.
  private mutating func take(_ metric: Metric, _ spread: Spread?) {
    likely[metric] = MetricValue(spread?.likely)
    if let spread, spread.isRange { take(metric, spread.low, spread.high) }
  }

  /// The ends of a choice and of staying alike.
  private mutating func take(_ range: OutcomeRange) {
    take(.monthlySaving, range.low.saving.value, range.high.saving.value)
    low[.breakEvenMonths] = MetricValue(range.low.withTeam)
    high[.breakEvenMonths] = MetricValue(range.high.withTeam)
    low[.billBreakEvenMonths] = MetricValue(range.low.breakEven)
    high[.billBreakEvenMonths] = MetricValue(range.high.breakEven)
  }

  private mutating func take(_ metric: Metric, _ low: Double, _ high: Double) {
    self.low[metric] = .number(low)
    self.high[metric] = .number(high)
  }
}
