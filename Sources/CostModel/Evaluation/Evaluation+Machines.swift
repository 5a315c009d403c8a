extension Evaluation {
  /// What the machines of an option carry; nil for options without machines, and for mixes.
  func capacity(of tariff: Tariff) -> MachineCapacity? { tariff.capacity(for: calls) }

  /// The share of the time of its machines that calls take at a volume; nil where their speed is not known.
  func utilisation(of tariff: Tariff, at calls: CallRate) -> Share? {
    tariff.capacity(for: calls)?.utilisation
  }

  /// How the machines of an option fare; nil for options paid per token and for mixes.
  func outlook(of tariff: Tariff) -> MachineOutlook? {
    guard let fleet = tariff.fleet else { return nil }
    let first = calls * tariff.rollout.fullShare * tariff.reachedPerCall
    let months = Timeline.volumes(months: study.scenario.horizon, at: point).enumerated().map {
      tariff.isRunning(inMonth: $0) ? MachineOutlook.Month(load: first * $1, isWhole: true) : nil
    }
    return MachineOutlook(of: fleet, sizedFor: first, of: tariff.prompt, over: months)
  }
}
