extension Study {
  /// Whether any cost of some features comes in steps.
  func hasSteps(_ bundle: Bundle) -> Bool {
    !bundle.hosts.isEmpty
      || zip(bundle.features, features).contains { feature, alone in
        alone?.hasSteps ?? feature.offer?.hasMachines ?? false
      }
  }

  /// Which machines, tiers and cached parts some features use at a point, over the months of the horizon.
  func stepSignature(of bundle: Bundle, at point: Point) -> [Double] {
    var signature: [Double] = []
    for (feature, alone) in zip(bundle.features, features) {
      let own = point.seen(through: feature.overlay)
      if let alone {
        signature += alone.stepSignature(at: own)
      } else if feature.host == nil, let offer = feature.offer,
        let fleet = offer.fleet(at: own.seen(through: offer.overlay))
      {
        signature += choices(of: fleet, [feature], at: point)
      }
    }
    for (index, host) in bundle.hosts.enumerated() {
      let guests = bundle.features.filter { $0.host == index }
      let own = point.seen(through: host.overlay).seen(through: host.offer.overlay)
      guard !guests.isEmpty, let fleet = host.offer.fleet(at: own) else { continue }
      // By its busy seconds, whatever the calls they are of.
      signature += choices(of: fleet.planned(forCallsOf: Seconds(1)), guests, at: point)
    }
    return signature
  }

  /// How long a shared host is busy with a call of a feature; 1 where time plays no part.
  private func seconds(of feature: Bundle.Feature, at own: Point) -> Double {
    guard feature.host != nil, let offer = feature.offer,
      let fleet = offer.fleet(at: own.seen(through: offer.overlay)), fleet.isPlanned
    else { return 1 }
    return fleet.time?.perCall.value ?? 1
  }

  /// The machines that carry some features in each month.
  private func choices(of fleet: MachineFleet, _ features: [Bundle.Feature], at point: Point) -> [Double] {
    var loads = [CallRate](repeating: .zero, count: scenario.horizon)
    for feature in features {
      let own = point.seen(through: feature.overlay)
      let moving =
        own[registry.workload.calls] * own[registry.time.keptOnApi].rest
        * (feature.offer?.sentPerCall(Traffic(at: own)) ?? 0) * seconds(of: feature, at: own)
      for (month, volume) in Timeline.volumes(months: scenario.horizon, at: own).enumerated() {
        loads[month] = loads[month] + moving * volume
      }
    }
    return loads.flatMap { load in
      let set = fleet.choice(for: load)
      return fleet.hasSizes ? set.signature : [set.total]
    }
  }
}

extension Study {
  /// Looks for the places of all numbers that a result reads.
  func findPlaces(readBy bundle: Bundle) -> Set<Int> {
    var read: Set<Int> = [
      registry.time.horizon.slot, registry.time.discountRate.slot, registry.workload.daysPerMonth.slot,
      registry.verdict.clearWinMonths.slot, registry.verdict.notWorthMonths.slot,
    ]
    for (feature, alone) in zip(bundle.features, features) {
      read.formUnion(places(readBy: feature, alone))
    }
    for (index, host) in bundle.hosts.enumerated()
    where bundle.features.contains(where: { $0.host == index }) {
      let seen = inputs.seen(through: host.overlay).seen(through: host.offer.overlay)
      let idle = Study.unreadSlots(by: [host.offer], seen)
      for (slot, definition) in registry.all.enumerated() where !idle.contains(slot) {
        if definition.group == .machine || host.overlay.holds(slot) { read.insert(host.place(of: slot)) }
      }
      if seen.hasMachineWork || hasWork(host.overlay) {
        read.insert(host.overlay.place(of: registry.oneOff.hourlyRate.slot))
      }
    }
    if !bundle.moved.isEmpty {
      read.formUnion(bundle.once.numbers.map(\.place))
      if hasWork(bundle.once) { read.insert(registry.oneOff.hourlyRate.slot) }
    }
    return read
  }

  private func hasWork(_ overlay: Overlay) -> Bool {
    ([registry.oneOff.teamHours.slot] + registry.oneOff.workParts.map(\.slot)).contains { overlay.holds($0) }
  }

  private func places(readBy feature: Bundle.Feature, _ alone: Study?) -> Set<Int> {
    let seen = feature.seen(in: inputs)
    var places: Set<Int> = []
    if let alone {
      places = Set(alone.inputs.spreads.indices).subtracting(alone.unreadSlots)
    } else {
      places = [registry.workload.calls.slot, registry.time.growth.slot, registry.time.priceChange.slot]
      if feature.offer != nil {
        places.formUnion([registry.levers.answersCached.slot] + registry.slots { $0.group == .fees })
      }
    }
    if feature.host != nil || alone == nil, let offer = feature.offer {
      let idle = Study.unreadSlots(by: [offer], seen.seen(through: offer.overlay))
      for (slot, definition) in registry.all.enumerated() where !idle.contains(slot) {
        if definition.traits.contains(.isOfTuned) || definition.group == .machine && feature.host == nil {
          places.insert(offer.overlay.place(of: slot))
        }
      }
    }
    let isBySize = feature.offer?.leaves.allSatisfy { leaf in
      leaf.kind == .selfHosted && !leaf.isPlannedByTime(seen.seen(through: leaf.overlay))
    }
    if isBySize == true {
      // A machine is paid by its size, whatever the tokens of a call.
      places.subtract(registry.slots { $0.group == .tuned })
    }
    if feature.billPlace != nil {
      places.subtract(registry.slots { $0.group == .prices })
    }
    for slot in registry.takeover {
      places.remove(slot)
      if let offer = feature.offer { places.insert(offer.overlay.place(of: slot)) }
    }
    // What the feature reads of the registry stands at a place of its own where it has a number of its own.
    return Set(places.map { $0 < registry.all.count ? feature.overlay.place(of: $0) : $0 })
      .union(feature.billPlace.map { [$0] } ?? [])
  }
}
