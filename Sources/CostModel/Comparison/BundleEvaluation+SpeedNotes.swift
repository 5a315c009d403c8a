extension BundleEvaluation {
  /// That the peak of a shared host is more than its machines were measured to carry, or what limits the measurements
  /// for the calls of its features.
  func speedNotes(ofHost index: Int) -> [Note] {
    guard hosts.indices.contains(index) else { return [] }
    let offer = bundle.hosts[index].offer
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
    return [.cannotCarry(option: bundle.hosts[index].name, capacity)] + first
  }

  /// That the peak of a feature is more than the machine that it has for itself was measured to carry, or what limits the
  /// measurements.
  func speedNotes(ofFeature place: Int) -> [Note] {
    let feature = features[place]
    guard feature.host == nil, study.features[place] != nil, let offer = bundle.features[place].offer,
      let tariff = feature.tariff
    else { return [] }
    let limits = offer.measurementNotes(on: tariff.prompt)
    guard let fleet = tariff.fleet, !fleet.isPlanned,
      case let capacity = MachineCapacity(
        fleet, for: feature.load(), of: tariff.prompt, calls: feature.calls), capacity.isShort
    else { return limits }
    return [.cannotCarry(option: offer.id, capacity)] + limits
  }
}
