extension Study {
  /// Looks up the models and machines of several features.
  ///
  /// - Throws: ``ScenarioError`` for what is missing, contradicts itself, or is in no table.
  init(
    _ stated: StatedBundle, of shared: CompleteScenario, in book: PriceBook
  ) throws(ScenarioError) {
    guard !stated.features.isEmpty else { throw .noFeatures }
    for names in [stated.features.map(\.name), stated.hosts.map(\.name)] {
      var earlier: Set<String> = []
      for name in names where !earlier.insert(name).inserted { throw .sameName(name) }
    }
    for definition in registry.all where stated.once[definition.key] != nil {
      guard StatedBundle.onceKeys.contains(definition.key) else { throw .notOnce(definition) }
    }
    var inputs = shared.inputs
    let once = try inputs.add(stated.once)
    var hosts: [Bundle.Host] = []
    for stated in stated.hosts {
      do throws(ScenarioError) {
        let overlay = try inputs.add(stated)
        let scenario = try shared.framed(inputs.seen(through: overlay), hasPrompt: false)
        var offer = try Offer(.machine(stated.machine), of: scenario, in: book, today: "")
        offer.takeSpeeds(into: &inputs, seenThrough: overlay)
        // Fees are those of the features on it, each of which has its own.
        offer.fees = OfferFees()
        hosts.append(Bundle.Host(name: stated.name, overlay: overlay, offer: offer))
      } catch {
        throw .feature(stated.name, error)
      }
    }
    var features: [Bundle.Feature] = []
    var studies: [Study?] = []
    for stated in stated.features {
      do throws(ScenarioError) {
        let host = try stated.host(among: hosts)
        let overlay = try inputs.add(stated, on: host.map { hosts[$0] }, once: once, in: book)
        let placed = try stated.option.map { option throws(ScenarioError) in
          try PlacedOption(
            option.routed(by: stated.statement.router ?? shared.router), seenThrough: overlay, into: &inputs)
        }
        let seen =
          placed?.isPlain ?? true ? inputs.head(seenThrough: overlay) : inputs.seen(through: overlay)
        try stated.checkIsWhole(seen)
        let hasTokens = stated.hasTokens(seen)
        var scenario = try shared.framed(seen, of: stated.statement, hasPrompt: hasTokens)
        var study: Study?
        var offer = host.map { hosts[$0].offer }
        offer?.fees = OfferFees(own: scenario.fees, today: stated.bill == nil ? scenario.fees : [])
        if hasTokens {
          let (today, successors) = try Study.baseline(of: scenario, in: book)
          var own = try placed.map { placed throws(ScenarioError) in
            try Offer(placed, of: scenario, in: book, today: today.id)
          }
          own?.takeSpeeds(into: &inputs, seenThrough: overlay)
          let isPlain = own?.isPlain ?? true
          scenario = scenario.with(
            isPlain ? inputs.head(seenThrough: overlay) : inputs.seen(through: overlay))
          offer = offer ?? own
          study = Study(
            scenario: scenario, today: today, successors: successors, offers: own.map { [$0] } ?? [])
        } else if let placed {
          guard case .machine = placed.plan else { throw .billWithoutTokens(option: placed.stated.label) }
          offer = try Offer(placed, of: scenario, in: book, today: "")
          offer?.takeSpeeds(into: &inputs, seenThrough: overlay)
        }
        if !hasTokens, let offer,
          case let seen = inputs.seen(through: overlay).seen(through: offer.overlay),
          offer.isPlannedByTime(seen) || offer.isPaidBySecond(seen)
        {
          throw ScenarioError.billWithoutTokensOnMachine(offer.id)
        }
        if let offer, let reason = offer.unavailable { throw reason.error(of: offer.id) }
        let billPlace = try stated.bill.map { bill throws(ScenarioError) in
          guard bill.low >= 0, bill.high <= 1e12 else { throw .badBill(bill) }
          // It stands for the prices of today's model, so it is counted among them.
          return inputs.append(bill, .flag("bill"), of: registry.prices.priceInput.slot)
        }
        features.append(
          Bundle.Feature(
            name: stated.name, overlay: overlay, billPlace: billPlace, offer: offer, host: host,
            ramp: placed?.stated.ramp ?? scenario.ramp, statedKeys: Set(stated.statement.given.keys)))
        studies.append(study)
      } catch {
        throw .feature(stated.name, error)
      }
    }
    let bundle = Bundle(features: features, hosts: hosts, once: once)
    var models: [String] = []
    for case let study? in studies where !models.contains(study.today.id) { models.append(study.today.id) }
    self.init(
      scenario: shared.with(inputs),
      today: Offer(bundle.staying, id: models.isEmpty ? "today" : models.joined(separator: " + ")),
      successors: [], offers: [Offer(bundle, id: Offer.features)], features: studies)
  }
}

