extension Offer {
  /// The options that share the calls of a mix, and the model that tells the calls apart.
  public final class Mix: Sendable {
    /// An option with its stated share of the calls, and the calls that it is for.
    public typealias Part = (offer: Offer, share: Double, tier: TaskTier?)

    /// How the calls find their option.
    public let rule: StatedMix.Rule
    /// The options with their stated shares of the calls.
    public let parts: [Part]
    /// What reads every call and says where it goes; nil where there is none.
    let router: Offer?

    init(
      _ stated: StatedMix, _ placed: [PlacedOption], of scenario: CompleteScenario,
      in book: PriceBook, today: String
    ) throws(ScenarioError) {
      rule = stated.rule
      var parts: [Part] = []
      for (part, option) in zip(stated.parts, placed) {
        parts.append((try Offer(option, of: scenario, in: book, today: today), part.share, part.tier))
      }
      self.parts = parts
      router = try stated.router.map { router throws(ScenarioError) in
        guard case .api = try Plan(router) else { throw .notUntuned(router, flag: StatedName.router.flag) }
        return try Offer(.api(router), of: scenario, in: book, today: today)
      }
    }

    private init(_ rule: StatedMix.Rule, _ parts: [Part], _ router: Offer?) {
      self.rule = rule
      self.parts = parts
      self.router = router
    }

    /// The same mix with what was measured of its machines as numbers of its parts.
    func takingSpeeds(into inputs: inout Inputs, seenThrough outer: Overlay) -> Mix {
      guard parts.contains(where: { $0.offer.measured.ofMachine != nil }) else { return self }
      var taken = parts
      for index in taken.indices { taken[index].offer.takeSpeeds(into: &inputs, seenThrough: outer) }
      return Mix(rule, taken, router)
    }

    /// The same mix with what was measured of its machines taken anew, for the calls that other inputs make.
    func refitting(into inputs: inout Inputs) -> Mix {
      guard parts.contains(where: { $0.offer.measured.unfitted != nil }) else { return self }
      var taken = parts
      for index in taken.indices { taken[index].offer.refit(into: &inputs) }
      return Mix(rule, taken, router)
    }

    /// The parts and the router: everything that has a price.
    var priced: [Offer] { parts.map(\.offer) + (router.map { [$0] } ?? []) }
  }

  /// The options that it is made of: the parts of a mix, what features go to, else itself alone.
  public var leaves: [Offer] {
    if let bundle { return bundle.features.flatMap(\.leaves) }
    return mix.map { $0.parts.map(\.offer) } ?? [self]
  }

  /// Everything that has a price: itself, of a mix its parts and its router, of features what they go to.
  public var priced: [Offer] {
    if let bundle { return bundle.features.flatMap { $0.offer?.priced ?? [] } + bundle.hosts.map(\.offer) }
    return mix?.priced ?? [self]
  }

  /// How the calls of a mix find their option; nil for other kinds.
  public var rule: StatedMix.Rule? { mix?.rule }

  /// Whether a tuned model is among it.
  public var isTuned: Bool {
    switch kind {
    case .api: false
    case .hosted: true
    case .selfHosted: !runsAsIs
    case .mix, .features: leaves.contains { $0.isTuned }
    }
  }
}

extension Offer {
  /// What a mix costs: its parts at their shares, every distinct one-off and fixed cost once, machines that several
  /// parts use sized for all of them, and the router.
  func mixedTariff<Log: Ledger>(
    _ mix: Mix, at point: Point, into ledger: inout Log
  ) throws(ScenarioError) -> Tariff {
    var parts: [Tariff.Part] = []
    for (index, share) in mix.shares(at: point).enumerated() {
      let (offer, _, tier) = mix.parts[index]
      let part = Tariff.Part(
        id: offer.id, name: tier.map { "\(offer.id), \($0.rawValue)" } ?? offer.id,
        label: tier?.rawValue ?? mix.rule.label(ofPart: index), tier: tier, share: share, isRouter: false,
        tariff: .none)
      parts.append(part)
      // An option to which no call comes is neither built nor paid.
      guard share > 0 else { continue }
      let own = point.seen(through: offer.overlay)
      // Its lines are told from those of the others.
      var log = Log()
      parts[index].tariff = try offer.optionTariff(at: own, into: &log)
      for line in log.lines where line.section == .call || line.section == .prompt {
        ledger.note(line.of(part.name))
      }
      parts[index].tariff.lookup = .zero
      parts[index].tariff.reachedPerCall = share * parts[index].tariff.reachedPerCall
    }
    let isSettled = mix.parts.map { point.seen(through: $0.offer.overlay)[registry.oneOff.upfront] != nil }
    let once = PartsPaidOnce(parts, of: mix, isSettled)
    parts = once.parts
    var tariff = Tariff(mixing: parts, by: mix.rule)
    tariff.feesOfBoth = once.feesOfBoth
    tariff.feesOfToday = mix.parts.first?.offer.fees.monthlyOfToday ?? .zero
    tariff.lookup = point[registry.levers.lookupCost]
    for (part, isTuned) in zip(parts, mix.parts.map(\.offer.isTuned)) {
      if let training = part.tariff.oneOff.training, training.value > 0 {
        let label = isTuned ? "training" : "one-off sum"
        ledger.line(.upfront, label, [.init(training, "for \(part.id)")], training)
      }
      let labor = part.tariff.oneOff.labor
      if labor.value > 0 {
        let label = isTuned ? "team" : "setup"
        ledger.line(.upfront, label, [.init(labor, "for \(part.id)")], labor)
      }
    }
    if let router = mix.router {
      let prompt = Prompt(
        message: point[registry.routing.routerInput], output: point[registry.routing.routerOutput])
      var routing = Tariff(prompt: prompt)
      routing.billedPerCall = Traffic(at: point).reachedShare
      let name = "\(router.id), the router"
      var log = Log()
      routing.callCosts = try router.callCosts(prompt, .zero, at: point, into: &log)
      for line in log.lines { ledger.note(line.of(name)) }
      tariff.parts.append(
        Tariff.Part(id: router.id, name: name, label: "router", share: 1, isRouter: true, tariff: routing))
    }
    return tariff
  }
}
