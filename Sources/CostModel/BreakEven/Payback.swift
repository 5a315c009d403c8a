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
      if starts { return .immediate }
      // With nothing up front it is never behind; it pays back when it first gains.
      let gains = window.lastBehind == 0 ? window.firstAhead ?? 0 : 0
      return .paysBack(Months(max(window.lastBehind, leadTime, gains)))
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
    let tolerance = tolerance
    let (spans, today, rates) = (baseline.timeline.spans, baseline.rates, option.rates)
    var now = walk
    for index in spans.indices {
      let span = spans[index]
      guard span.start >= start - 1e-12, span.start < stop else { continue }
      let saving = Rounding.difference(today[index], rates[index])
      let before = now.behind
      now.behind -= saving * span.length
      now.best = min(now.best, now.behind)
      now.finalSaving = saving
      now.turned = saving < 0 ? now.turned ?? span.start : nil
      if span.month == 1, saving > 0 { now.firstMonthSaves = now.behind < oneOff }
      if now.behind > tolerance {
        now.lastBehind = span.end
      } else if before > tolerance {
        let crossing = span.start + span.length * (before / (before - now.behind))
        now.lastBehind = crossing
        if now.firstAhead == nil { now.firstAhead = crossing }
      } else if now.behind < -tolerance, now.firstAhead == nil {
        now.firstAhead = span.start
      }
    }
    walk = now
  }

  private func ended(_ walk: Walk) -> BreakEven {
    if walk.finalSaving > 0 { return .afterEndOfLife(needed: Months(end + walk.behind / walk.finalSaving)) }
    return end <= leadTime ? .afterEndOfLife(needed: nil) : .never(reason(walk))
  }

  private func reason(_ walk: Walk) -> NeverReason {
    if walk.finalSaving > 0 || saving > .zero && walk.turned == nil { return .notWithin(months: Self.limit) }
    if saving < .zero { return .costsMore(.zero - saving) }
    guard let turned = walk.turned else { return .costsTheSame }
    return .savingTurns(MonthlyUSD(-walk.finalSaving), after: Months(turned))
  }
}
