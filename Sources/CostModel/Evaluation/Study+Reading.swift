extension Study {
  /// The slots whose range can change a bill of this study.
  var rangedSlots: [Int] {
    let unread = unreadSlots.union(scenario.economics?.places ?? [])
    // What is aimed at changes nothing of what comes out.
    return scenario.inputs.rangedSlots.filter {
      !unread.contains($0) && scenario.inputs.slot(at: $0) != registry.routing.targetSaving.slot
    }
  }

  /// Looks for the slots that no result of this study reads.
  func findUnreadSlots() -> Set<Int> {
    if let today = today.bundle {
      let read = ([today] + offers.compactMap(\.bundle)).map(findPlaces).reduce(Set()) { $0.union($1) }
      return Set(inputs.spreads.indices).subtracting(read)
    }
    let leaves = leaves
    let routing = Set(
      offers.flatMap { offer in (offer.mix?.slotsRead ?? []).map { offer.overlay.place(of: $0) } })
    guard
      leaves.contains(where: { !$0.overlay.isEmpty }) || offers.contains(where: { !$0.overlay.isEmpty })
        || today.kind != .api
    else { return Self.unreadSlots(by: leaves, scenario.inputs).subtracting(routing) }
    var unread = Set(scenario.inputs.spreads.indices)
    // Today's bill reads what no option has a hand in.
    let takeover = registry.takeover
    let idleToday = Self.unreadSlots(by: [], scenario.inputs)
    unread.subtract(registry.all.indices.filter { !idleToday.contains($0) && !takeover.contains($0) })
    if today.kind != .api {
      let idle = Self.unreadSlots(by: [today], inputs(of: today))
      for slot in registry.all.indices where !idle.contains(slot) && !takeover.contains(slot) {
        unread.remove(today.overlay.place(of: slot))
      }
    }
    for offer in offers where offer.unavailable == nil {
      for slot in takeover { unread.remove(offer.overlay.place(of: slot)) }
      for leaf in offer.leaves {
        let idle = Self.unreadSlots(by: [leaf], inputs(of: leaf))
        for slot in registry.all.indices where !idle.contains(slot) && !takeover.contains(slot) {
          unread.remove(leaf.overlay.place(of: slot))
        }
      }
    }
    return unread.subtracting(routing)
  }

  /// The slots of the registry that none of some offers reads, with the numbers as they see them; how calls find their
  /// way among several is read by none of those.
  static func unreadSlots(by offers: [Offer], _ inputs: Inputs) -> Set<Int> {
    let tuned = offers.filter { $0.kind != .api && !$0.runsAsIs && $0.unavailable == nil }
    let machines = offers.filter { $0.hasMachines && $0.unavailable == nil }
    let ownMachines = machines.filter { $0.kind == .selfHosted }
    let isSettled = inputs.spread(registry.oneOff.upfront) != nil
    let retrains =
      inputs.spread(registry.recurring.retrainEvery) != nil
      && inputs.spread(registry.recurring.retrainCost) == nil
    let pricesRuns = (!isSettled || retrains) && inputs.spread(registry.oneOff.trainingCost) == nil
    let pricesOps = !ownMachines.isEmpty && inputs.hasMachineWork
    let parts = registry.oneOff.workParts.map(\.slot)
    let namesParts = parts.contains { inputs.spreads[$0] != nil }
    var unread: Set<Int> = []
    func skip(_ slots: Int..., unless isRead: Bool) {
      if !isRead { unread.formUnion(slots) }
    }
    unread.formUnion(
      registry.slots {
        $0.group == .economics || $0.group == .routing || $0.traits.contains(.isOfTuned) && tuned.isEmpty
      })
    skip(registry.recurring.retrainHours.slot, registry.recurring.retrainEvaluation.slot, unless: retrains)
    skip(registry.oneOff.trainingRuns.slot, unless: !isSettled)
    skip(registry.oneOff.teamHours.slot, unless: !isSettled && !namesParts)
    for part in parts { skip(part, unless: !isSettled) }
    skip(registry.oneOff.hourlyRate.slot, unless: !isSettled || retrains || pricesOps)
    skip(registry.oneOff.trainingCost.slot, unless: !isSettled || retrains)
    skip(registry.oneOff.hostTrainingCost.slot, unless: pricesRuns && !ownMachines.isEmpty)
    unread.formUnion(unreadTrainingSlots(by: pricesRuns ? tuned : [], inputs))
    skip(
      registry.alternative.memory.slot, registry.alternative.memoryStore.slot,
      unless: offers.contains { $0.usesMemory })
    skip(registry.alternative.tokenFactor.slot, unless: offers.contains { !$0.isToday })
    skip(registry.levers.cacheLifetime.slot, unless: inputs.spread(registry.levers.promptWritten).high > 0)
    let writes = registry.levers.writes.contains { inputs.spread($0).high > 0 }
    skip(registry.prices.priceCacheWrite.slot, unless: writes)
    skip(
      registry.prices.priceCached.slot,
      unless: inputs.spread(registry.levers.promptCached).high > 0
        || offers.contains { $0.bound == .allCached })
    skip(
      registry.prices.priceBatchInput.slot, registry.prices.priceBatchOutput.slot,
      unless: inputs.spread(registry.levers.batchShare).high > 0 || offers.contains { $0.bound == .allBatch })
    unread.formUnion(unreadMachineSlots(by: machines, inputs))
    let untuned = offers.filter {
      ($0.kind == .api || $0.runsAsIs) && $0.bound == nil && $0.unavailable == nil
    }
    // An untuned option reads the hours of setting it up, and a sum up front of its own instead of them.
    unread.insert(registry.oneOff.setupHours.slot)
    if untuned.contains(where: { !$0.hasOwnUpfront }) {
      unread.remove(registry.oneOff.setupHours.slot)
      if inputs.spread(registry.oneOff.setupHours).high > 0 { unread.remove(registry.oneOff.hourlyRate.slot) }
    }
    if untuned.contains(where: \.hasOwnUpfront) { unread.remove(registry.oneOff.upfront.slot) }
    if tuned.contains(where: { $0.prices.hosting.value > 0 }) {
      let hours = registry.machine.hoursPerDay.slot
      unread.remove(inputs.spreads[hours] == nil ? registry.machine.billedHours.slot : hours)
    }
    skip(registry.tuned.premium.slot, unless: tuned.contains { $0.usesPremium })
    return unread
  }

  /// The slots of what training runs are made of that none of some fine-tunes reads, with the numbers as they see them.
  private static func unreadTrainingSlots(by tuned: [Offer], _ inputs: Inputs) -> [Int] {
    let oneOff = registry.oneOff
    let hosted = tuned.contains { $0.kind == .hosted }
    let byTokens = tuned.contains { $0.isTrainedByTokens(inputs) }
    let statesTokens = inputs.spread(oneOff.trainingTokens) != nil
    let isRead: [(Int, Bool)] = [
      (oneOff.trainingExamples.slot, byTokens && !statesTokens),
      // Tokens that are stated alone are all there are.
      (oneOff.epochs.slot, byTokens && (!statesTokens || inputs.isGiven(oneOff.epochs))),
      (oneOff.trainingTokens.slot, byTokens), (oneOff.trainingPrice.slot, byTokens),
      (oneOff.validationTokens.slot, byTokens),
      (oneOff.trainingHours.slot, tuned.contains { $0.isTrainedByClock(inputs) }),
      (oneOff.graderTokens.slot, hosted), (oneOff.graderPrice.slot, hosted),
    ]
    return isRead.filter { !$0.1 }.map(\.0)
  }
}
