extension Offer {
  /// Looks an option up as the user stated it, under its name and with its own numbers.
  ///
  /// - Throws: ``ScenarioError`` for names that no table has, and for a custom option without its prices.
  init(_ option: PlacedOption, of scenario: CompleteScenario, in book: PriceBook, today: String)
    throws(ScenarioError)
  {
    if case .mix(let stated) = option.plan {
      let mix = try Mix(stated, option.parts, of: scenario, in: book, today: today)
      self.init(mix, at: scenario.seen(through: option.overlay).inputs.likely)
    } else if case .machine(let name) = option.stated.plan {
      try self.init(
        machine: name, hasOwnPrice: option.isCustomMachine, of: scenario.seen(through: option.overlay),
        in: book)
    } else {
      try self.init(option.plan, of: scenario.seen(through: option.overlay), in: book, today: today)
    }
    if let name = option.stated.name { id = name }
    overlay = option.overlay
    ramp = option.stated.ramp
    fees = OfferFees(own: option.fees ?? scenario.fees, today: scenario.fees)
  }

  /// Looks an option up in the price book.
  ///
  /// - Throws: ``ScenarioError`` for names that no table has, and for a custom option without its prices.
  init(_ plan: Plan, of scenario: CompleteScenario, in book: PriceBook, today: String) throws(ScenarioError) {
    switch plan {
    case .machine(let name): try self.init(machine: name, of: scenario, in: book)
    case .api(let name): try self.init(model: name, isTuned: false, of: scenario, in: book, today: today)
    case .memory(let name):
      guard scenario.inputs.spread(registry.alternative.memory) != nil else {
        throw .memoryWithoutTokens(plan.text)
      }
      try self.init(model: name, isTuned: false, usesMemory: true, of: scenario, in: book, today: today)
    case .hosted(let name): try self.init(model: name, isTuned: true, of: scenario, in: book, today: today)
    case .mix: throw .badOption(plan.text)
    }
    fees = OfferFees(own: scenario.fees, today: scenario.fees)
  }

  /// - Parameter hasOwnPrice: whether the user gave its price, so that of a machine of the table the speed alone holds.
  private init(
    machine name: String, hasOwnPrice: Bool = false, of scenario: CompleteScenario, in book: PriceBook
  ) throws(ScenarioError) {
    let isCustom = hasOwnPrice || name.isEqualIgnoringCase(Plan.custom)
    if isCustom, registry.machine.priceSlots.allSatisfy({ scenario.inputs.spreads[$0] == nil }) {
      throw .customMachineWithoutPrice
    }
    let known = book.machine(named: name)
    let machine = hasOwnPrice ? nil : known
    guard isCustom || machine != nil else {
      throw .unknownMachine(name, nearest: nearestNames(to: name, among: book.machines.map(\.id)))
    }
    self.init(
      id: Plan.machine(machine?.id ?? Plan.custom).text, kind: .selfHosted, model: nil, machine: machine,
      isToday: false,
      unavailable: nil, isHypothetical: false, usesPremium: false, endOfLife: nil)
    if hasOwnPrice { tableMachineName = known?.name }
    try findSpeeds(of: known?.accelerator, for: scenario, in: book)
  }

  private init(
    model name: String, isTuned: Bool, usesMemory: Bool = false, of scenario: CompleteScenario,
    in book: PriceBook,
    today: String
  ) throws(ScenarioError) {
    let plan: Plan = isTuned ? .hosted(name) : usesMemory ? .memory(name) : .api(name)
    let hasPremium = scenario.inputs.spread(registry.tuned.premium) != nil
    if name == Plan.custom {
      guard scenario.inputs.spread(registry.prices.priceInput) != nil,
        scenario.inputs.spread(registry.prices.priceOutput) != nil
      else { throw .customWithoutPrices }
      let unavailable = isTuned && !hasPremium ? Unavailability.notKnown(model: name) : nil
      self.init(
        id: plan.text, kind: isTuned ? .hosted : .api, usesMemory: usesMemory,
        model: nil, machine: nil, isToday: today == name,
        unavailable: unavailable, isHypothetical: isTuned && hasPremium, usesPremium: isTuned, endOfLife: nil)
      return
    }
    let model: Model
    do { model = try book.model(named: (isTuned ? plan : .api(name)).text) } catch { throw .model(error) }
    self.init(model, isTuned: isTuned, usesMemory: usesMemory, of: scenario, today: today)
    tableTokenFactor = model.tokenFactor(over: try? book.model(named: today))
  }

