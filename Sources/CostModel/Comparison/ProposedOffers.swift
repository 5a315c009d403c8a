/// The options that the program proposes when the user names none: the honest baseline and its rivals.
///
/// Untuned: the most that caching and batch could give on today's model, the model that follows it, the
/// vendor's cheapest model that lives through the horizon, and the vendor's cheapest model that can be tuned.
/// Fine-tuned: today's model, the vendor's cheapest tunable model, the same model at other vendors, the cheapest
/// tunable model anywhere that is open and lives through the horizon, and a machine.
struct ProposedOffers {
  let scenario: Scenario
  let book: PriceBook
  let today: Offer
  let successor: Offer?

  /// The proposals, in the order of the table, each once.
  func list() -> [Offer] {
    var offers: [Offer] = [Offer.Bound.allCached, .allBatch].map { bound in
      var copy = today
      copy.bound = bound
      return copy
    }
    let lastDay = scenario.start.adding(months: scenario.horizon)
    let siblings = book.models.filter { $0.provider == today.model?.provider }
    let small = cheapest(of: siblings.filter { isTunable($0) })
    let rivals = small.map { small in
      book.models.filter { $0.shortName == small.shortName && $0.id != small.id && isTunable($0) }
    }
    let open = book.models.filter { model in
      model.fineTuning?.state(on: scenario.start) == .open && isTunable(model)
        && model.fineTuning?.price(on: scenario.start)?.training != nil && Self.lives(model, through: lastDay)
    }
    let untuned = [
      successor?.model, cheapest(of: siblings.filter { Self.lives($0, through: lastDay) }), small,
    ]
    let tuned = [today.model, small] + (rivals ?? []) + [cheapest(of: open, as: Plan.hosted)]
    offers += untuned.compactMap { $0 }.filter { $0.id != today.id }.compactMap { offer(.api($0.id)) }
    offers += tuned.compactMap { $0 }.compactMap { offer(.hosted($0.id)) }
    offers += [offer(.machine("vps"))].compactMap { $0 }
    return offers.filter(isPriced).reduce(into: []) { kept, offer in
      if !kept.contains(where: { $0.id == offer.id && $0.bound == offer.bound }) { kept.append(offer) }
    }
  }

  private func offer(_ plan: Plan) -> Offer? {
    try? Offer(plan, of: scenario, in: book, today: today.id)
  }

  /// A proposal must have every price that this scenario asks for; a tuned one its training price too.
  private func isPriced(_ offer: Offer) -> Bool {
    offer.unavailable != nil || monthly(offer).map { $0.isComplete } ?? false
  }

  private func isTunable(_ model: Model) -> Bool {
    guard let offer = offer(.hosted(model.id)), offer.unavailable == nil else { return false }
    return monthly(offer)?.isComplete ?? false
  }

  private static func lives(_ model: Model, through day: CalendarDate) -> Bool {
    (model.endOfLife?.on).map { $0 > day } ?? true
  }

  /// The cheapest of some models, as they come or tuned, at this workload; what is not sold untuned does not count.
  private func cheapest(of models: [Model], as plan: (String) -> Plan = Plan.api) -> Model? {
    models.compactMap { model -> (model: Model, cost: Double)? in
      guard model.endOfLife.map({ $0.on > scenario.start }) ?? true, !model.prices.isEmpty,
        let offer = offer(plan(model.id)), let monthly = monthly(offer)
      else { return nil }
      return (model, monthly.cost)
    }.min { $0.cost < $1.cost }?.model
  }

  private func monthly(_ offer: Offer) -> (cost: Double, isComplete: Bool)? {
    var silent = Silent()
    guard let tariff = try? offer.tariff(at: scenario.inputs.likely, start: scenario.start, into: &silent)
    else {
      return nil
    }
    let calls = scenario.inputs.likely[Parameters.standard.calls]
    let bill = tariff.bill(calls: calls, sized: calls, at: 0, priceFactor: 1, into: &silent)
    return (bill.total.value, offer.kind == .api || tariff.oneOff.training != nil)
  }
}
