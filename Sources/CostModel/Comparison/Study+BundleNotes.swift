extension Study {
  /// Every default that a result of some features reads, the shared ones first, each once.
  var bundleAssumptions: [Assumption] {
    var found: [Assumption] = []
    for place in inputs.spreads.indices where !unreadSlots.contains(place) {
      guard let spread = inputs.spreads[place], let origin = inputs.origins[place], !origin.isGiven else {
        continue
      }
      let assumption = Assumption(definition: inputs.definition(at: place), spread: spread, origin: origin)
      if !found.contains(assumption) { found.append(assumption) }
    }
    return found
  }

  /// What must be said about several features as a whole.
  func generalNotes(on bundle: Bundle) -> [Note] {
    var notes: [Note] = []
    for (feature, alone) in zip(bundle.features, features) where feature.billPlace == nil {
      for note in alone?.generalNotes(at: feature.seen(at: inputs.likely)) ?? [] where !notes.contains(note) {
        if note.isOfTodaysEnd { notes.append(note) }
      }
    }
    for (index, host) in bundle.hosts.enumerated()
    where !bundle.features.contains(where: { $0.host == index }) {
      notes.append(.hostUnused(host.name))
    }
    let idle = unusedFlags(beside: bundle)
    if !idle.isEmpty { notes.append(.unused(flags: idle)) }
    return notes
  }

  /// What must be said about each feature, its model and its host.
  func notes(on evaluation: BundleEvaluation) -> [Note] {
    let bundle = evaluation.bundle
    var notes: [Note] = []
    for (place, feature) in bundle.features.enumerated() {
      if let change = evaluation.outlook(of: evaluation.features[place])?.change, let offer = feature.offer {
        notes.append(.ofPart(feature.name, .machinesChange(option: offer.id, change)))
      }
      notes += evaluation.speedNotes(ofFeature: place).map { .ofPart(feature.name, $0) }
      guard let alone = features[place] else { continue }
      notes += alone.generalNotes(at: feature.seen(at: inputs.likely)).filter { note in
        if case .unused = note { false } else { !note.isOfTodaysEnd && !note.isOfRanges }
      }.map { .ofPart(feature.name, $0) }
      notes += (feature.host == nil ? feature.offer.map { [$0] } ?? [] : []).flatMap {
        alone.notes(on: $0, figures: nil)
      }.map { .ofPart(feature.name, $0) }
    }
    let assumed = bundle.moved.filter(assumesWork)
    if assumed.count > 1 {
      notes.append(
        .workPerFeature(hours: inputs.spread(registry.oneOff.teamHours), features: assumed.count))
    }
    let figures = evaluation.hostFigures()
    for (index, host) in bundle.hosts.enumerated() {
      guard let figure = figures.first(where: { $0.name == host.name }) else { continue }
      notes += (evaluation.speedNotes(ofHost: index) + hostNotes(host, figure)).map { .ofPart(host.name, $0) }
    }
    return notes
  }

  private func hostNotes(_ host: Bundle.Host, _ figure: Comparison.Host) -> [Note] {
    var notes: [Note] = []
    if figure.features.count > 1, figure.machines != nil {
      notes.append(.sizedForSum(host: host.name, features: figure.features.count))
    }
    if let machines = figure.machines, machines.count > 1 {
      notes.append(.severalMachines(option: host.name, machines))
    }
    if let change = figure.outlook?.change { notes.append(.machinesChange(option: host.name, change)) }
    if host.offer.assumesCapacity(inputs.seen(through: host.overlay).seen(through: host.offer.overlay)) {
      notes.append(.capacityAssumed(option: host.name))
    }
    return notes + (host.offer.machine?.notes ?? []).map { .fromTable(option: host.name, $0) }
  }

  /// Whether nobody said how much work it takes to move a feature.
  private func assumesWork(_ feature: Bundle.Feature) -> Bool {
    guard let offer = feature.offer, offer.isTuned else { return false }
    let seen = feature.seen(in: inputs).seen(through: offer.overlay)
    let isSaid =
      ([registry.oneOff.teamHours.slot, registry.oneOff.upfront.slot] + registry.oneOff.workParts.map(\.slot))
      .contains { seen.origins[$0]?.isGiven ?? false }
    return !isSaid && seen.spread(registry.oneOff.teamHours).high > 0
  }

  /// The flags and keys that were given and that no result reads, those of a feature with its name.
  private func unusedFlags(beside bundle: Bundle) -> [String] {
    let unread = unreadSlots
    let replaced = Set(
      (bundle.features.map(\.overlay) + bundle.hosts.map(\.overlay) + [bundle.once]).flatMap {
        $0.numbers.map(\.slot)
      })
    var flags = registry.all.indices.filter { slot in
      inputs.origins[slot]?.isGiven ?? false && unread.contains(slot) && !replaced.contains(slot)
        && registry.all[slot].group != .economics
    }.map { registry.all[$0].flag }
    for feature in bundle.features {
      for number in feature.overlay.numbers where unread.contains(number.place) {
        let definition = registry.all[number.slot]
        if feature.statedKeys.contains(definition.key) {
          flags.append("\(definition.flag) of \(feature.name)")
        }
      }
    }
    return flags
  }

  /// The days on which the prices of some features were read.
  func daysChecked(of bundle: Bundle) -> [CalendarDate] {
    let start = scenario.start
    var days: [CalendarDate?] = []
    for (feature, alone) in zip(bundle.features, features) {
      let seen = feature.seen(in: inputs)
      let isByHand =
        feature.billPlace != nil
        || seen.spread(registry.prices.priceInput) != nil && seen.spread(registry.prices.priceOutput) != nil
      if let alone, !isByHand { days += alone.todaysOffers.map { $0.source(on: start)?.checked } }
      days += (feature.offer.map(\.priced) ?? []).flatMap { offer in
        [offer.source(on: start)?.checked, offer.trainingSource(on: start)?.checked]
      }
    }
    return days.compactMap { $0 }
  }
}

extension Note {
  /// Whether it says that today's model ends, or has.
  fileprivate var isOfTodaysEnd: Bool {
    switch self {
    case .todayEnds, .todayEnded: true
    default: false
    }
  }
}