extension CompleteScenario {
  /// The scenario as a feature or a host sees it, with what a feature says itself.
  fileprivate func framed(
    _ inputs: Inputs, of own: Statement = Statement(), hasPrompt: Bool
  ) throws(ScenarioError) -> CompleteScenario {
    try CompleteScenario(
      frame: inputs, model: own.model ?? model, asOf: asOf, start: start, ramp: own.ramp ?? ramp,
      successor: own.successor ?? (own.model == nil ? successor : nil), router: router,
      purpose: purpose.overlaid(by: own.purpose), fees: own.fees ?? fees, hasPrompt: hasPrompt)
  }
}

extension StatedFeature {
  /// The option of its own, where it goes to one.
  fileprivate var option: StatedOption? {
    if case .option(let option) = destination { option } else { nil }
  }

  /// The host that it names.
  fileprivate func host(among hosts: [Bundle.Host]) throws(ScenarioError) -> Int? {
    guard case .host(let name) = destination else { return nil }
    guard let index = hosts.firstIndex(where: { $0.name == name }) else {
      throw .unknownHost(name, nearest: nearestNames(to: name, among: hosts.map(\.name)))
    }
    return index
  }

  /// Whether a call can be priced.
  fileprivate func hasTokens(_ seen: Inputs) -> Bool {
    guard bill != nil else { return true }
    return seen.spreads[registry.workload.output.slot] != nil
      && registry.prompt.waysToSayInput.contains { seen.spreads[$0] != nil }
  }

  /// Refuses a feature that lacks what there is no answer without.
  fileprivate func checkIsWhole(_ seen: Inputs) throws(ScenarioError) {
    let missing = registry.all.enumerated().filter { slot, definition in
      definition.preset == .required && seen.spreads[slot] == nil
    }.map(\.element)
    guard bill != nil else {
      if !missing.isEmpty { throw .missing(missing) }
      return
    }
    if case .stays = destination { return }
    if seen.spreads[registry.workload.calls.slot] == nil { throw .billWithoutCalls }
  }
}

extension Inputs {
  /// Takes the numbers of a host in.
  fileprivate mutating func add(_ host: StatedHost) throws(ScenarioError) -> Overlay {
    if let first = host.misplaced.first { throw .notForHost(first) }
    return try add(host.given)
  }

  /// Takes the numbers of a feature in, over what its host says of training.
  fileprivate mutating func add(
    _ feature: StatedFeature, on host: Bundle.Host?, once: Overlay, in book: PriceBook
  ) throws(ScenarioError) -> Overlay {
    let given = feature.statement.given
    if let first = feature.misplaced.first { throw first }
    var overlay = try add(given)
    try add(feature.statement.purpose, over: &overlay, in: book)
    let work = [registry.oneOff.teamHours.slot] + registry.oneOff.workParts.map(\.slot)
    let training = [
      registry.oneOff.trainingCost.slot, registry.oneOff.hostTrainingCost.slot,
      registry.oneOff.trainingRuns.slot,
    ]
    // The sum up front of a host is the whole one: what is trained and done for what lives there is in it.
    let isWholeOfHost = host?.overlay.holds(registry.oneOff.upfront.slot) ?? false
    if let host {
      let paidByHost = Set(
        (isWholeOfHost ? training : []) + work + [
          registry.oneOff.upfront.slot, registry.recurring.maintenance.slot, registry.machine.opsHours.slot,
          registry.machine.onCallHours.slot,
        ])
      var each = Overlay.none
      for number in host.overlay.numbers where !paidByHost.contains(number.slot) {
        each.add(number.slot, at: number.place)
      }
      overlay = each.overlaid(by: overlay)
    }
    // Hours that are stated for the whole leave nothing to assume for its features, and so does its sum.
    let statesWhole =
      isWholeOfHost || [once, host?.overlay ?? .none].contains { whole in work.contains { whole.holds($0) } }
    let seen = head(seenThrough: overlay)
    func isSaid(_ slots: [Int]) -> Bool { slots.contains { seen.origins[$0]?.isGiven ?? false } }
    if isWholeOfHost, !isSaid(work + training + [registry.oneOff.upfront.slot]) {
      take(nothing: registry.oneOff.upfront.slot, over: &overlay)
    } else {
      if statesWhole, !isSaid(work) { take(nothing: registry.oneOff.teamHours.slot, over: &overlay) }
      if isWholeOfHost, !isSaid(training) { take(nothing: registry.oneOff.trainingRuns.slot, over: &overlay) }
    }
    return overlay
  }

  /// Says for one feature that a number is nothing.
  private mutating func take(nothing slot: Int, over overlay: inout Overlay) {
    overlay.add(slot, at: append(Spread(0), .flag(registry.all[slot].flag), of: slot))
  }
}
