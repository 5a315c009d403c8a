/// The results of a choice, metric by metric, with the ends of those that have a range.
public struct DecisionFigures: Sendable, Hashable {
  /// The values at the likely numbers.
  public internal(set) var likely: [Metric: MetricValue] = [:]
  /// The smallest values; only those that have a range.
  var low: [Metric: MetricValue] = [:]
  /// The largest values; only those that have a range.
  var high: [Metric: MetricValue] = [:]

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
    // Of options that are worth the same, the chosen one is as good as any.
    let best = choice.flatMap { comparison.isBest($0) ? $0 : nil } ?? comparison.best
    likely[.bestOption] = .option(best.map(\.offer.id) ?? Decision.stay)
    let looked = choice ?? comparison.bestAlternative
    if let row = looked {
      likely[.monthlySaving] = MetricValue(row.figures?.saving.value)
      likely[.savingShare] = MetricValue(row.figures?.savingShare)
      likely[.npv] = MetricValue(comparison.returnsWithTeam(of: row)?.npv.value)
      likely[.breakEvenMonths] = MetricValue(row.withTeam)
      likely[.billBreakEvenMonths] = MetricValue(row.breakEven)
      if let range = row.range { take(range) }
    }
    if let choice {
      likely[.monthlyCost] = MetricValue(choice.figures?.monthly.total.value)
      likely[.headroom] = MetricValue(comparison.outlook(of: choice)?.headroom)
      if let range = choice.range {
        take(.monthlyCost, range.low.monthlyTotal.value, range.high.monthlyTotal.value)
      }
    } else {
      likely[.monthlyCost] = .number(comparison.baseline.total.value)
      if let range = comparison.baselineRange { take(.monthlyCost, range.low.value, range.high.value) }
    }
  }

  /// The results of a portfolio whose features move, or stay.
  init(of portfolio: Portfolio, isMoved: Bool) {
    let worth = Rounding.threshold(portfolio.returnsWithTeam.npv.value)
    likely[.bestOption] = .option(worth > 0 || (worth == 0 && isMoved) ? Decision.features : Decision.stay)
    likely[.monthlyCost] = .number((isMoved ? portfolio.after : portfolio.today).value)
    likely[.monthlySaving] = .number(portfolio.saving.value)
    likely[.savingShare] = MetricValue(portfolio.savingShare)
    likely[.npv] = .number(portfolio.returnsWithTeam.npv.value)
    likely[.breakEvenMonths] = MetricValue(portfolio.withTeam)
    likely[.billBreakEvenMonths] = MetricValue(portfolio.breakEven)
    likely[.headroom] = MetricValue(portfolio.leastHeadroom)
    if let range = portfolio.range { take(range) }
    if isMoved, let range = portfolio.range {
      take(.monthlyCost, range.low.monthlyTotal.value, range.high.monthlyTotal.value)
    } else if !isMoved, let range = portfolio.todayRange {
      take(.monthlyCost, range.low.value, range.high.value)
    }
  }

  /// The ends of what both kinds of subject have in common.
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

extension Comparison {
  /// The option that costs least to the horizon, everything paid up front included; nil where that is today's model.
  public var best: Row? {
    bestAlternative.flatMap { Rounding.threshold(worth($0) ?? 0) > 0 ? $0 : nil }
  }

  /// Whether nothing costs less to the horizon than an option, today's model included.
  func isBest(_ row: Row) -> Bool {
    guard row.verdict != .tooSmall, let own = worth(row) else { return false }
    let most = max(bestAlternative.flatMap(worth) ?? 0, 0)
    return Rounding.threshold(own) >= Rounding.threshold(most)
  }

  /// The option that an analysis looks at where neither the user nor a decision names one: of those that are tuned the
  /// one that costs least to the horizon, else of all, else the first that cannot be had.
  public var usualOption: Row? {
    bestAlternative { $0.kind != .api } ?? bestAlternative ?? choosable.first
  }

  /// The option that costs least to the horizon and carries the calls; nil where none can be had.
  public var bestAlternative: Row? { bestAlternative { _ in true } }

  /// The same among some of the options.
  func bestAlternative(where isWanted: (Offer) -> Bool) -> Row? {
    choosable.filter {
      $0.verdict != .tooSmall && worth($0) != nil && isWanted($0.offer)
    }.max { worth($0) ?? 0 < worth($1) ?? 0 }
  }

  /// A few options: the one that is looked at, and behind it those that cost least to the horizon.
  ///
  /// What cannot be had is left out, unless it is looked at; what has no price up front comes last.
  public func leading(_ count: Int, besides looked: Row?) -> [Row] {
    let others = choosable.filter { $0.figures != nil && $0.offer.id != looked?.offer.id }
      .sorted { worth($0) ?? -.infinity > worth($1) ?? -.infinity }
    return Array(([looked].compactMap(\.self) + others).prefix(count))
  }

  /// What an option is worth at the horizon with the team's time, against today's model.
  private func worth(_ row: Row) -> Double? { returnsWithTeam(of: row)?.npv.value }
}
