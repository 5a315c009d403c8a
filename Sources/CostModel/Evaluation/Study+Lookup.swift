extension Study {
  /// Looks up today's model, what follows it, and the options of a scenario.
  ///
  /// - Throws: ``ScenarioError`` for names and prices that no table has.
  init(_ scenario: CompleteScenario, in book: PriceBook) throws(ScenarioError) {
    if let bundle = scenario.bundle {
      try self.init(bundle, of: scenario, in: book)
      return
    }
    var (today, successors) = try Self.baseline(of: scenario, in: book)
    var offers: [Offer] = []
    var notProposed: [PriceGap] = []
    if let options = scenario.placedOptions {
      var merging: Set<String> = []
      for option in options {
        let offer = try Offer(option, of: scenario, in: book, today: today.id)
        let isPlain = option.stated == StatedOption(option.stated.plan)
        if offers.contains(where: { $0.id == offer.id }) {
          guard isPlain, merging.contains(offer.id) else { throw .sameName(offer.id) }
          continue
        }
        if isPlain { merging.insert(offer.id) }
        offers.append(offer)
      }
    } else {
      let proposed = ProposedOffers(
        scenario: scenario, book: book, today: today, successor: successors.first?.offer)
      offers = proposed.list()
      notProposed = proposed.gaps(beside: offers)
    }
    let hasMachine = registry.machine.priceSlots.contains { scenario.inputs.spreads[$0] != nil }
    let custom = Plan.machine(Plan.custom)
    if hasMachine, scenario.placedToday?.isCustomMachine != true,
      !(scenario.placedOptions ?? []).contains(where: { $0.isCustomMachine })
    {
      offers.append(try Offer(custom, of: scenario, in: book, today: today.id))
    }
    var inputs = scenario.inputs
    today.takeSpeeds(into: &inputs)
    // What moves from one machine to another is tuned already.
    if today.kind == .selfHosted, !today.isReserved {
      for index in offers.indices { offers[index].keepModel() }
    }
    for index in offers.indices { offers[index].takeSpeeds(into: &inputs) }
    self.init(
      scenario: scenario.with(inputs), today: today, successors: successors, offers: offers)
    self.notProposed = notProposed
  }

  /// Looks up today's model and what follows it.
  static func baseline(
    of scenario: CompleteScenario, in book: PriceBook
  ) throws(ScenarioError) -> (today: Offer, successors: [(from: CalendarDate, offer: Offer)]) {
    if let machine = scenario.placedToday {
      var today = try Offer(machine, of: scenario, in: book, today: scenario.model)
      today.isToday = true
      today.fees = OfferFees(own: scenario.fees, today: scenario.fees)
      return (today, [])
    }
    try checkUntuned(scenario.model, StatedName.model.flag)
    if let successor = scenario.successor { try checkUntuned(successor, StatedName.successor.flag) }
    var today = try Offer(.api(scenario.model), of: scenario, in: book, today: scenario.model)
    if today.id != scenario.model {
      today = try Offer(.api(today.id), of: scenario, in: book, today: today.id)
    }
    return (today, try successors(of: today, in: scenario, book))
  }

  /// Today's model and what follows it are billed as they come; `ft:` and `host:` are options to compare with.
  private static func checkUntuned(_ name: String, _ flag: String) throws(ScenarioError) {
    guard case .api = try Plan(name) else { throw .notUntuned(name, flag: flag) }
  }

  /// The models that follow today's as each one ends: the user's choice, else the replacement that the vendor names.
  static func successors(
    of today: Offer, in scenario: CompleteScenario, _ book: PriceBook
  ) throws(ScenarioError) -> [(from: CalendarDate, offer: Offer)] {
    var found: [(from: CalendarDate, offer: Offer)] = []
    var current = today
    // What is sold in one region or tier is followed by the same of what follows, where it is sold so.
    func replacement(of model: Model?) -> String? {
      guard let name = model?.endOfLife?.replacement else { return nil }
      return (model?.variant).flatMap { try? book.model(named: name + ModelVariant.separator + $0.name) }?.id
        ?? name
    }
    var next = scenario.successor ?? replacement(of: today.model)
    while let end = current.endOfLife, let name = next, found.count < 8 {
      let offer = try Offer(.api(name), of: scenario, in: book, today: today.id)
        .billed(from: end, after: scenario.start)
      if found.isEmpty, scenario.successor != nil {
        if offer.id == today.id { throw .thenIsToday(name) }
        if let its = offer.model?.endOfLife?.on, its <= end { throw .thenEnds(name, on: its) }
        _ = try offer.tariff(at: scenario.inputs.likely, into: &nobody)
      }
      // A successor that the vendor names but that has no price for what is asked cannot be billed: today's price
      // then goes on.
      guard offer.id != today.id, found.allSatisfy({ $0.offer.id != offer.id }),
        (try? offer.tariff(at: scenario.inputs.likely, into: &nobody)) != nil
      else { break }
      found.append((end, offer))
      current = offer
      next = replacement(of: offer.model)
    }
    return found
  }
}
