/// A scenario with its offers looked up: everything that does not depend on the numbers, ready for any point.
struct Study: Sendable {
  let scenario: CompleteScenario
  /// Today's model.
  let today: Offer
  /// What follows today's model, in the order of their dates.
  let successors: [(from: CalendarDate, offer: Offer)]
  /// The options to compare.
  var offers: [Offer]
  /// The study of each of several features alone, nil where only its bill is known; empty for one task.
  var features: [Study?] = []
  /// The slots that no result of this study reads: neither their defaults nor their ranges matter, and a flag
  /// that sets one does nothing.
  ///
  /// Places behind the registry hold the numbers of single options.
  private(set) var unreadSlots: Set<Int> = []
  /// The fine-tunes that are not proposed for want of a price, each with what is missing.
  var notProposed: [PriceGap] = []

  init(
    scenario: CompleteScenario, today: Offer, successors: [(from: CalendarDate, offer: Offer)],
    offers: [Offer], features: [Study?] = []
  ) {
    self.scenario = scenario
    self.today = today
    self.successors = successors
    self.offers = offers
    self.features = features
    unreadSlots = findUnreadSlots()
  }

  /// The cost of staying: today's model while it lives, then what follows it at the same calls.
  func baseline(at point: Point, into ledger: inout some Ledger) throws(ScenarioError) -> Tariff {
    try today.baseline(followedBy: successors.map(\.offer), at: point, into: &ledger)
  }

  /// What an option costs, with its own numbers over those of the point, and how it takes over.
  func tariff(
    of offer: Offer, at point: Point, into ledger: inout some Ledger
  ) throws(ScenarioError) -> Tariff {
    try offer.tariff(at: point, over: scenario.ramp, into: &ledger)
  }

  /// How an option takes over, at the point as it sees it.
  func rollout(of offer: Offer, at own: Point) -> Rollout { offer.rollout(at: own, over: scenario.ramp) }

  /// The inputs as an option sees them.
  func inputs(of offer: Offer) -> Inputs { scenario.inputs.seen(through: offer.overlay) }

  /// The options with each mix taken apart, and what features go to.
  var leaves: [Offer] {
    offers.contains { $0.mix != nil || $0.bundle != nil } ? offers.flatMap(\.leaves) : offers
  }

  /// Today's model and what follows it, of each feature where there are several.
  var todaysOffers: [Offer] {
    today.bundle == nil
      ? [today] + successors.map(\.offer) : features.flatMap { $0.map(\.todaysOffers) ?? [] }
  }
}

extension Offer {
  /// The cost of staying with it while it lives, then with what follows it, billed from its day on.
  func baseline(
    followedBy successors: [Offer], at point: Point, into ledger: inout some Ledger
  ) throws(ScenarioError) -> Tariff {
    var tariff = try tariff(at: point.seen(through: overlay), into: &ledger)
    for index in successors.indices {
      let next = try successors[index].tariff(at: point, into: &nobody)
      tariff.callCosts.append(next.callCosts, from: successors[index].prices.first.from)
    }
    tariff.end = nil
    return tariff
  }

  /// What it costs as an option, with its own numbers over those of the point, and how it takes over.
  ///
  /// - Parameter ramp: the shares of the traffic in its first months, where it has none of its own.
  func tariff(
    at point: Point, over ramp: Ramp, into ledger: inout some Ledger
  ) throws(ScenarioError) -> Tariff {
    let own = point.seen(through: overlay)
    var tariff = try optionTariff(at: own, into: &ledger)
    tariff.rollout = rollout(at: own, over: ramp)
    return tariff
  }

  fileprivate func rollout(at own: Point, over ramp: Ramp) -> Rollout {
    Rollout(
      leadTime: own[registry.time.leadTime].value, ramp: self.ramp ?? ramp,
      keptOnApi: own[registry.time.keptOnApi])
  }
}
