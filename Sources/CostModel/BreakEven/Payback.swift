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

  private func take(_ baseline: Projection, _ option: Projection, into walk: inout PaybackWalk<Double>) {
    for (index, span) in baseline.timeline.spans.enumerated() where span.start >= walk.from {
      let atOnce = baseline.purchase(at: index) - option.purchase(at: index)
      walk.take(span, Rounding.difference(baseline.rates[index], option.rates[index]), atOnce: atOnce)
    }
  }

  /// A walk at its start.
  func begin() -> PaybackWalk<Double> { PaybackWalk(oneOff: oneOff, until: min(end, horizon)) }

  /// What is known after the horizon, or the life of the option; nil where the months beyond must be looked at, for which
  /// the walk is then ready.
  func settle(_ walk: inout PaybackWalk<Double>) -> BreakEven? {
    let tolerance = walk.tolerance
    if walk.behind <= tolerance, walk.best < -tolerance || oneOff > tolerance {
      let starts = walk.firstMonthSaves && oneOff <= tolerance && walk.lastBehind == 0
      if starts { return .immediate }
      // With nothing up front it is never behind; it pays back when it first gains.
      let gains = walk.lastBehind == 0 && walk.firstAhead < .infinity ? walk.firstAhead : 0
      return .paysBack(Months(max(walk.lastBehind, leadTime, gains)))
    }
    if end <= horizon { return ended(walk) }
    guard horizon < Double(Self.limit) else { return .never(reason(walk)) }
    walk.goOn(from: horizon - 1e-12, until: min(end, Double(Self.limit)))
    return nil
  }

  /// What is known after the months beyond the horizon.
  func finish(_ walk: PaybackWalk<Double>) -> BreakEven {
    if walk.firstAhead < .infinity { return .paysBack(Months(walk.firstAhead)) }
    return end <= Double(Self.limit) ? ended(walk) : .never(reason(walk))
  }

  private func ended(_ walk: PaybackWalk<Double>) -> BreakEven {
    if walk.finalSaving > 0 { return .afterEndOfLife(needed: Months(end + walk.behind / walk.finalSaving)) }
    return end <= leadTime ? .afterEndOfLife(needed: nil) : .never(reason(walk))
  }

  private func reason(_ walk: PaybackWalk<Double>) -> NeverReason {
    if walk.fellBehind < .infinity { return .aheadUntil(Months(walk.fellBehind)) }
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
