/// A number that nobody gave and that a result depends on.
public struct Assumption: Sendable, Hashable {
  /// The parameter.
  public let definition: Definition
  /// Its value.
  public let spread: Spread
  /// Where it came from.
  public let origin: Origin
}

extension Study {
  /// Every default that a result of this study reads, in the order of the registry.
  var assumptions: [Assumption] {
    if today.bundle != nil { return bundleAssumptions }
    let unread = unreadSlots
    return numbers { slot, origin in !origin.isGiven && !unread.contains(slot) } + measuredSpeeds
  }

  /// What the options take from measurements, each kind of machine once.
  private var measuredSpeeds: [Assumption] {
    let measured = leaves.filter { $0.measured.isTaken }
    guard !measured.isEmpty else { return [] }
    return measured.flatMap(ownNumbers).reduce(into: []) { found, number in
      if case .table = number.origin, !found.contains(number) { found.append(number) }
    }
  }

  /// The flags that were given and that no result of this study reads.
  var unusedFlags: [String] {
    let unread = unreadSlots
    let leaves = leaves
    var idle = numbers { slot, origin in
      origin.isGiven && unread.contains(slot) && (registry.all[slot].group != .economics || isIdle(origin))
        && !(offers + leaves).contains { $0.overlay.holds(slot) }
    }.map(\.definition.flag)
    for option in scenario.placedOptions ?? [] { addIdle(of: option, among: unread, to: &idle) }
    if scenario.successor != nil, today.endOfLife == nil { idle.append(StatedName.successor.flag) }
    if scenario.router != nil, !offers.contains(where: { $0.mix != nil }) {
      idle.append(StatedName.router.flag)
    }
    return idle
  }

  /// Whether a number of users does nothing: a flag where nobody said what they pay and no calls follow from them.
  ///
  /// What stands in a file is for another analysis.
  private func isIdle(_ origin: Origin) -> Bool {
    guard case .flag = origin else { return false }
    return !scenario.hasPlans && !scenario.callsAreOfUsers
  }

  /// Adds the numbers that an option, or a part of it, has of its own and that nothing reads.
  private func addIdle(of option: PlacedOption, among unread: Set<Int>, to idle: inout [String]) {
    let covered = option.overlay.numbers.filter { unread.contains($0.place) }
    for number in covered {
      let words = "\(registry.all[number.slot].flag) of \(option.stated.label)"
      // A part sees the numbers of its mix, which are told once.
      if option.stated.given[registry.all[number.slot].key] != nil { idle.append(words) }
    }
    for part in option.parts { addIdle(of: part, among: unread, to: &idle) }
  }

  /// The numbers that hold for one option alone, in the order of the registry.
  func ownNumbers(of offer: Offer) -> [Assumption] {
    offer.overlay.numbers.sorted { $0.slot < $1.slot }.compactMap { number in
      guard let spread = scenario.inputs.spreads[number.place],
        let origin = scenario.inputs.origins[number.place], !origin.isPreset
      else { return nil }
      return Assumption(definition: registry.all[number.slot], spread: spread, origin: origin)
    }
  }

  /// The numbers that were given for one feature or host alone, or to be paid once for all, with whose they are.
  func ownNumbers(of bundle: Bundle) -> [(owner: String, number: Assumption)] {
    var told: Set<Int> = []
    func numbers(_ overlay: Overlay, of owner: String) -> [(owner: String, number: Assumption)] {
      overlay.numbers.filter { told.insert($0.place).inserted }.compactMap { own in
        guard let spread = inputs.spreads[own.place], let origin = inputs.origins[own.place], origin.isGiven
        else { return nil }
        return (owner, Assumption(definition: registry.all[own.slot], spread: spread, origin: origin))
      }
    }
    // A feature sees the numbers of its host, which are told with that.
    return numbers(bundle.once, of: "all, once") + bundle.hosts.flatMap { numbers($0.overlay, of: $0.name) }
      + bundle.features.flatMap { feature in
        ([feature.overlay] + ([feature.offer].compactMap(\.self) + feature.leaves).map(\.overlay)).flatMap {
          numbers($0, of: feature.name)
        }
      }
  }

  /// The numbers that the user gave, and the defaults that are read, in the order of the registry.
  var numbers: [Assumption] {
    let unread = unreadSlots
    return numbers { slot, origin in origin.isGiven || !unread.contains(slot) }
  }

  private func numbers(where isWanted: (_ slot: Int, Origin) -> Bool) -> [Assumption] {
    registry.all.enumerated().compactMap { slot, definition in
      guard let spread = scenario.inputs.spreads[slot], let origin = scenario.inputs.origins[slot],
        isWanted(slot, origin)
      else { return nil }
      return Assumption(definition: definition, spread: spread, origin: origin)
    }
  }
}

extension Comparison {
  /// The default that a training run of an option rests on and that the user should replace; nil where there is none.
  public func assumedTraining(of offer: Offer) -> Definition? {
    let oneOff = registry.oneOff
    let inputs = study.inputs(of: offer)
    guard offer.isTuned, inputs.spread(oneOff.upfront) == nil, inputs.spread(oneOff.trainingCost) == nil
    else {
      return nil
    }
    if offer.kind == .selfHosted {
      return inputs.isGiven(oneOff.hostTrainingCost) ? nil : registry[oneOff.hostTrainingCost]
    }
    let isSaid = inputs.spread(oneOff.trainingTokens) != nil || inputs.isGiven(oneOff.trainingExamples)
    return isSaid || !offer.isTrainedByTokens(inputs) ? nil : registry[oneOff.trainingExamples]
  }
}
