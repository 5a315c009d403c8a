extension Comparison {
  /// The months of a row, or of today's model where `row` is nil.
  public func course(of row: Row?) -> MonthlyCourse {
    let volumes = Timeline.volumes(months: scenario.horizon, at: likely.point)
    func base(_ baseline: Projection) -> MonthlyCourse.Base {
      MonthlyCourse.Base(start: scenario.start, calls: volumes.map { likely.calls * $0 }, baseline: baseline)
    }
    guard let row else {
      let (baseline, _) = likely.projections(of: likely.baseline, months: scenario.horizon)
      return MonthlyCourse(.today, base(baseline), nil, events: baselineEvents.sorted())
    }
    guard let tariff = tariff(of: row) else { return MonthlyCourse(unavailable: row) }
    let (baseline, option) = likely.projections(of: tariff, months: scenario.horizon)
    let move = MonthlyCourse.Move(
      option: option, shares: option.timeline.shares(of: tariff).map { Share($0) }, oneOff: tariff.oneOff,
      breakEven: row.breakEven, withTeam: row.withTeam,
      discountRate: likely.point[registry.time.discountRate])
    return MonthlyCourse(.option(row), base(baseline), move, events: events(of: row, tariff))
  }

  /// What happens to today's model and to what follows it.
  private var baselineEvents: [MonthEvent] { study.baselineEvents(of: likely.baseline) }

  /// What happens to today's model and to an option, in the order of the days.
  func events(of row: Row, _ tariff: Tariff) -> [MonthEvent] {
    (baselineEvents + tariff.events(as: row.offer.id, of: row.offer, from: scenario.start)).sorted()
  }
}
