/// The machines that carry some volume, and what they cost a month.
///
/// The cheapest set of its sizes that carries the peak.
struct MachineFleet: Sendable {
  /// A size of machine: what it carries and costs.
  struct Step: Sendable {
    /// Calls a day at the peak, stated or planned; nil where nobody knows.
    let capacity: DailyCalls?
    /// Its rent, or the power of a machine that is owned.
    let monthly: MonthlyUSD
    let name: String
    /// What was measured of it; nil where nothing was, or where the user stated how fast it is.
    var measured: Throughput?
  }

  /// Sizes from the smallest to the largest.
  var steps: [Step] { didSet { search = Self.search(steps) } }
  /// The search among several sizes; nil for one.
  private var search: MachineSetSearch?
  /// Paid once for all machines.
  let platformFee: MonthlyUSD
  /// Busiest hour over the average hour.
  let peakFactor: Factor
  let daysPerMonth: Days
  /// Machines at least, whatever the volume: with 2 replicas of a machine for 50,000 calls a day, 10,000 take two.
  var replicas = 1.0
  /// Machines come in so many at once beyond the least: units of a reservation that is sold in steps of 5.
  var increment = 1.0
  /// The share of each day that the machines are on.
  var onShare = Share(1)
  /// How long a call takes; nil where nobody knows, and for machines that are rented in steps.
  var time: MachineTime?
  /// Whether the capacity follows from the time that a call takes.
  var isPlanned = false
  /// What buying the machines means; nil for machines that are rented.
  var owned: OwnedMachine?
  /// What a call costs in power beyond that of machines that wait.
  var powerPerCall = USD.zero

  /// The peak of a volume in calls a day: reached volume × peakFactor.
  func peak(of reached: CallRate) -> DailyCalls { (reached * peakFactor.value) / daysPerMonth }

  /// The machines for a volume: for 60,000 calls a day of steps 10k, 50k and 100k, one for 50k and one for 10k.
  func choice(for reached: CallRate) -> MachineSet { choice(forPeak: peak(of: reached).lessRounding.value) }

  /// The same for a peak in calls a day.
  func choice(forPeak peak: Double) -> MachineSet {
    guard let search else {
      let capacity = steps.first?.capacity?.value ?? .infinity
      return MachineSet(
        Self.count(for: peak, carriedBy: capacity, least: replicas, increment), ofSize: 0)
    }
    return search.cheapest(for: peak, least: replicas)
  }

  /// Whether there are several sizes to choose from.
  var hasSizes: Bool { search != nil }

  private static func search(_ steps: [Step]) -> MachineSetSearch? {
    steps.count > 1 && steps.contains { $0.capacity != nil }
      ? MachineSetSearch(steps.map { ($0.capacity ?? .zero, $0.monthly) }) : nil
  }

  init(steps: [Step], platformFee: MonthlyUSD, peakFactor: Factor, daysPerMonth: Days) {
    self.steps = steps
    self.platformFee = platformFee
    self.peakFactor = peakFactor
    self.daysPerMonth = daysPerMonth
    search = Self.search(steps)
  }

  /// Whether one machine of the largest size does not carry a volume.
  func isBeyondLargest(_ reached: CallRate) -> Bool {
    guard let capacity = steps.last?.capacity else { return false }
    return peak(of: reached).exceeds(capacity)
  }

  /// Calls a day that a set is counted on to carry: 3 for 50,000 make 150,000; nil where nobody knows.
  func capacity(of set: MachineSet) -> DailyCalls? {
    var sum = DailyCalls.zero
    for index in steps.indices where set[index] > 0 {
      guard let capacity = steps[index].capacity else { return nil }
      sum = sum + capacity * set[index]
    }
    return sum
  }

  /// What the machines of a set cost a month in cash, without the platform fee.
  func monthly(_ set: MachineSet) -> MonthlyUSD {
    var sum = MonthlyUSD.zero
    for index in steps.indices where set[index] > 0 { sum = sum + steps[index].monthly * set[index] }
    return sum
  }

  /// How much of a machine a call takes in comparison with a call for which another fleet is planned: its time over
  /// theirs, 1 where time plays no part.
  ///
  /// A call of 0.48 s on machines that are planned for calls of 0.24 s counts as 2.
  func weight(in other: MachineFleet) -> Double {
    guard isPlanned, let own = time?.perCall.value, let theirs = other.time?.perCall.value, theirs > 0 else {
      return 1
    }
    return own / theirs
  }

  /// The same machines planned for calls of another length; as they are where time plays no part.
  func planned(forCallsOf perCall: Seconds) -> MachineFleet {
    guard isPlanned, var time, perCall.value > 0, perCall.value.isFinite else { return self }
    time.perCall = perCall
    var fleet = self
    fleet.time = time
    fleet.steps = steps.map {
      Step(capacity: time.finitePlanned, monthly: $0.monthly, name: $0.name, measured: $0.measured)
    }
    return fleet
  }

  /// The volumes, in calls a month, up to a limit at which the machines change.
  func thresholds(below limit: CallRate, atMost count: Int) -> [CallRate] {
    let perPeak = daysPerMonth.value / peakFactor.value
    var found: [CallRate] = []
    var carried = 0.0
    while found.count < count, let more = capacity(of: choice(forPeak: carried * (1 + 1e-9)))?.value,
      more > carried, more * perPeak < limit.value
    {
      found.append(CallRate(more * perPeak))
      carried = more
    }
    return found
  }
}

extension Quantity<CallsPerDay> {
  /// The same without what rounding may have added, so that a product such as 10,000 × 30 / 30 never falls over its own
  /// step.
  var lessRounding: DailyCalls { self * (1 - 1e-12) }

  /// Whether a peak is more than machines of a capacity carry, rounding aside.
  func exceeds(_ capacity: DailyCalls) -> Bool { lessRounding > capacity }
}
