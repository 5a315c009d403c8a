/// A scenario with its offers looked up: everything that does not depend on the numbers, ready for any point.
struct Study: Sendable {
  let scenario: Scenario
  /// Today's model.
  let today: Offer
  /// What follows today's model, in the order of their dates.
  let successors: [(from: CalendarDate, offer: Offer)]
  /// The options to compare.
  let offers: [Offer]

  /// The cost of staying: today's model while it lives, then what follows it at the same calls.
  func baseline(at point: Point, into ledger: inout some Ledger) throws(ScenarioError) -> Tariff {
    var tariff = try today.tariff(at: point, start: scenario.start, into: &ledger)
    var silent = Silent()
    for (date, offer) in successors {
      let begins = scenario.start.months(to: date)
      let next = try offer.tariff(at: point, start: scenario.start, billedFrom: date, into: &silent)
      tariff.callCosts.removeAll { $0.from >= begins && $0.from > 0 }
      tariff.callCosts += next.callCosts
    }
    tariff.end = nil
    return tariff
  }

  /// How the options take over, at a point.
  func rollout(at point: Point) -> Rollout {
    Rollout(
      leadTime: point[registry.leadTime].value, ramp: scenario.ramp, keptOnApi: point[registry.keptOnApi])
  }
}
