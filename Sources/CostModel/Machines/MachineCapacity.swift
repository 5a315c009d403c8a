/// What the machines of an option carry in month 1, as it is planned and as such machines were measured.
///
/// A machine that is busy 0.24 s with a call carries 360,000 calls a day when it is never idle; at a utilisation of 25%
/// it is planned for 90,000.
public struct MachineCapacity: Sendable, Hashable {
  /// The size of the machines: `8 vCPU, 32 GB`.
  public let machine: String
  /// How many of it.
  public let count: Int
  /// Calls a day at the peak: 300,000 calls in 30 days with a peak factor of 3 are 30,000.
  public let peak: DailyCalls
  /// Calls a day that all of them are counted on to carry, stated or planned: 2 machines for 90,000 each make 180,000;
  /// nil where nobody knows.
  public let planned: DailyCalls?
  /// Calls a day that all of them carry when they are never idle, from the slowest to the fastest that was measured:
  /// 86,400 s / 0.24 s = 360,000 of one; nil where neither a speed nor a measurement is known.
  public let measuredCallsPerDay: Spread?
  /// The most calls of the product a month whose peak they carry: measured / peak × calls; nil where that is not known.
  ///
  /// Machines for 360,000 calls a day, at a peak of 30,000 from 300,000 calls a month, carry 3,600,000 a month.
  public let carriedCallsPerMonth: Spread?
  /// The share of the machines' time that the calls take on average: (peak / peak factor) / measured; nil where that is
  /// not known.
  ///
  /// 10,000 calls a day on machines for 360,000 take 2.8% of it.
  public let utilisation: Share?
  /// The measurement; nil where the user stated the speed.
  public let throughput: Throughput?
  /// The tokens of a call.
  public let prompt: Prompt

  /// Whether the peak is more than the slowest machine that was measured carries: 4,000 a day of 3,300 to 4,700.
  public var isShort: Bool { measuredCallsPerDay.map { peak.exceeds(DailyCalls($0.low)) } ?? false }
  /// Whether the peak is more than the fastest machine that was measured carries: 5,000 a day of 3,300 to 4,700.
  public var isTooSmall: Bool { measuredCallsPerDay.map { peak.exceeds(DailyCalls($0.high)) } ?? false }
  /// Whether the peak is carried, as far as was measured or else stated; nil where neither was.
  public var carriesPeak: Bool? { measuredCallsPerDay == nil && planned == nil ? nil : !isShort }
}

extension MachineCapacity {
  /// - Parameters:
  ///   - fleet: the machines.
  ///   - offer: what they are machines of.
  ///   - reached: the calls a month that reach them.
  ///   - prompt: the call on them, on average.
  ///   - calls: the calls of the product a month behind those.
  init?(_ fleet: MachineFleet, of offer: Offer, for reached: CallRate, of prompt: Prompt, calls: CallRate) {
    let choice = fleet.choice(for: reached)
    guard let step = fleet.step(of: choice) else { return nil }
    let row = fleet.time == nil || offer.measured.isTaken ? offer.measured(ofStep: choice.step) : nil
    let one =
      row.map { $0.saturatedCallsPerDay(prompt, on: fleet.onShare) }
      ?? fleet.time.map { Spread($0.saturated.value) }
    let all = one.flatMap { $0.high.isFinite ? $0 : nil }.map { spread in spread.map { $0 * choice.count } }
    let peak = fleet.peak(of: reached)
    machine = step.name
    count = choice.machines
    self.peak = peak
    planned = fleet.capacity(of: choice)
    measuredCallsPerDay = all
    carriedCallsPerMonth =
      peak.value > 0 ? all.map { spread in spread.map { $0 / peak.value * calls.value } } : nil
    utilisation = all.flatMap { spread in
      spread.likely > 0 ? Share(peak.value / fleet.peakFactor.value / spread.likely) : nil
    }
    throughput = row
    self.prompt = prompt
  }
}

