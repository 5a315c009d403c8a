/// The options that the program proposes when the user names none: the honest baseline and its rivals.
///
/// Untuned: the most that caching and batch could give on today's model, the model that follows it, the
/// vendor's cheapest model that lives through the horizon, and the vendor's cheapest model that can be tuned.
/// Fine-tuned: today's model, the vendor's cheapest tunable model, the same model at other vendors, the cheapest
/// tunable model anywhere that is open and lives through the horizon, and a machine.
struct ProposedOffers {
  let scenario: CompleteScenario
  let book: PriceBook
  let today: Offer
  let successor: Offer?

  init(scenario: CompleteScenario, book: PriceBook, today: Offer, successor: Offer?) {
    self.scenario = scenario
    self.book = today.model?.variant == nil ? book : book.whole
    self.today = today
    self.successor = successor
  }

  /// The machine that is proposed.
  private static let server = "vps"

  /// The proposals, in the order of the table, each once.
  func list() -> [Offer] {
    let bill = monthly(today)?.cost ?? .infinity
    var offers: [Offer] = Offer.Bound.allCases.filter(scenario.inputs.hasPrice).map { bound in
      var copy = today
      copy.bound = bound
      return copy
    }.filter { monthly($0)?.cost ?? bill < bill }
    let lastDay = scenario.start.adding(months: scenario.horizon)
    let siblings = siblings
    let small = cheapestTuned(siblings)
    let elsewhere = places { $0.shortName == small?.shortName && $0.id != small?.id }
      .filter { tunedCost(book.models[$0]) != nil }.map { book.models[$0] }
    let open = places { model in
      model.fineTuning?.state(on: scenario.start) == .open && Self.isAlive(model.tunedEnd, after: lastDay)
        && !model.prices.isEmpty
    }
    let lasting = siblings.filter { Self.isAlive(book.models[$0].endOfLife, after: lastDay) }
    // A machine has no siblings; what is cheap elsewhere is what it is held against.
    let rival = today.kind == .api ? nil : cheapestTuned(open)
    let untuned = [successor?.model, cheapest(lasting, by: untunedCost), small, rival]
    let tuned = [tunable(today.model), tunable(small)] + elsewhere + [cheapestTuned(open)]
    offers += untuned.compactMap { $0 }.filter { $0.id != today.id }.map { offer($0, isTuned: false) }
    if scenario.inputs.spread(registry.alternative.memory) != nil {
      offers += [untuned[1], small].compactMap { $0 }.map {
        Offer($0, isTuned: false, usesMemory: true, of: scenario, today: today.id)
      }
    }
    offers += tuned.compactMap { $0 }.map { offer($0, isTuned: true) }
    // A machine is no option beside itself.
    if today.machine?.id != Self.server,
      let server = try? Offer(.machine(Self.server), of: scenario, in: book, today: today.id)
    {
      offers.append(server)
    }
    return offers.filter(isPriced).reduce(into: []) { kept, offer in
      if !kept.contains(where: { $0.id == offer.id && $0.bound == offer.bound }) { kept.append(offer) }
    }
  }

  /// What keeps fine-tunes from being proposed that would be if nothing were cached or sent in batches: prices of those
  /// that no source gives.
  func gaps(beside offers: [Offer]) -> [PriceGap] {
    let levers = registry.levers.cache + [registry.levers.batchShare]
    guard levers.contains(where: { scenario.inputs.spread($0).high > 0 }) else { return [] }
    var inputs = scenario.inputs
    for lever in levers { inputs.put(Spread(0), in: lever.slot) }
    let plain = ProposedOffers(
      scenario: scenario.with(inputs), book: book, today: today, successor: successor)
    return plain.list().filter { offer in offer.isTuned && !offers.contains { $0.id == offer.id } }
      .compactMap { offer in
        do throws(ScenarioError) {
          _ = try offer.tariff(at: scenario.inputs.likely, into: &nobody)
          return nil
        } catch {
          return if case .noPrice(let gap) = error { gap } else { nil }
        }
      }
  }

  /// What of a model can be tuned: of a variant the model itself.
  private func tunable(_ model: Model?) -> Model? {
    guard let model, model.variant != nil else { return model }
    return book.models.first { model.id.hasPrefix($0.id + ModelVariant.separator) }
  }

  private func offer(_ model: Model, isTuned: Bool) -> Offer {
    var offer = Offer(model, isTuned: isTuned, of: scenario, today: today.id)
    offer.tableTokenFactor = model.tokenFactor(over: today.model)
    return offer
  }

  /// A proposal must have every price that this scenario asks for; a tuned one its training price too.
  private func isPriced(_ offer: Offer) -> Bool {
    offer.unavailable != nil || monthly(offer).map { $0.isComplete } ?? false
  }

  private static func isAlive(_ end: EndOfLife?, after day: CalendarDate) -> Bool {
    end.map { $0.on > day } ?? true
  }

  /// Where the models stand that meet a condition; a model is large, and lists of them would copy half the book.
  ///
  /// Variants are none of them but those that are sold as today's is: what is cheaper in a queue or at night is another
  /// service, for the user to name.
  private func places(where isWanted: (Model) -> Bool) -> [Int] {
    book.models.indices.filter { book.models[$0].variant == nil && isWanted(book.models[$0]) }
  }

  /// Where the models of today's provider stand, each as it is sold in today's region or tier where it is.
  private var siblings: [Int] {
    let base = places { $0.provider == today.model?.provider }
    guard let name = today.model?.variant?.name else { return base }
    return base.map { place in
      book.models.indices.dropFirst(place + 1).prefix { book.models[$0].variant != nil }
        .first { book.models[$0].variant?.name == name } ?? place
    }
  }

  private func cheapest(_ places: [Int], by cost: (Model) -> Double?) -> Model? {
    var found: (place: Int, cost: Double)?
    for place in places {
      guard let cost = cost(book.models[place]), cost < found?.cost ?? .infinity else { continue }
      found = (place, cost)
    }
    return found.map { book.models[$0.place] }
  }

  /// Models that are sold untuned too, so that they can be tried before they are tuned; one on an endpoint of which nobody
  /// knows what it carries, and so how many it takes, only where there is no other.
  private func cheapestTuned(_ places: [Int]) -> Model? {
    cheapest(places) { known($0, isSized: true) } ?? cheapest(places) { known($0, isSized: false) }
  }

  private func known(_ model: Model, isSized: Bool) -> Double? {
    guard untunedCost(model) != nil, !isSized || monthly(offer(model, isTuned: true))?.isSized == true else {
      return nil
    }
    return tunedCost(model)
  }

  private func untunedCost(_ model: Model) -> Double? {
    guard Self.isAlive(model.endOfLife, after: scenario.start) else { return nil }
    return monthly(offer(model, isTuned: false))?.cost
  }

  private func tunedCost(_ model: Model) -> Double? {
    let offer = offer(model, isTuned: true)
    guard offer.unavailable == nil, let monthly = monthly(offer), monthly.isComplete else { return nil }
    return monthly.cost
  }

  private func monthly(_ offer: Offer) -> (cost: Double, isComplete: Bool, isSized: Bool)? {
    guard let tariff = try? offer.tariff(at: scenario.inputs.likely, into: &nobody)
    else {
      return nil
    }
    let calls = scenario.inputs.likely[registry.workload.calls]
    let bill = tariff.bill(calls: calls, sized: calls, at: 0, priceFactor: 1, into: &nobody)
    return (bill.total.value, offer.kind == .api || tariff.oneOff.training != nil, !tariff.lacksCapacity)
  }
}
