extension Study {
  /// The slots of the machine group that none of some machines reads, with the numbers as they see them.
  static func unreadMachineSlots(by machines: [Offer], _ inputs: Inputs) -> [Int] {
    guard !machines.isEmpty else { return registry.all.indices.filter { registry.all[$0].group == .machine } }
    let machine = registry.machine
    let rented = machines.filter { !$0.isPaidBySecond(inputs) }
    let isOwned = rented.contains { $0.machine == nil } && inputs.spread(machine.hostPurchase) != nil
    let isByHour = rented.contains {
      $0.machine.map { $0.hourly != nil } ?? (inputs.spread(machine.hostHourly) != nil)
    }
    let isBySecond = rented.count < machines.count
    let hasWindows = isBySecond && inputs.spread(machine.hostWindow) != nil
    let unstepped = machines.contains { !$0.hasSteps }
    let looksUp = machines.contains { offer in
      offer.measured.hasAny
        && (offer.hasSteps
          || inputs.origins[machine.prefillRate.slot]?.isGiven != true)
    }
    let isRead: [(Int, Bool)] = [
      (machine.hostLife.slot, isOwned), (machine.hostPower.slot, isOwned),
      (machine.powerPrice.slot, isOwned), (machine.billedHours.slot, isByHour || isOwned || hasWindows),
      (machine.hostWindow.slot, isBySecond),
      (machine.hostCapacity.slot, rented.contains { !$0.hasSteps }),
      (machine.prefillRate.slot, unstepped), (machine.decodeRate.slot, unstepped),
      (machine.modelSize.slot, looksUp),
      (
        machine.utilisation.slot,
        machines.contains { $0.isPlannedByTime(inputs) && $0.measured.usesUtilisation }
      ),
      (machine.peakFactor.slot, !rented.isEmpty), (machine.replicas.slot, !rented.isEmpty),
    ]
    return isRead.filter { !$0.1 }.map(\.0)
  }
}

extension Inputs {
  /// Whether work of running machines is paid.
  var hasMachineWork: Bool {
    spread(registry.machine.opsHours).high > 0 || spread(registry.machine.onCallHours).high > 0
  }
}
