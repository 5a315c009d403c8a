/// A number that nobody gave and that a result depends on.
public struct Assumption: Sendable, Hashable {
  /// The parameter.
  public let definition: Definition
  /// Its value.
  public let spread: Spread
  /// Where it came from.
  public let origin: Origin
}

extension Study {
  /// Every default that a result of this study reads, in the order of the registry.
  var assumptions: [Assumption] {
    let registry = Parameters.standard
    let isTuned = offers.contains { $0.kind != .api && $0.unavailable == nil }
    let isOnMachine = offers.contains { $0.kind == .selfHosted }
    let idle = idleSlots
    let inputs = scenario.inputs
    return registry.all.enumerated().compactMap { slot, definition in
      guard let spread = inputs.spreads[slot], let origin = inputs.origins[slot], !origin.isGiven,
        !idle.contains(slot)
      else { return nil }
      let isRead =
        switch definition.group {
        case .tuned, .oneOff, .recurring: isTuned
        case .machine: isOnMachine
        default: true
        }
      return isRead ? Assumption(definition: definition, spread: spread, origin: origin) : nil
    }
  }

  /// The numbers that the user gave, and the defaults that are read, in the order of the registry.
  func numbers(with assumptions: [Assumption]) -> [Assumption] {
    let read = Set(assumptions.map(\.definition.key))
    return Parameters.standard.all.enumerated().compactMap { slot, definition in
      guard let spread = scenario.inputs.spreads[slot], let origin = scenario.inputs.origins[slot],
        origin.isGiven || read.contains(definition.key)
      else { return nil }
      return Assumption(definition: definition, spread: spread, origin: origin)
    }
  }
}