  /// A model that was found already, as it comes or fine-tuned.
  init(_ model: Model, isTuned: Bool, usesMemory: Bool = false, of scenario: CompleteScenario, today: String)
  {
    let hasPremium = scenario.inputs.spread(registry.tuned.premium) != nil
    let ended = model.endOfLife.flatMap { $0.on <= scenario.start ? $0.on : nil }
    guard isTuned else {
      self.init(
        id: (usesMemory ? Plan.memory(model.id) : .api(model.id)).text, kind: .api, usesMemory: usesMemory,
        model: model,
        machine: nil, isToday: today == model.id, unavailable: nil,
        isHypothetical: false, usesPremium: false, endOfLife: ended == nil ? model.endOfLife?.on : nil)
      fees = OfferFees(own: scenario.fees, today: scenario.fees)
      self = billed(from: scenario.start, after: scenario.start)
      return
    }
    let reason = Self.unavailability(of: model, on: scenario.start)
    self.init(
      id: Plan.hosted(model.id).text, kind: .hosted, model: model, machine: nil, isToday: today == model.id,
      unavailable: hasPremium ? nil : reason, isHypothetical: hasPremium && reason != nil,
      usesPremium: hasPremium,
      endOfLife: model.tunedEnd.flatMap { $0.on > scenario.start ? $0.on : nil })
    measured.usesUtilisation = scenario.inputs.usesUtilisation
    fees = OfferFees(own: scenario.fees, today: scenario.fees)
    self = billed(from: scenario.start, after: scenario.start)
  }

  /// Options that share the calls: had only where all of them can be, and ended when the last of them has, or of a
  /// cascade the first.
  private init(_ mix: Mix, at point: Point) {
    let offers = mix.parts.map(\.offer)
    let used = zip(offers, mix.shares(at: point)).filter { $0.1 > 0 }.map(\.0.endOfLife)
    let ends = used.compactMap { $0 }
    let isOver = mix.rule == .cascade || ends.count == used.count
    self.init(
      id: StatedMix.text(mix.rule, mix.parts.map { ($0.offer.id, $0.share) }), kind: .mix, model: nil,
      machine: nil, isToday: false,
      unavailable: offers.lazy.compactMap(\.unavailable).first,
      isHypothetical: offers.contains { $0.isHypothetical },
      usesPremium: false,
      endOfLife: !isOver ? nil : mix.rule == .cascade ? ends.min() : ends.max())
    self.mix = mix
  }

  /// The same option, billed from a later day on.
  func billed(from day: CalendarDate, after start: CalendarDate) -> Offer {
    var later = self
    later.prices = PriceList(of: self, from: start, billedFrom: day)
    return later
  }

  private static func unavailability(of model: Model, on date: CalendarDate) -> Unavailability? {
    guard let tuning = model.fineTuning else { return .notKnown(model: model.id) }
    if let end = model.tunedEnd?.on, end <= date {
      return .ended(model: model.id, on: end)
    }
    switch tuning.state(on: date) {
    case .open, .existingCustomers: return nil
    case .closed:
      return .closed(model: model.id, since: tuning.availability.inForce(on: date)?.from, why: tuning.why)
    case .never: return .never(model: model.id, why: tuning.why)
    }
  }
}

extension Model {
  /// The tokens that its tokenizer makes of a text over those of another model, as the table has both; 1 where nobody
  /// says.
  func tokenFactor(over other: Model?) -> Factor {
    guard let other else { return tokenFactor ?? Factor(1) }
    return Factor((tokenFactor?.value ?? 1) / (other.tokenFactor?.value ?? 1))
  }
}

extension Offer {
  /// When the model, or the fine-tune of it, stops answering, be it over or to come.
  var modelEnd: EndOfLife? { kind == .hosted ? model?.tunedEnd : model?.endOfLife }
}
