extension Study {
  /// The slots of the machine group that none of some machines reads, with the numbers as they see them.
  static func unreadMachineSlots(by machines: [Offer], _ inputs: Inputs) -> [Int] {
    guard !machines.isEmpty else { return registry.slots { $0.group == .machine } }
    let machine = registry.machine
    let rented = machines.filter { !$0.isPaidBySecond(inputs) }
    let own = machines.filter { $0.kind == .selfHosted }
    let isOwned =
      own.contains { $0.machine == nil && !$0.isPaidBySecond(inputs) }
      && inputs.spread(machine.hostPurchase) != nil
    let isByHour = rented.contains {
      $0.machine.map { $0.hourly != nil } ?? (inputs.spread(machine.hostHourly) != nil)
    }
    let isBySecond = rented.count < machines.count
    let hasWindows =
      isBySecond
      && (inputs.spread(machine.hostWindow) != nil || machines.contains { $0.machine?.window != nil })
    let isReserved = machines.contains { $0.isReserved }
    let byRates = machines.contains { !$0.hasSteps && !$0.isReserved }
    let usesHours = isByHour || isOwned || hasWindows
    let saysHours = inputs.spread(machine.hoursPerDay) != nil
    let isPowered = isOwned && inputs.spread(machine.hostPower) != nil
    let looksUp = machines.contains { offer in
      offer.measured.hasAny
        && (offer.hasSteps
          || inputs.origins[machine.prefillRate.slot]?.isGiven != true)
    }
    let isRead: [(Int, Bool)] = [
      (machine.hostLife.slot, isOwned), (machine.hostPower.slot, isOwned),
      (machine.hostIdlePower.slot, isPowered), (machine.pue.slot, isPowered),
      (machine.powerPrice.slot, isOwned), (machine.billedHours.slot, usesHours && !saysHours),
      (machine.hoursPerDay.slot, usesHours),
      (machine.tokensPerMinute.slot, isReserved),
      (machine.outputWeight.slot, isReserved && inputs.spread(machine.tokensPerMinute) != nil),
      (
        machine.unitStep.slot,
        inputs.isGiven(machine.unitStep) && rented.contains { $0.machine?.units == nil }
      ),
      (machine.hostWindow.slot, isBySecond),
      (machine.hostCapacity.slot, rented.contains { !$0.hasSteps }),
      (machine.prefillRate.slot, byRates), (machine.decodeRate.slot, byRates),
      (
        machine.modelSize.slot,
        looksUp || machines.contains { $0.machine != nil && $0.assumesCapacity(inputs) }
      ),
      (
        machine.utilisation.slot,
        rented.contains { $0.isPlannedByTime(inputs) && $0.measured.usesUtilisation }
      ),
      (machine.peakFactor.slot, !rented.isEmpty), (machine.replicas.slot, !rented.isEmpty),
    ]
    let ofOwn =
      own.isEmpty
      ? machine.priceSlots + [machine.platformFee.slot, machine.opsHours.slot, machine.onCallHours.slot] : []
    return ofOwn + isRead.filter { !$0.1 }.map(\.0)
  }
}

extension Inputs {
  /// Whether work of running machines is paid.
  var hasMachineWork: Bool {
    spread(registry.machine.opsHours).high > 0 || spread(registry.machine.onCallHours).high > 0
  }
}
