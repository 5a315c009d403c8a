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
    var walk = begin()
    let (baseline, option) = projections(Int(horizon))
    take(baseline, option, into: &walk)
    if let found = settle(&walk) { return found }
    let (farBaseline, farOption) = projections(Self.limit)
    take(farBaseline, farOption, into: &walk)
    return finish(walk)
  }

  private func take(_ baseline: Projection, _ option: Projection, into walk: inout Walk) {
    for (index, span) in baseline.timeline.spans.enumerated() where span.start >= walk.from {
      let atOnce = baseline.purchase(at: index) - option.purchase(at: index)
      take(
        span, Rounding.difference(baseline.rates[index], option.rates[index]), atOnce: atOnce, into: &walk)
    }
  }

  /// What is taken as nothing beside a sum that is paid up front.
  static func tolerance(of oneOff: Double) -> Double { 1e-9 * max(1, abs(oneOff)) }

  /// A walk at its start.
  func begin() -> Walk {
    Walk(
      oneOff: oneOff, tolerance: Self.tolerance(of: oneOff), behind: oneOff, best: oneOff,
      stop: min(end, horizon))
  }

  /// What is known after the horizon, or the life of the option; nil where the months beyond must be looked at, for which
  /// the walk is then ready.
  func settle(_ walk: inout Walk) -> BreakEven? {
    let tolerance = walk.tolerance
    if walk.behind <= tolerance, walk.best < -tolerance || oneOff > tolerance {
      let starts = walk.firstMonthSaves && oneOff <= tolerance && walk.lastBehind == 0
      if starts { return .immediate }
      // With nothing up front it is never behind; it pays back when it first gains.
      let gains = walk.lastBehind == 0 ? walk.firstAhead ?? 0 : 0
      return .paysBack(Months(max(walk.lastBehind, leadTime, gains)))
    }
    if end <= horizon { return ended(walk) }
    guard horizon < Double(Self.limit) else { return .never(reason(walk)) }
    walk.firstAhead = nil
    walk.from = horizon - 1e-12
    walk.stop = min(end, Double(Self.limit))
    return nil
  }

  /// What is known after the months beyond the horizon.
  func finish(_ walk: Walk) -> BreakEven {
    if let crossing = walk.firstAhead { return .paysBack(Months(crossing)) }
    return end <= Double(Self.limit) ? ended(walk) : .never(reason(walk))
  }

  /// What a walk along the spans has found so far.
  struct Walk {
    let oneOff: Double
    /// What is taken as nothing.
    let tolerance: Double
    /// How far the option is behind, in US dollars.
    var behind: Double
    /// The smallest that ever was.
    var best: Double
    /// Spans from this moment on are looked at.
    var from = -1e-12
    /// Spans before this moment are.
    var stop: Double
    /// The last moment at which the option was behind.
    var lastBehind = 0.0
    /// The first moment at which it was not, or began to gain.
    var firstAhead: Double?
    /// Saving a month just before the end of the walk or of the option.
    var finalSaving = 0.0
    /// The moment since which the option costs more than the baseline; infinite where it does not.
    var turned = Double.infinity
    /// How much more a month it costs from that moment on, in US dollars.
    var turnedBy = 0.0
    /// The moment since which the option is behind after it was ahead; nil where it is not.
    var fellBehind: Double?
    var firstMonthSaves = false
  }

  /// Takes a span in, what the option saves a month within it, and what it saves as it begins.
  @inline(__always)
  func take(_ span: Timeline.Span, _ saving: Double, atOnce: Double = 0, into walk: inout Walk) {
    guard span.start < walk.stop else { return }
    if atOnce != 0 { walk.jump(by: atOnce, at: span.start) }
    let before = walk.behind
    walk.behind -= saving * span.length
    walk.best = min(walk.best, walk.behind)
    walk.finalSaving = saving
    if saving < 0, walk.turned == .infinity {
      walk.turned = span.start
      walk.turnedBy = -saving
    } else if saving >= 0 {
      walk.turned = .infinity
    }
    if span.month == 1, saving > 0 { walk.firstMonthSaves = walk.behind < walk.oneOff }
    if walk.behind > walk.tolerance {
      walk.lastBehind = span.end
    } else if before > walk.tolerance {
      let crossing = span.start + span.length * (before / (before - walk.behind))
      walk.lastBehind = crossing
      if walk.firstAhead == nil { walk.firstAhead = crossing }
    } else if walk.behind < -walk.tolerance, walk.firstAhead == nil {
      walk.firstAhead = span.start
    }
    if oneOff < -walk.tolerance {
      if before <= 0, walk.behind > 0 {
        walk.fellBehind = span.start + span.length * (before / (before - walk.behind))
      } else if walk.behind <= 0 {
        walk.fellBehind = nil
      }
    }
  }

  private func ended(_ walk: Walk) -> BreakEven {
    if walk.finalSaving > 0 { return .afterEndOfLife(needed: Months(end + walk.behind / walk.finalSaving)) }
    return end <= leadTime ? .afterEndOfLife(needed: nil) : .never(reason(walk))
  }

  private func reason(_ walk: Walk) -> NeverReason {
    if let moment = walk.fellBehind { return .aheadUntil(Months(moment)) }
    if walk.finalSaving > 0 || saving > .zero && walk.turned == .infinity {
      return .notWithin(months: Self.limit)
    }
    if saving < .zero { return .costsMore(.zero - saving) }
    guard walk.turned < .infinity else { return .costsTheSame }
    // Behind by what was paid, or by more, at every moment: nothing was ever saved.
    guard walk.best < walk.oneOff else { return .savesTooLate(MonthlyUSD(walk.turnedBy)) }
    return .savingTurns(MonthlyUSD(walk.turnedBy), after: Months(walk.turned))
  }
}

extension Payback.Walk {
  /// Takes in what the option saves at one moment, below zero where machines are bought for it.
  fileprivate mutating func jump(by saving: Double, at moment: Double) {
    let before = behind
    behind -= saving
    best = min(best, behind)
    guard before > tolerance, behind <= tolerance else { return }
    lastBehind = moment
    if firstAhead == nil { firstAhead = moment }
  }
}
