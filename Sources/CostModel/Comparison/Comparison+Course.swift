extension Comparison {
  /// The months of a row, or of today's model where `row` is nil.
  public func course(of row: Row?) -> MonthlyCourse {
    if let row, row.figures == nil { return MonthlyCourse(unavailable: row) }
    if let bundle = bundle(of: row) { return bundle.course(of: row) }
    let volumes = Timeline.volumes(months: scenario.horizon, at: likely.point)
    let atStart = likely.todaysMachines
    func base(_ baseline: Projection) -> MonthlyCourse.Base {
      MonthlyCourse.Base(
        start: scenario.start, calls: volumes.map { likely.calls * $0 }, baseline: baseline,
        atStart: USD(atStart))
    }
    guard let row else {
      let (baseline, _) = likely.projections(of: likely.baseline, months: scenario.horizon)
      let events = baselineEvents + baseline.purchaseEvents(as: today.id, from: scenario.start)
      return MonthlyCourse(.today, base(baseline), nil, events: events.sorted())
    }
    guard let tariff = tariff(of: row) else { return MonthlyCourse(unavailable: row) }
    let (baseline, option) = likely.projections(of: tariff, months: scenario.horizon)
    let oneOff = tariff.oneOff(for: likely.calls)
    let move = MonthlyCourse.Move(
      option: option, shares: option.timeline.shares(of: tariff).map { Share($0) },
      upfront: oneOff.bill.map { likely.startingSum($0, of: tariff) },
      upfrontWithTeam: oneOff.bill.map { _ in likely.startingSum(oneOff.total, of: tariff) },
      breakEven: row.breakEven, withTeam: row.withTeam,
      discountRate: likely.point[registry.time.discountRate])
    let events = events(of: row, tariff) + option.purchaseEvents(as: row.offer.id, from: scenario.start)
    return MonthlyCourse(.option(row), base(baseline), move, events: events.sorted())
  }

  /// What happens to today's model and to what follows it.
  private var baselineEvents: [MonthEvent] { study.baselineEvents(of: likely.baseline) }

  /// What happens to today's model and to an option, in the order of the days.
  func events(of row: Row, _ tariff: Tariff) -> [MonthEvent] {
    (baselineEvents + tariff.events(as: row.offer.id, of: row.offer, from: scenario.start)).sorted()
  }
}

extension Projection {
  /// The machines that are bought after the start, each on the first day of its span.
  func purchaseEvents(as name: String, from start: CalendarDate) -> [MonthEvent] {
    zip(timeline.spans, purchases).filter { $0.1 > 0 }.map { span, paid in
      MonthEvent(on: start.adding(months: span.start), kind: .buys(option: name, for: USD(paid)))
    }
  }
}

extension Comparison {
  /// Whether calls move later, or not all of them, so that the month with all calls moved is none of the first.
  package var isRolledOut: Bool {
    scenario.ramp != .none || likely.todaysBundle?.bundle.features.contains { $0.ramp != .none } ?? false
      || numbers.contains { $0.definition.traits.contains(.takesOver) && $0.spread.high > 0 }
  }
}
