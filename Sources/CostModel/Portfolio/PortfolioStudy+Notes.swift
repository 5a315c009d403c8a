extension PortfolioStudy {
  /// Every default that a result reads, the shared ones first, each once.
  var assumptions: [Assumption] {
    var found: [Assumption] = []
    for place in readPlaces.sorted() {
      guard let spread = inputs.spreads[place], let origin = inputs.origins[place], !origin.isGiven else {
        continue
      }
      let assumption = Assumption(definition: inputs.definition(at: place), spread: spread, origin: origin)
      if !found.contains(assumption) { found.append(assumption) }
    }
    return found
  }

  /// What must be said about the features, their models and their hosts.
  func notes(hosts figures: [Portfolio.Host], _ evaluation: PortfolioEvaluation) -> [Note] {
    var notes: [Note] = []
    let likely = inputs.likely
    for (feature, figure) in zip(features, evaluation.features) {
      if let change = evaluation.outlook(of: figure)?.change, let offer = feature.offer {
        notes.append(.ofPart(feature.name, .machinesChange(option: offer.id, change)))
      }
      notes += evaluation.speedNotes(of: figure, feature).map { .ofPart(feature.name, $0) }
      guard let study = feature.study else { continue }
      for note in study.generalNotes(at: feature.seen(at: likely)) {
        switch note {
        case .todayEnds, .todayEnded:
          if !notes.contains(note), feature.billPlace == nil { notes.append(note) }
        case .unused, .rangesSought: break
        default: notes.append(.ofPart(feature.name, note))
        }
      }
      notes += study.offers.flatMap { study.notes(on: $0, figures: nil) }.map { .ofPart(feature.name, $0) }
    }
    let assumed = moved.filter(assumesWork)
    if assumed.count > 1 {
      notes.append(
        .workPerFeature(hours: inputs.spread(registry.oneOff.teamHours), features: assumed.count))
    }
    for (index, host) in hosts.enumerated() {
      guard let figure = figures.first(where: { $0.name == host.name }) else {
        notes.append(.hostUnused(host.name))
        continue
      }
      notes += (evaluation.speedNotes(ofHost: index) + hostNotes(host, figure)).map { .ofPart(host.name, $0) }
    }
    if !unusedFlags.isEmpty { notes.append(.unused(flags: unusedFlags)) }
    return notes
  }

  private func hostNotes(_ host: Host, _ figure: Portfolio.Host) -> [Note] {
    var notes: [Note] = []
    if figure.features.count > 1 {
      notes.append(.sizedForSum(host: host.name, features: figure.features.count))
    }
    if figure.machines.count > 1 {
      notes.append(.severalMachines(option: host.name, figure.machines))
    }
    if let change = figure.outlook.change { notes.append(.machinesChange(option: host.name, change)) }
    if host.offer.assumesCapacity(inputs.seen(through: host.overlay).seen(through: host.offer.overlay)) {
      notes.append(.capacityAssumed(option: host.name))
    }
    return notes + (host.offer.machine?.notes ?? []).map { .fromTable(option: host.name, $0) }
  }

  /// Whether nobody said how much work it takes to move a feature.
  private func assumesWork(_ feature: Feature) -> Bool {
    guard let offer = feature.offer, offer.isTuned else { return false }
    let seen = feature.seen(in: inputs).seen(through: offer.overlay)
    let isSaid =
      ([registry.oneOff.teamHours.slot, registry.oneOff.upfront.slot] + registry.oneOff.workParts.map(\.slot))
      .contains { seen.origins[$0]?.isGiven ?? false }
    return !isSaid && seen.spread(registry.oneOff.teamHours).high > 0
  }

  /// The flags and keys that were given and that no result reads, those of a feature with its name.
  private var unusedFlags: [String] {
    let read = readPlaces
    let replaced = Set(
      (features.map(\.overlay) + hosts.map(\.overlay) + [once]).flatMap { $0.numbers.map(\.slot) })
    var flags = registry.all.indices.filter { slot in
      inputs.origins[slot]?.isGiven ?? false && !read.contains(slot) && !replaced.contains(slot)
    }.map { registry.all[$0].flag }
    for feature in features {
      for number in feature.overlay.numbers where !read.contains(number.place) {
        let definition = registry.all[number.slot]
        if feature.statedKeys.contains(definition.key) {
          flags.append("\(definition.flag) of \(feature.name)")
        }
      }
    }
    return flags
  }

  /// The days on which the prices of this portfolio were read.
  var daysChecked: [CalendarDate] {
    var days: [CalendarDate?] = []
    for feature in features {
      let seen = feature.seen(in: inputs)
      let isByHand =
        feature.billPlace != nil
        || seen.spread(registry.prices.priceInput) != nil && seen.spread(registry.prices.priceOutput) != nil
      if let study = feature.study, !isByHand {
        days += ([study.today] + study.successors.map(\.offer)).map { $0.source(on: start)?.checked }
      }
      days += (feature.offer.map(\.priced) ?? []).flatMap { offer in
        [offer.source(on: start)?.checked, offer.trainingSource(on: start)?.checked]
      }
    }
    return days.compactMap { $0 }
  }
}
