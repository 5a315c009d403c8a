/// The search for the moment after which an option's cumulative cost stays at or below the baseline's.
struct Payback {
  /// How far the search goes beyond the horizon, in months.
  static let limit = 120

  /// What is paid before the first call, in US dollars.
  let oneOff: Double
  /// What the option, fully in use, saves in month 1; below zero where it costs more.
  let saving: MonthlyUSD
  /// Months in which nothing is saved yet.
  let leadTime: Double
  /// When the option ends, in months; infinite where no end is known.
  let end: Double
  /// The months that are looked ahead.
  let horizon: Double

  /// Runs the search.
  ///
  /// Within the horizon or the option's life the moment is the last one at which the option is behind; beyond
  /// the horizon it is the first crossing within 120 months. With a constant saving and no ramp it equals
  /// leadTime + one-off / saving: $1,000 at $250 a month after 1 month is 5 months.
  ///
  /// - Parameter projections: baseline and option over at least so many months.
  func search(_ projections: (_ months: Int) -> (baseline: Projection, option: Projection)) -> BreakEven {
    let (baseline, option) = projections(Int(horizon))
    var window = Walk(behind: oneOff, best: oneOff)
    walk(&window, baseline, option, from: 0)
    if window.behind <= tolerance, window.best < -tolerance || oneOff > tolerance {
      let starts = window.firstMonthSaves && oneOff <= tolerance && window.lastBehind == 0
      return starts ? .immediate : .paysBack(Months(max(window.lastBehind, leadTime)))
    }
    if end <= horizon { return ended(window) }
    guard horizon < Double(Self.limit) else { return .never(reason(window)) }
    let (farBaseline, farOption) = projections(Self.limit)
    var far = window
    far.firstAhead = nil
    walk(&far, farBaseline, farOption, from: horizon)
    if let crossing = far.firstAhead { return .paysBack(Months(crossing)) }
    return end <= Double(Self.limit) ? ended(far) : .never(reason(far))
  }

  private var tolerance: Double { 1e-9 * max(1, abs(oneOff)) }

  /// What a walk along the spans found.
  private struct Walk {
    /// How far the option is behind at the end of the walk, in US dollars.
    var behind: Double
    /// The smallest that ever was.
    var best: Double
    /// The last moment at which the option was behind.
    var lastBehind = 0.0
    /// The first moment at which it was not, or began to gain.
    var firstAhead: Double?
    /// Saving a month just before the end of the walk or of the option.
    var finalSaving = 0.0
    /// The moment since which the option costs more than the baseline; nil where it does not.
    var turned: Double?
    var firstMonthSaves = false
  }

  private func walk(_ walk: inout Walk, _ baseline: Projection, _ option: Projection, from start: Double) {
    let stop = min(end, start > 0 ? Double(Self.limit) : horizon)
    for (index, span) in baseline.timeline.spans.enumerated()
    where span.start >= start - 1e-12 && span.start < stop {
      let saving = baseline.rates[index] - option.rates[index]
      let before = walk.behind
      walk.behind -= saving * span.length
      walk.best = min(walk.best, walk.behind)
      walk.finalSaving = saving
      walk.turned = saving < 0 ? walk.turned ?? span.start : nil
      if span.month == 1, saving > 0 { walk.firstMonthSaves = walk.behind < oneOff }
      if walk.behind > tolerance {
        walk.lastBehind = span.end
      } else if before > tolerance {
        let crossing = span.start + span.length * (before / (before - walk.behind))
        walk.lastBehind = crossing
        if walk.firstAhead == nil { walk.firstAhead = crossing }
      } else if walk.behind < -tolerance, walk.firstAhead == nil {
        walk.firstAhead = span.start
      }
    }
  }

  private func ended(_ walk: Walk) -> BreakEven {
    if walk.finalSaving > 0 { return .afterEndOfLife(needed: Months(end + walk.behind / walk.finalSaving)) }
    return end <= leadTime ? .afterEndOfLife(needed: nil) : .never(reason(walk))
  }

  private func reason(_ walk: Walk) -> NeverReason {
    if walk.finalSaving > 0 { return .notWithin(months: Self.limit) }
    if saving < .zero { return .costsMore(.zero - saving) }
    guard let turned = walk.turned else { return .costsTheSame }
    return .savingTurns(MonthlyUSD(-walk.finalSaving), after: Months(turned))
  }
}
