/// A scenario with its offers looked up: everything that does not depend on the numbers, ready for any point.
struct Study: Sendable {
  let scenario: Scenario
  /// Today's model.
  let today: Offer
  /// What follows today's model, in the order of their dates.
  let successors: [(from: CalendarDate, offer: Offer)]
  /// The options to compare.
  let offers: [Offer]
  /// The slots that no result of this study reads: neither their defaults nor their ranges matter, and a flag
  /// that sets one does nothing.
  ///
  /// Places behind the registry hold the numbers of single options.
  private(set) var unreadSlots: Set<Int> = []

  init(
    scenario: Scenario, today: Offer, successors: [(from: CalendarDate, offer: Offer)], offers: [Offer]
  ) {
    self.scenario = scenario
    self.today = today
    self.successors = successors
    self.offers = offers
    unreadSlots = findUnreadSlots()
  }

  /// The same study with offers in memory of their own, for one of several threads.
  init(unsharing other: Study) {
    scenario = other.scenario
    today = other.today.unshared
    successors = other.successors.map { ($0.from, $0.offer.unshared) }
    offers = other.offers.map(\.unshared)
    unreadSlots = other.unreadSlots
  }

  /// The cost of staying: today's model while it lives, then what follows it at the same calls.
  func baseline(at point: Point, into ledger: inout some Ledger) throws(ScenarioError) -> Tariff {
    var tariff = try today.tariff(at: point, into: &ledger)
    var silent = Silent()
    for (_, offer) in successors {
      let next = try offer.tariff(at: point, into: &silent)
      tariff.callCosts.append(next.callCosts, from: offer.prices.first.from)
    }
    tariff.end = nil
    return tariff
  }

  /// What an option costs, with its own numbers over those of the point, and how it takes over.
  func tariff(
    of offer: Offer, at point: Point, into ledger: inout some Ledger
  ) throws(ScenarioError) -> Tariff {
    let own = point.seen(through: offer.overlay)
    var tariff = try offer.tariff(at: own, into: &ledger)
    tariff.rollout = rollout(of: offer, at: own)
    return tariff
  }

  /// How an option takes over, at the point as it sees it.
  func rollout(of offer: Offer, at own: Point) -> Rollout {
    Rollout(
      leadTime: own[registry.time.leadTime].value, ramp: offer.ramp ?? scenario.ramp,
      keptOnApi: own[registry.time.keptOnApi])
  }

  /// The inputs as an option sees them.
  func inputs(of offer: Offer) -> Inputs { scenario.inputs.seen(through: offer.overlay) }

  /// The options with each mix taken apart.
  var leaves: [Offer] { offers.contains { $0.mix != nil } ? offers.flatMap(\.leaves) : offers }
}
