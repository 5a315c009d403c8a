/// What the tables have measured of the machines of an offer, with the size of model that is asked for.
struct MachineMeasurements: Sendable {
  /// Of the machine; nil where none of that size was measured, and for machines in steps.
  var ofMachine: Throughput?
  /// Of each size of it.
  var ofSteps: [Throughput?] = []
  /// Whether the tables have measurements of it, of whichever model.
  var hasAny = false
  /// Of the machine with larger models, than which it is never slower.
  var ofLarger: [Throughput] = []
  /// Whether the model is larger than any that was measured on it.
  var isBeyond = false
  /// What was measured before it is fitted to the length of the calls; nil where nothing is taken.
  var unfitted: Throughput?
  /// Whether the option takes its speed from them.
  var isTaken = false
  /// Whether a share of the speed is planned for: not where a peak alone was said, which expresses the same thing.
  var usesUtilisation = true

  /// Nothing known.
  static let none = MachineMeasurements()
}

extension Offer {
  /// Looks up what was measured of a self-hosted option: of its kind of machine, and of the sizes that it comes in.
  ///
  /// - Throws: ``ScenarioError/serverlessWithoutSpeed(_:_:)`` for a machine that is paid by the second and whose speed is
  ///   neither stated nor measured.
  mutating func findSpeeds(
    of accelerator: String?, for scenario: CompleteScenario, in book: PriceBook
  ) throws(ScenarioError) {
    let inputs = scenario.inputs
    let isServerless = isPaidBySecond(inputs)
    isReserved = tokensPerMinute(at: inputs.likely) != nil
    replacesMachines = inputs.isGiven(registry.machine.hostLife)
    measured.usesUtilisation =
      isReserved ? inputs.isGiven(registry.machine.utilisation) : inputs.usesUtilisation
    let size = inputs.likely[registry.machine.modelSize]
    let steps = (machine?.steps ?? []).map(\.accelerator)
    measured.ofMachine = book.throughput(of: accelerator, for: size)
    measured.ofSteps = steps.map { book.throughput(of: $0, for: size) }
    measured.ofLarger = book.throughput(of: accelerator, above: measured.ofMachine)
    let known = book.throughput.filter { ([accelerator] + steps).contains($0.accelerator) }
    measured.isBeyond =
      !known.isEmpty && !known.contains { $0.covers(size) || $0.modelSize >= size }
    measured.hasAny = book.throughput.contains { ([accelerator] + steps).contains($0.accelerator) }
    if isServerless, measured.ofMachine == nil, !isReserved,
      inputs.spread(registry.machine.prefillRate) == nil
    {
      throw .serverlessWithoutSpeed(id, size)
    }
  }

  /// Takes what was measured as numbers of this option's own, where the user gave none; those of a feature or host that
  /// it is for are seen through `outer`.
  mutating func takeSpeeds(into inputs: inout Inputs, seenThrough outer: Overlay = .none) {
    if let mix {
      self.mix = mix.takingSpeeds(into: &inputs, seenThrough: outer)
      return
    }
    guard let row = measured.ofMachine else { return }
    let seen = inputs.seen(through: outer).seen(through: overlay)
    let machine = registry.machine
    guard seen.spread(machine.prefillRate) == nil,
      isPaidBySecond(seen) || seen.spread(machine.hostCapacity) == nil
    else { return }
    guard tokensPerMinute(at: seen.likely) == nil else { return }
    measured.unfitted = row
    measured.isTaken = true
    take(row, fittedTo: prompt(at: seen.likely), into: &inputs)
  }

  /// Takes what was measured anew, for the calls that other inputs make.
  mutating func refit(into inputs: inout Inputs) {
    if let mix {
      self.mix = mix.refitting(into: &inputs)
    } else if let row = measured.unfitted {
      take(row, fittedTo: prompt(at: inputs.seen(through: overlay).likely), into: &inputs)
    }
  }

  private mutating func take(_ measuredRow: Throughput, fittedTo call: Prompt, into inputs: inout Inputs) {
    let row = measured.ofLarger.reduce(measuredRow.fitted(to: call)) { $0.raised(to: $1.fitted(to: call)) }
    measured.ofMachine = row
    let (machine, origin) = (registry.machine, Origin.table(row.source))
    for (slot, spread) in [(machine.prefillRate.slot, row.prefill), (machine.decodeRate.slot, row.decode)] {
      overlay.put(slot, at: inputs.place(of: spread, origin, of: slot))
    }
  }

  /// Whether its machine is paid by the second, with the inputs as it sees them.
  func isPaidBySecond(_ inputs: Inputs) -> Bool { secondPrice(at: inputs.likely) != nil }

  /// Whether its capacity follows from the time that a call takes, with the inputs as it sees them.
  func isPlannedByTime(_ inputs: Inputs) -> Bool {
    hasMachines && !hasSteps
      && (inputs.spread(registry.machine.prefillRate) != nil || tokensPerMinute(at: inputs.likely) != nil)
      && (isPaidBySecond(inputs) || inputs.spread(registry.machine.hostCapacity) == nil)
  }

  /// Whether nobody said how many calls a machine carries.
  func assumesCapacity(_ inputs: Inputs) -> Bool {
    hasMachines && inputs.spread(registry.machine.hostCapacity) == nil
      && !hasSteps && !isPlannedByTime(inputs) && !isPaidBySecond(inputs)
  }
}

extension Offer {
  /// What was measured of one size of its machine.
  func measured(ofStep index: Int) -> Throughput? {
    measured.ofSteps.indices.contains(index) ? measured.ofSteps[index] : measured.ofMachine
  }
}
