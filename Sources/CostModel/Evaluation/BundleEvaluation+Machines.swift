extension BundleEvaluation {
  /// Whether nobody knows how many calls a machine carries that features go to.
  var lacksCapacity: Bool {
    hosts.indices.contains { hosts[$0].lacksCapacity && !places(ofGuestsOn: $0).isEmpty }
      || features.contains { $0.tariff?.lacksCapacity ?? false }
  }

  /// Whether the fastest machines that were measured do not carry what comes to them.
  var isTooSmall: Bool {
    hosts.indices.contains { host in
      hosts[host].fleet?.isPlanned == false && capacity(ofHost: host)?.isTooSmall ?? false
    } || features.contains { $0.tariff?.isTooSmall(for: $0.calls) ?? false }
  }

  /// What of a saving a month is cash: all of it but what owned machines lose in value.
  func cashSaving(_ saving: MonthlyUSD) -> MonthlyUSD {
    let lost = moved.compactMap { feature in
      feature.tariff.map { $0.depreciation(for: feature.calls * $0.rollout.fullShare, at: 0) }
    }
    return hosts.indices.reduce(lost.reduce(saving, +)) { $0 + bill(ofHost: $1)[.depreciation] }
  }

  /// How a shared host fares; nil where no feature goes to it.
  func outlook(ofHost host: Int) -> MachineOutlook? {
    let guests = guests(of: host)
    guard !guests.isEmpty, hosts.indices.contains(host) else { return nil }
    return hosts[host].fleet.map {
      outlook(of: $0, carrying: guests, averagePrompt(onHost: host) ?? .unknown)
    }
  }

  /// How the machine that a feature has for itself fares; nil for features without one.
  func outlook(of feature: Feature) -> MachineOutlook? {
    feature.tariff.flatMap { tariff in
      tariff.fleet.map { outlook(of: $0, carrying: [feature], tariff.prompt) }
    }
  }

  private func outlook(
    of fleet: MachineFleet, carrying guests: [Feature], _ prompt: Prompt
  ) -> MachineOutlook {
    let first = guests.reduce(CallRate.zero) { $0 + $1.load() }
    let volumes = guests.map { Timeline.volumes(months: study.scenario.horizon, at: $0.point) }
    let months = (0..<study.scenario.horizon).map { month -> MachineOutlook.Month? in
      let running = zip(guests, volumes).filter { $0.0.tariff?.isRunning(inMonth: month) ?? false }
      guard !running.isEmpty else { return nil }
      let load = running.reduce(CallRate.zero) { $0 + $1.0.load(at: $1.1[month]) }
      return MachineOutlook.Month(load: load, isWhole: running.count == guests.count)
    }
    return MachineOutlook(of: fleet, sizedFor: first, of: prompt, over: months)
  }
}

extension BundleEvaluation {
  /// What the machines of a shared host carry of the average call on it; nil where the tokens of a call are not known.
  func capacity(ofHost index: Int) -> MachineCapacity? {
    let carried = carried(byHost: index).map(\.feature)
    guard hosts.indices.contains(index), let fleet = hosts[index].fleet,
      let prompt = averagePrompt(onHost: index)
    else { return nil }
    let load = carried.reduce(CallRate.zero) { $0 + $1.load() }
    return MachineCapacity(
      fleet, for: load, of: prompt,
      calls: carried.reduce(.zero) { $0 + $1.calls })
  }

  /// The features from which calls come to a host.
  private func carried(byHost index: Int) -> [(feature: Feature, alone: Study?)] {
    zip(features, study.features).filter { $0.0.host == index && $0.0.load().value > 0 }
  }

  /// The average call on a host; nil where no call comes to it, or the tokens of some are not known.
  ///
  /// A machine's time is a sum over tokens, so that the average call takes the average time.
  func averagePrompt(onHost index: Int) -> Prompt? {
    let carried = carried(byHost: index)
    guard !carried.isEmpty, carried.allSatisfy({ $0.alone != nil }) else { return nil }
    let own = carried.map { feature, _ in feature.load().value / feature.weight }
    let sum = own.reduce(0, +)
    return Prompt.average(
      zip(carried, own).compactMap { guest, calls in
        guest.feature.tariff.map { ($0.prompt, calls / sum) }
      })
  }
}
