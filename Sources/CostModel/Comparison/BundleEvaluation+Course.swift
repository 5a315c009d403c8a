extension BundleEvaluation {
  /// The months of all features under a row, or as they stay where that is nil.
  func course(of row: Row?) -> MonthlyCourse {
    let scenario = study.scenario
    let (baseline, option) = projections(months: scenario.horizon)
    let base = MonthlyCourse.Base(
      start: scenario.start, calls: calls(months: scenario.horizon), baseline: baseline)
    guard let row else { return MonthlyCourse(.today, base, nil, events: baselineEvents.sorted()) }
    let sum = oneOff
    let move = MonthlyCourse.Move(
      option: option, shares: shares(over: option.timeline), upfront: sum.bill,
      upfrontWithTeam: sum.bill.map { _ in sum.total }, breakEven: row.breakEven, withTeam: row.withTeam,
      discountRate: point[registry.time.discountRate])
    return MonthlyCourse(
      .option(row), base, move,
      events: (baselineEvents + moveEvents + option.purchaseEvents(as: row.offer.id, from: scenario.start))
        .sorted())
  }

  /// The calls of each feature, month by month; nil where they are not known.
  private func callsOfEach(months: Int) -> [[CallRate?]] {
    features.map { feature in
      Timeline.volumes(months: months, at: feature.point).map { volume in
        feature.knownCalls.map { $0 * volume }
      }
    }
  }

  /// The calls of all features in each month; nil where those of one are not known.
  private func calls(months: Int) -> [CallRate?] {
    let each = callsOfEach(months: months)
    return (0..<months).map { month in each.map { $0[month] }.sum }
  }

  /// The share of all calls that leaves today's models in each month; nil where the calls of a feature are not known.
  private func shares(over timeline: Timeline) -> [Share?] {
    let months = study.scenario.horizon
    let each = callsOfEach(months: months)
    let shares = features.map { feature in feature.tariff.map { timeline.shares(of: $0) } }
    return calls(months: months).enumerated().map { month, all in
      let moved = zip(each, shares).map { calls, shares in calls[month].map { $0 * (shares?[month] ?? 0) } }
      guard let all, let part = moved.sum else { return nil }
      return Share(all.value > 0 ? part.value / all.value : 0)
    }
  }

  /// What happens to today's models: an end once for all features of a model, a price for each.
  private var baselineEvents: [MonthEvent] {
    var events: [MonthEvent] = []
    for (place, stated) in bundle.features.enumerated() where stated.billPlace == nil {
      for event in study.features[place]?.baselineEvents(of: features[place].baseline) ?? [] {
        let event = if case .todayEnds = event.kind { event } else { event.of(stated.name) }
        if !events.contains(event) { events.append(event) }
      }
    }
    return events
  }

  /// What happens to what the features move to.
  private var moveEvents: [MonthEvent] {
    zip(features, bundle.features).flatMap { feature, stated -> [MonthEvent] in
      guard let tariff = feature.tariff, let offer = stated.offer else { return [] }
      let name = stated.host.map { bundle.hosts[$0].name } ?? offer.id
      return tariff.events(as: name, of: offer, from: study.scenario.start).map { $0.of(stated.name) }
    }
  }
}

extension MonthEvent {
  /// The same as something that concerns one feature alone.
  fileprivate func of(_ feature: String) -> MonthEvent {
    var event = self
    event.feature = feature
    return event
  }
}

extension [CallRate?] {
  /// All of them together; nil where one is not known.
  fileprivate var sum: CallRate? {
    reduce(.zero) { sum, calls in sum.flatMap { sum in calls.map { sum + $0 } } }
  }
}
