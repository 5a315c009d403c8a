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
    let unread = unreadSlots
    return numbers { slot, origin in !origin.isGiven && !unread.contains(slot) }
  }

  /// The flags that were given and that no result of this study reads.
  var unusedFlags: [String] {
    let unread = unreadSlots
    let idle = numbers { slot, origin in origin.isGiven && unread.contains(slot) }.map(\.definition.flag)
    return idle + (scenario.successor != nil && today.endOfLife == nil ? ["--then"] : [])
  }

  /// The numbers that the user gave, and the defaults that are read, in the order of the registry.
  var numbers: [Assumption] {
    let unread = unreadSlots
    return numbers { slot, origin in origin.isGiven || !unread.contains(slot) }
  }

  private func numbers(where isWanted: (_ slot: Int, Origin) -> Bool) -> [Assumption] {
    registry.all.enumerated().compactMap { slot, definition in
      guard let spread = scenario.inputs.spreads[slot], let origin = scenario.inputs.origins[slot],
        isWanted(slot, origin)
      else { return nil }
      return Assumption(definition: definition, spread: spread, origin: origin)
    }
  }
}
