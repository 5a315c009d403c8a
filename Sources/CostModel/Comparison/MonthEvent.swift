/// Something that changes what a month costs, on its day.
public struct MonthEvent: Sendable, Hashable {
  /// The day.
  public let on: CalendarDate
  /// What happens.
  public let kind: Kind

  /// The things that can happen.
  public enum Kind: Sendable, Hashable {
    /// Today's model, or what has followed it, ends; what follows, nil where nothing is known to.
    case todayEnds(model: String, successor: String?)
    /// The option takes its first calls.
    case begins(option: String)
    /// The option ends, and its calls cost what the baseline costs.
    case ends(option: String)
    /// A dated price of a model or option changes, by so much a call.
    case priceChanges(id: String, perCall: USD)
  }
}

extension MonthEvent: Comparable {
  /// Earlier days come first.
  public static func < (left: MonthEvent, right: MonthEvent) -> Bool { left.on < right.on }
}

extension Comparison {
  /// What happens to today's model and to what follows it.
  var baselineEvents: [MonthEvent] {
    var events: [MonthEvent] = []
    var current = today
    for (from, offer) in study.successors {
      events.append(MonthEvent(on: from, kind: .todayEnds(model: current.id, successor: offer.id)))
      current = offer
    }
    if let end = current.endOfLife {
      events.append(MonthEvent(on: end, kind: .todayEnds(model: current.id, successor: nil)))
    }
    let prices = priceChanges(in: likely.baseline) { day in
      study.successors.last { $0.from <= day }?.offer.id ?? today.id
    }
    // Where one model follows another the price changes too; that is told already.
    let changes = study.successors.map(\.from)
    return (events + prices.filter { !changes.contains($0.on) }).sorted()
  }

  /// How the traffic moves to an option.
  func rollout(of tariff: Tariff) -> Rollout { tariff.rollout }

  /// What happens to an option.
  func events(of row: Row, _ tariff: Tariff) -> [MonthEvent] {
    var events = priceChanges(in: tariff) { _ in row.offer.id }
    let leadTime = rollout(of: tariff).leadTime
    if leadTime > 0, leadTime < tariff.end ?? .infinity {
      events.append(
        MonthEvent(on: scenario.start.adding(months: leadTime), kind: .begins(option: row.offer.id)))
    }
    if let end = row.offer.endOfLife {
      events = events.filter { $0.on < end } + [MonthEvent(on: end, kind: .ends(option: row.offer.id))]
    }
    return events
  }

  private func priceChanges(in tariff: Tariff, of name: (CalendarDate) -> String) -> [MonthEvent] {
    zip(tariff.callCosts, tariff.callCosts.dropFirst()).compactMap { before, after in
      let change = after.cost.total - before.cost.total
      guard change != .zero else { return nil }
      let day = scenario.start.adding(months: after.from)
      return MonthEvent(on: day, kind: .priceChanges(id: name(day), perCall: change))
    }
  }
}
