extension Portfolio {
  /// The months of today's models.
  public var todayCourse: MonthlyCourse {
    let (baseline, _) = likely.projections(months: horizon)
    return MonthlyCourse(.today, base(baseline), nil, events: likely.baselineEvents.sorted())
  }

  /// The months of all features, each where it goes.
  public var course: MonthlyCourse {
    let (baseline, option) = likely.projections(months: horizon)
    let move = MonthlyCourse.Move(
      option: option, shares: likely.shares(over: option.timeline), upfront: oneOff.bill,
      upfrontWithTeam: oneOff.bill.map { _ in oneOff.total }, breakEven: breakEven,
      withTeam: withTeam, discountRate: likely.point[registry.time.discountRate])
    return MonthlyCourse(
      .features, base(baseline), move,
      events: (likely.baselineEvents + likely.moveEvents
        + option.purchaseEvents(as: Self.choice, from: start))
        .sorted())
  }

  private func base(_ baseline: Projection) -> MonthlyCourse.Base {
    MonthlyCourse.Base(start: start, calls: likely.calls(months: horizon), baseline: baseline)
  }
}

extension PortfolioEvaluation {
  /// The calls of each feature, month by month; nil where they are not known.
  private func callsOfEach(months: Int) -> [[CallRate?]] {
    features.map { feature in
      Timeline.volumes(months: months, at: feature.point).map { volume in
        feature.knownCalls.map { $0 * volume }
      }
    }
  }

  /// The calls of all features in each month; nil where those of one are not known.
  fileprivate func calls(months: Int) -> [CallRate?] {
    let each = callsOfEach(months: months)
    return (0..<months).map { month in each.map { $0[month] }.sum }
  }

  /// The share of all calls that leaves today's models in each month; nil where the calls of a feature are not known.
  fileprivate func shares(over timeline: Timeline) -> [Share?] {
    let each = callsOfEach(months: study.horizon)
    let shares = features.map { feature in feature.tariff.map { timeline.shares(of: $0) } }
    return calls(months: study.horizon).enumerated().map { month, all in
      let moved = zip(each, shares).map { calls, shares in calls[month].map { $0 * (shares?[month] ?? 0) } }
      guard let all, let part = moved.sum else { return nil }
      return Share(all.value > 0 ? part.value / all.value : 0)
    }
  }

  /// What happens to today's models: an end once for all features of a model, a price for each.
  fileprivate var baselineEvents: [MonthEvent] {
    var events: [MonthEvent] = []
    for (feature, studied) in zip(features, study.features) where studied.billPlace == nil {
      for event in studied.study?.baselineEvents(of: feature.baseline) ?? [] {
        let event = if case .todayEnds = event.kind { event } else { event.of(studied.name) }
        if !events.contains(event) { events.append(event) }
      }
    }
    return events
  }

  /// What happens to what the features move to.
  fileprivate var moveEvents: [MonthEvent] {
    zip(features, study.features).flatMap { feature, studied -> [MonthEvent] in
      guard let tariff = feature.tariff, let offer = studied.offer else { return [] }
      let name = studied.host.map { study.hosts[$0].name } ?? offer.id
      return tariff.events(as: name, of: offer, from: study.start).map { $0.of(studied.name) }
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
