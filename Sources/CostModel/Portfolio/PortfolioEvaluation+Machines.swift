extension PortfolioEvaluation {
  /// How a shared host fares; nil where no feature goes to it.
  func outlook(ofHost host: Int) -> MachineOutlook? {
    let guests = guests(of: host)
    guard !guests.isEmpty, hosts.indices.contains(host) else { return nil }
    return hosts[host].fleet.map { outlook(of: $0, carrying: guests) }
  }

  /// How the machine that a feature has for itself fares; nil for features without one.
  func outlook(of feature: Feature) -> MachineOutlook? {
    feature.tariff?.fleet.map { outlook(of: $0, carrying: [feature]) }
  }

  private func outlook(of fleet: MachineFleet, carrying guests: [Feature]) -> MachineOutlook {
    let first = guests.reduce(CallRate.zero) { $0 + $1.load() }
    let volumes = guests.map { Timeline.volumes(months: study.horizon, at: $0.point) }
    let months = (0..<study.horizon).map { month -> MachineOutlook.Month? in
      let running = zip(guests, volumes).filter { $0.0.tariff?.isRunning(inMonth: month) ?? false }
      guard !running.isEmpty else { return nil }
      let load = running.reduce(CallRate.zero) { $0 + $1.0.load(at: $1.1[month]) }
      return MachineOutlook.Month(load: load, isWhole: running.count == guests.count)
    }
    return MachineOutlook(of: fleet, sizedFor: first, over: months)
  }
}

extension PortfolioEvaluation {
  /// What the machines of a shared host carry of the average call on it; nil where the tokens of a call are not known.
  func capacity(ofHost index: Int) -> MachineCapacity? {
    let carried = zip(features, study.features).filter { $0.0.host == index && $0.0.load().value > 0 }
    guard hosts.indices.contains(index), let fleet = hosts[index].fleet, !carried.isEmpty,
      carried.allSatisfy({ $0.1.study != nil })
    else { return nil }
    let load = carried.reduce(CallRate.zero) { $0 + $1.0.load() }
    // A machine's time is a sum over tokens, so the average call takes the average time.
    let own = carried.map { feature, _ in feature.load().value / feature.weight }
    let sum = own.reduce(0, +)
    let prompt = Prompt.average(
      zip(carried, own).compactMap { feature, calls in
        feature.0.tariff.map { ($0.prompt, calls / sum) }
      })
    return MachineCapacity(
      fleet, of: study.hosts[index].offer, for: load, of: prompt,
      calls: carried.reduce(.zero) { $0 + $1.0.calls })
  }

  /// That the peak of a shared host is more than its machines were measured to carry, or what limits the measurements
  /// for the calls of its features.
  func speedNotes(ofHost index: Int) -> [Note] {
    guard hosts.indices.contains(index) else { return [] }
    let offer = study.hosts[index].offer
    let limits = guests(of: index).flatMap { guest in
      guest.tariff.map { offer.measurementNotes(on: $0.prompt) } ?? []
    }
    // Of several features with calls that are too long, one is enough.
    let first = limits.reduce(into: [Note]()) { found, note in
      if case .longerThanMeasured = note, !found.isEmpty { return }
      if !found.contains(note) { found.append(note) }
    }
    guard hosts[index].fleet?.isPlanned == false, let capacity = capacity(ofHost: index), capacity.isShort
    else { return first }
    return [.cannotCarry(option: study.hosts[index].name, capacity)] + first
  }

  /// That the peak of a feature is more than the machine that it has for itself was measured to carry, or what limits the
  /// measurements.
  func speedNotes(of feature: Feature, _ studied: PortfolioStudy.Feature) -> [Note] {
    guard feature.host == nil, studied.study != nil, let offer = studied.offer, let tariff = feature.tariff
    else { return [] }
    let limits = offer.measurementNotes(on: tariff.prompt)
    guard let fleet = tariff.fleet, !fleet.isPlanned,
      let capacity = MachineCapacity(
        fleet, of: offer, for: feature.load(), of: tariff.prompt, calls: feature.calls), capacity.isShort
    else { return limits }
    return [.cannotCarry(option: offer.id, capacity)] + limits
  }
}
