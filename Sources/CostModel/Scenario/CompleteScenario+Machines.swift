extension CompleteScenario {
  /// What contradicts itself in what is said of a machine.
  var machineFaults: [ScenarioError] {
    let machine = registry.machine
    func isSaid(_ slot: Int) -> Bool { inputs.spreads[slot] != nil }
    var faults: [ScenarioError] = []
    let prices = machine.priceSlots.filter(isSaid)
    if let first = prices.first {
      faults += prices.dropFirst().map { .conflict(registry.all[first], registry.all[$0]) }
    }
    let (hours, byDay) = (machine.billedHours.slot, machine.hoursPerDay.slot)
    if isSaid(byDay), inputs.origins[hours]?.isGiven == true {
      faults.append(.conflict(registry.all[hours], registry.all[byDay]))
    }
    for rate in [machine.prefillRate.slot, machine.decodeRate.slot]
    where isSaid(rate) && isSaid(machine.tokensPerMinute.slot) {
      faults.append(.conflict(registry.all[rate], registry.all[machine.tokensPerMinute.slot]))
    }
    for (one, other) in [
      (machine.hostIdlePower.slot, machine.hostPower.slot),
      (machine.prefillRate.slot, machine.decodeRate.slot),
      (machine.decodeRate.slot, machine.prefillRate.slot),
      (machine.hostPower.slot, machine.powerPrice.slot), (machine.powerPrice.slot, machine.hostPower.slot),
    ] where isSaid(one) && !isSaid(other) {
      faults.append(.needs(registry.all[one], registry.all[other]))
    }
    return faults
  }
}