extension Offer {
  /// What its machines carry of some calls of the product; nil for options without machines, and for mixes.
  func capacity(of tariff: Tariff, for calls: CallRate) -> MachineCapacity? {
    tariff.fleet.flatMap { fleet in
      MachineCapacity(
        fleet, of: self, for: calls * tariff.rollout.fullShare * tariff.reachedPerCall, of: tariff.prompt,
        calls: calls)
    }
  }
}

extension Evaluation {
  /// What the machines of an option carry; nil for options without machines, and for mixes.
  func capacity(of tariff: Tariff, _ offer: Offer) -> MachineCapacity? {
    offer.capacity(of: tariff, for: calls)
  }

  /// The share of the time of its machines that calls take at a volume; nil where their speed is not known.
  func utilisation(of tariff: Tariff, _ offer: Offer, at calls: CallRate) -> Share? {
    Evaluation(self, calls: calls).capacity(of: tariff, offer)?.utilisation
  }

  /// What must be said about the speed of the machines of an option, or of each part of a mix.
  func speedNotes(on tariff: Tariff, _ offer: Offer, _ inputs: Inputs) -> [Note] {
    guard offer.kind == .selfHosted else { return [] }
    var notes: [Note] = []
    let machine = registry.machine
    let (prompt, size) = (tariff.prompt, point.seen(through: offer.overlay)[machine.modelSize])
    let isStated = inputs.origins[machine.prefillRate.slot]?.isGiven == true
    if let capacity = capacity(of: tariff, offer) {
      if let stated = tariff.fleet?.isPlanned == false ? capacity.planned : nil,
        let measured = capacity.measuredCallsPerDay, stated.exceeds(DailyCalls(measured.high)),
        !capacity.isShort
      {
        notes.append(
          .capacityAboveMeasured(option: offer.id, stated: stated, measuredCallsPerDay: measured))
      }
      if tariff.fleet?.isPlanned == false, capacity.isShort {
        notes.append(.cannotCarry(option: offer.id, capacity))
      }
    }
    let rows = [offer.measured.ofMachine].compactMap { $0 } + offer.measured.ofSteps.compactMap { $0 }
    if offer.measured.hasAny, rows.isEmpty, !isStated {
      notes.append(.sizeNotMeasured(option: offer.id, size))
    }
    notes += offer.measurementNotes(on: prompt)
    if offer.isPlannedByTime(inputs), tariff.perSecond == nil, inputs.isGiven(machine.peakFactor),
      inputs.isGiven(machine.utilisation)
    {
      notes.append(.peakAndUtilisation(option: offer.id))
    }
    return notes
  }
}

extension Offer {
  /// What limits the measurements that the option takes its speed from, for a call.
  func measurementNotes(on prompt: Prompt) -> [Note] {
    guard measured.isTaken, let row = measured.ofMachine else { return [] }
    return (row.isFarExceeded(by: prompt) ? [.longerThanMeasured(option: id, prompt, row)] : [])
      + row.notes.map { .fromTable(option: id, $0) }
  }

  /// What was measured of one size of its machine.
  fileprivate func measured(ofStep index: Int) -> Throughput? {
    measured.ofSteps.indices.contains(index) ? measured.ofSteps[index] : measured.ofMachine
  }
}

extension Comparison {
  /// What the machines of a row carry; nil for options without machines, and for mixes.
  public func capacity(of row: Row) -> MachineCapacity? {
    tariff(of: row).flatMap { likely.capacity(of: $0, row.offer) }
  }

  /// What must be said about the speed of the machines of a row, or of each part of a mix.
  func speedNotes(on row: Row) -> [Note] {
    guard let tariff = tariff(of: row) else { return [] }
    guard let mix = row.offer.mix else {
      return likely.speedNotes(on: tariff, row.offer, study.inputs(of: row.offer))
    }
    return zip(mix.parts, tariff.rolledOutParts).flatMap { part, priced in
      likely.speedNotes(on: priced.tariff, part.offer, study.inputs(of: part.offer)).map {
        Note.ofPart(part.offer.id, $0)
      }
    }
  }
}
