/// Something that changes what a month costs, on its day.
public struct MonthEvent: Sendable, Hashable {
  /// The day.
  public let on: CalendarDate
  /// What happens.
  public let kind: Kind
  /// The feature of a portfolio that it concerns alone; nil for one task, and for what ends for all features.
  public internal(set) var feature: String? = nil

  /// The things that can happen.
  public enum Kind: Sendable, Hashable {
    /// Today's model, or what has followed it, ends; what follows, nil where nothing is known to.
    case todayEnds(model: String, successor: String?)
    /// The option takes its first calls.
    case begins(option: String)
    /// The option ends, and its calls cost what the baseline costs.
    case ends(option: String)
    /// Machines are bought, for so much in all.
    case buys(option: String, for: USD)
    /// A dated price of a model or option changes, by so much a call.
    case priceChanges(id: String, perCall: USD)
  }
}

extension MonthEvent: Comparable {
  /// Earlier days come first.
  public static func < (left: MonthEvent, right: MonthEvent) -> Bool { left.on < right.on }
}

extension Study {
  /// What happens to today's model and to what follows it.
  func baselineEvents(of baseline: Tariff) -> [MonthEvent] {
    var events: [MonthEvent] = []
    var current = today
    for (from, offer) in successors {
      events.append(MonthEvent(on: from, kind: .todayEnds(model: current.id, successor: offer.id)))
      current = offer
    }
    if let end = current.endOfLife {
      events.append(MonthEvent(on: end, kind: .todayEnds(model: current.id, successor: nil)))
    }
    let prices = baseline.priceChanges(from: scenario.start) { day in
      successors.last { $0.from <= day }?.offer.id ?? today.id
    }
    // Where one model follows another the price changes too; that is told already.
    let changes = successors.map(\.from)
    return events + prices.filter { !changes.contains($0.on) }
  }
}

extension Tariff {
  /// What happens to an option that is called `name`, from the start on.
  func events(as name: String, of offer: Offer, from start: CalendarDate) -> [MonthEvent] {
    var events = priceChanges(from: start) { _ in name }
    let leadTime = rollout.leadTime
    if leadTime > 0, leadTime < end ?? .infinity {
      events.append(MonthEvent(on: start.adding(months: leadTime), kind: .begins(option: name)))
    }
    if let end = offer.endOfLife {
      events = events.filter { $0.on < end } + [MonthEvent(on: end, kind: .ends(option: name))]
    }
    return events
  }

  fileprivate func priceChanges(
    from start: CalendarDate, of name: (CalendarDate) -> String
  ) -> [MonthEvent] {
    zip(callCosts, callCosts.dropFirst()).compactMap { before, after in
      let change = after.cost.total - before.cost.total
      guard change != .zero else { return nil }
      let day = start.adding(months: after.from)
      return MonthEvent(on: day, kind: .priceChanges(id: name(day), perCall: change))
    }
  }
}
