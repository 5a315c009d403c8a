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
  /// - Throws: ``ScenarioError`` for numbers that belong to the scenario, and for a mix that cannot be computed.
  init(
    _ stated: StatedOption, over shared: Overlay = .none, fees: [Fee]? = nil, isPart: Bool = false,
    into inputs: inout Inputs
  ) throws(ScenarioError) {
    if !stated.given.isEmpty,
      let misplaced = registry.all.first(where: { definition in
        stated.given[definition.key] != nil
          && (!definition.mayDifferByOption || isPart && definition.traits.contains(.takesOver))
      })
    {
      throw .notForOption(misplaced, option: stated.label)
    }
    let overlay =
      stated.given.isEmpty ? shared : shared.overlaid(by: try inputs.add(stated.given, over: shared))
    var parts: [PlacedOption] = []
    if case .mix(let mix) = stated.plan {
      if let fault = mix.fault(of: overlay, in: inputs) { throw .badMix(stated.label, fault) }
      let needed = mix.rule.parameter
      if mix.rule != .shares, inputs.spreads[overlay.place(of: needed.slot)] == nil {
        throw .missing([registry[needed]])
      }
      for part in mix.parts {
        parts.append(
          try PlacedOption(
            part.option, over: overlay, fees: stated.fees ?? fees, isPart: true, into: &inputs))
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

extension StatedMix {
  /// What keeps it from being computed with the numbers that it sees; nil where nothing does.
  fileprivate func fault(of overlay: Overlay, in inputs: Inputs) -> MixFault? {
    if let fault { return fault }
    let routed = inputs.spreads[overlay.place(of: registry.routing.routed.slot)]
    guard rule == .shares, routed != nil, !Rule.canBeRouted(parts.map(\.share)) else { return nil }
    return .noProportions(first: parts.first?.option.label ?? "")
  }
}
