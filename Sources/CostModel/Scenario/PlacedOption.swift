/// A stated option with the places that its own numbers have among the inputs.
struct PlacedOption: Sendable {
  let stated: StatedOption
  /// Its own numbers; those of a part of a mix lie over those of the mix.
  let overlay: Overlay
  /// The parts of a mix with their shares; empty for other plans.
  let parts: [(option: PlacedOption, share: Double)]

  /// Takes the numbers of an option in.
  ///
  /// - Throws: ``ScenarioError`` for numbers that belong to the scenario, and for a mix that cannot be computed.
  init(
    _ stated: StatedOption, over shared: Overlay = .none, isPart: Bool = false, into inputs: inout Inputs
  ) throws(ScenarioError) {
    if !stated.given.isEmpty,
      let misplaced = registry.all.first(where: { definition in
        stated.given[definition.key] != nil
          && (!definition.mayDifferByOption || isPart && definition.group == .time)
      })
    {
      throw .notForOption(misplaced, option: stated.label)
    }
    let overlay = stated.given.isEmpty ? shared : shared.overlaid(by: try inputs.add(stated.given))
    var parts: [(PlacedOption, Double)] = []
    if case .mix(let mix) = stated.plan {
      if let fault = mix.fault { throw .badMix(stated.label, fault) }
      for part in mix.parts {
        parts.append((try PlacedOption(part.option, over: overlay, isPart: true, into: &inputs), part.share))
      }
    }
    self.stated = stated
    self.overlay = overlay
    self.parts = parts
  }

  /// Whether a machine of the user's own choice is among it.
  var isCustomMachine: Bool {
    parts.contains { $0.option.isCustomMachine } || plan == .machine(Plan.custom)
  }

  /// The plan; a machine whose price is given for this option is one of the user's own choice.
  var plan: Plan {
    guard case .machine = stated.plan,
      registry.machine.priceSlots.contains(where: overlay.holds)
    else { return stated.plan }
    return .machine(Plan.custom)
  }
}
