/// A stated option with the places that its own numbers have among the inputs.
struct PlacedOption: Sendable {
  let stated: StatedOption
  /// Its own numbers; those of a part of a mix lie over those of the mix.
  let overlay: Overlay
  /// Its own fees, else those of the mix that it is a part of; nil for those of the scenario.
  let fees: [Fee]?
  /// The parts of a mix, in the order of the plan; empty for other plans.
  let parts: [PlacedOption]

  /// Takes the numbers of an option in.
  ///
  /// - Parameter outer: the numbers of the feature that goes to it.
  /// - Throws: ``ScenarioError`` for numbers that belong to the scenario, and for a mix that cannot be computed.
  init(
    _ stated: StatedOption, over shared: Overlay = .none, fees: [Fee]? = nil, isPart: Bool = false,
    isTier: Bool = false, seenThrough outer: Overlay = .none, into inputs: inout Inputs
  ) throws(ScenarioError) {
    if !stated.given.isEmpty,
      let misplaced = registry.all.first(where: { definition in
        stated.given[definition.key] != nil
          && (!definition.mayDifferByOption && !(isTier && definition.mayDifferByTier)
            || isPart && definition.traits.contains(.takesOver))
      })
    {
      throw .notForOption(misplaced, option: stated.label)
    }
    let overlay =
      stated.given.isEmpty ? shared : shared.overlaid(by: try inputs.add(stated.given, over: shared))
    var parts: [PlacedOption] = []
    if case .mix(let mix) = stated.plan {
      if let fault = mix.fault(of: outer.overlaid(by: overlay), in: inputs) {
        throw .badMix(stated.label, fault)
      }
      let needed = mix.rule.parameter
      if mix.rule != .shares, inputs.spreads[outer.overlaid(by: overlay).place(of: needed.slot)] == nil {
        throw .missing([registry[needed]])
      }
      for part in mix.parts {
        parts.append(
          try PlacedOption(
            part.option, over: overlay, fees: stated.fees ?? fees, isPart: true, isTier: part.tier != nil,
            into: &inputs))
      }
      if let fault = mix.fault(ofTokensIn: parts, seen: outer.overlaid(by: overlay), in: inputs) {
        throw .badMix(stated.label, fault)
      }
    }
    self.stated = stated
    self.overlay = overlay
    self.fees = stated.fees ?? fees
    self.parts = parts
  }

  /// Today's machine, where today's model is one, with numbers of its own; nil where it is a model.
  ///
  /// - Throws: ``ScenarioError`` for numbers of a machine where today's is none.
  init?(
    ofToday model: String, _ given: StatedOption.Quantities, into inputs: inout Inputs
  ) throws(ScenarioError) {
    guard case .machine? = try? Plan(model) else {
      if let first = registry.all.first(where: { given[$0.key] != nil }) {
        throw .notForOption(first, option: model)
      }
      return nil
    }
    try self.init(StatedOption(Plan(model), given: given), into: &inputs)
  }

  /// Whether a machine of the user's own choice is among it.
  var isCustomMachine: Bool {
    parts.contains { $0.isCustomMachine } || plan == .machine(Plan.custom)
  }

  /// The plan; a machine whose price is given for this option is one of the user's own choice.
  var plan: Plan {
    guard case .machine = stated.plan,
      registry.machine.priceSlots.contains(where: overlay.holds)
    else { return stated.plan }
    return .machine(Plan.custom)
  }
}

extension Definition {
  /// Whether it may be another number for the calls of one tier than for the rest.
  var mayDifferByTier: Bool {
    slot == registry.workload.output.slot || registry.prompt.waysToSayInput.contains(slot)
  }
}

extension StatedMix {
  /// So far the tokens of tiers may be off those of the workload on average: people state rounded numbers.
  private static let tolerance = 0.01

  /// What is wrong with the tokens that tiers have of their own; nil where nothing is.
  ///
  /// Today's bill is of the average call, so that those of the tiers must come to it: 300 and 3,000 tokens at 70% and 30%
  /// are 1,110.
  fileprivate func fault(
    ofTokensIn placed: [PlacedOption], seen overlay: Overlay, in inputs: Inputs
  ) -> MixFault? {
    let own = parts.map { part in
      registry.all.contains { $0.mayDifferByTier && part.option.given[$0.key] != nil }
    }
    guard own.contains(true) else { return nil }
    let all = inputs.likely.seen(through: overlay)
    if all[registry.routing.routed] != nil { return .routedTiersWithTokens }
    let today = Prompt.today(at: all)
    let tiers = zip(parts, placed).map { part, option in
      (share: part.share, prompt: Prompt.today(at: all.seen(through: option.overlay)))
    }
    for (parameter, tokens) in [
      (registry[registry.workload.input], \Prompt.input), (registry[registry.workload.output], \.output),
    ] {
      let sum = tiers.reduce(0) { $0 + $1.share * $1.prompt[keyPath: tokens].value }
      let stated = today[keyPath: tokens].value
      if abs(sum - stated) > Self.tolerance * max(1, stated) {
        return .tokensDoNotAverage(parameter, tiers: sum, stated: stated)
      }
    }
    return nil
  }

  /// What keeps it from being computed with the numbers that it sees; nil where nothing does.
  fileprivate func fault(of overlay: Overlay, in inputs: Inputs) -> MixFault? {
    if let fault { return fault }
    let routed = inputs.spreads[overlay.place(of: registry.routing.routed.slot)]
    guard rule == .shares, routed != nil, !Rule.canBeRouted(parts.map(\.share)) else { return nil }
    return .noProportions(first: parts.first?.option.label ?? "")
  }
}
