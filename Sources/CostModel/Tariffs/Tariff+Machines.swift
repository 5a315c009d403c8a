extension Tariff {
  /// Whether calls come to a machine of which nobody knows how many it carries.
  var lacksCapacity: Bool {
    fleet?.lacksCapacity == true || parts.contains { $0.share > 0 && $0.tariff.lacksCapacity }
  }

  /// What its machines carry of some calls of the product; nil without machines, and for what shares the calls.
  func capacity(for calls: CallRate) -> MachineCapacity? {
    fleet.map {
      MachineCapacity($0, for: calls * rollout.fullShare * reachedPerCall, of: prompt, calls: calls)
    }
  }

  /// Whether the calls are more than its fastest measured machines, or those of a part, carry.
  func isTooSmall(for calls: CallRate) -> Bool {
    guard isMixed else { return fleet != nil && capacity(for: calls)?.isTooSmall ?? false }
    return rolledOutParts.contains { $0.tariff.isTooSmall(for: calls) }
  }

  /// Whether the option carries calls at some time in a month, counted from 0.
  func isRunning(inMonth index: Int) -> Bool {
    rollout.leadTime < Double(index + 1) && Double(index) < end ?? .infinity
  }
}
