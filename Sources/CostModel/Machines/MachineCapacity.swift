/// What the machines of an option carry in month 1, as it is planned and as such machines were measured.
///
/// A machine that is busy 0.24 s with a call carries 360,000 calls a day when it is never idle; at a utilisation of 25%
/// it is planned for 90,000.
public struct MachineCapacity: Sendable, Hashable {
  /// The machines.
  public let machines: NamedMachines
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
  /// What a million tokens of the calls cost on them, read and written alike; nil without tokens or calls.
  ///
  /// $1,241 a month for 10,000,000 calls of 1,280 tokens are $0.097.
  public let perMillionTokens: TokenPrice?
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
  ///   - reached: the calls a month that reach them.
  ///   - prompt: the call on them, on average.
  ///   - calls: the calls of the product a month behind those.
  init(_ fleet: MachineFleet, for reached: CallRate, of prompt: Prompt, calls: CallRate) {
    let set = fleet.choice(for: reached)
    let all = fleet.measured(by: set, of: prompt)
    let peak = fleet.peak(of: reached)
    machines = NamedMachines(set, of: fleet)
    self.peak = peak
    planned = fleet.capacity(of: set)
    measuredCallsPerDay = all
    carriedCallsPerMonth =
      peak.value > 0 ? all.map { spread in spread.map { $0 / peak.value * calls.value } } : nil
    utilisation = all.flatMap { spread in
      spread.likely > 0 ? Share(peak.value / fleet.peakFactor.value / spread.likely) : nil
    }
    let tokens = (prompt.input + prompt.output).value * reached.value
    let monthly = fleet.monthly(set) + (fleet.owned?.depreciation ?? .zero) * set.total
    perMillionTokens = tokens > 0 ? TokenPrice(monthly.value / tokens * 1e6) : nil
    throughput = set.sizes.first.flatMap {
      fleet.steps.indices.contains($0.size) ? fleet.steps[$0.size].measured : nil
    }
    self.prompt = prompt
  }
}

extension MachineFleet {
  /// Calls a day that a set carries when it is never idle, at the slow and at the fast end of what was measured; nil where
  /// neither a speed nor a measurement is known.
  func measured(by set: MachineSet, of prompt: Prompt) -> Spread? {
    var sum: Spread?
    for (size, count) in set.sizes where steps.indices.contains(size) {
      let one =
        steps[size].measured.map { row in
          row.fitted(to: prompt).saturatedCallsPerDay(prompt, on: onShare)
        }
        ?? time.map { Spread($0.saturated.value) }
      guard let one, one.high.isFinite else { return nil }
      sum = sum.map { $0 + one.map { $0 * count } } ?? one.map { $0 * count }
    }
    return sum
  }

  /// Calls a day that a set can be counted on to carry: what is planned, else what was measured where that is less than
  /// what is stated, else what is stated; nil where nobody knows.
  ///
  /// A box that is said to carry 50,000 calls a day, and was measured to carry 4,940 to 7,332, carries 4,940 to 7,332.
  func carried(by set: MachineSet, of prompt: Prompt) -> Spread? {
    let counted = capacity(of: set).map(\.value)
    guard !isPlanned, let measured = measured(by: set, of: prompt) else { return counted.map { Spread($0) } }
    return counted.map { most in measured.map { min($0, most) } } ?? measured
  }

  /// The share of what a set carries that a peak leaves free, from the slowest to the fastest; nil where nobody knows.
  ///
  /// 40,000 calls a day on a machine that carries 50,000 leave 20%.
  func headroom(of set: MachineSet, at peak: DailyCalls, of prompt: Prompt) -> Spread? {
    carried(by: set, of: prompt).flatMap { capacity in
      capacity.low > 0 ? capacity.map { 1 - peak.value / $0 } : nil
    }
  }

  /// Whether nobody knows how many calls a machine carries: neither a capacity nor a speed is known.
  var lacksCapacity: Bool { time == nil && steps.contains { $0.capacity == nil && $0.measured == nil } }
}
