/// The machines that carry some volume, and what they cost a month.
///
/// Below the largest step the smallest step that carries the peak; above it as many of the largest as it takes.
struct MachineFleet: Sendable {
  /// A size of machine: what it carries and costs.
  struct Step: Sendable {
    /// Calls a day at the peak; nil where nobody knows, and then one machine is assumed to carry everything.
    let capacity: DailyCalls?
    let monthly: MonthlyUSD
    let name: String
  }

  /// Sizes from the smallest to the largest.
  var steps: [Step]
  /// Paid once for all machines.
  let platformFee: MonthlyUSD
  /// Busiest hour over the average hour.
  let peakFactor: Factor
  let daysPerMonth: Days
  /// Machines at least, whatever the volume: with 2 replicas of a machine for 50,000 calls a day, 10,000 take two.
  var replicas = 1.0
  /// The share of a month that the machines are on.
  var onShare = Share(1)
  /// How long a call takes; nil where nobody knows, and for machines that are rented in steps.
  var time: MachineTime?
  /// Whether the capacity follows from the time that a call takes.
  var isPlanned = false

  /// Machines of one size, enough for a volume.
  struct Choice: Sendable, Hashable {
    /// The index of the size.
    let step: Int
    /// How many of it.
    let count: Double

    /// How many of it as a whole number, which it is but for volumes beyond all machines.
    var machines: Int { Int(exactly: count) ?? .max }
  }

  /// The peak of a volume in calls a day: reached volume × peakFactor.
  func peak(of reached: CallRate) -> DailyCalls { (reached * peakFactor.value) / daysPerMonth }

  /// The machines for a volume: for 60,000 calls a day of steps 10k, 50k and 100k, one of the largest.
  func choice(for reached: CallRate) -> Choice {
    let peak = peak(of: reached)
    for (index, step) in steps.enumerated() {
      guard let capacity = step.capacity, peak.exceeds(capacity) else {
        return Choice(step: index, count: replicas)
      }
    }
    let needed = peak.lessRounding
    let capacity = steps.last?.capacity ?? needed
    return Choice(
      step: steps.count - 1, count: max(replicas, (needed.value / capacity.value).rounded(.up)))
  }

  /// Whether one machine of the largest size does not carry a volume.
  func isBeyondLargest(_ reached: CallRate) -> Bool {
    guard let capacity = steps.last?.capacity else { return false }
    return peak(of: reached).exceeds(capacity)
  }

  /// The size of a choice; nil where there is no such size.
  func step(of choice: Choice) -> Step? { steps.indices.contains(choice.step) ? steps[choice.step] : nil }

  /// Calls a day that the machines of a choice carry: 3 of 50,000 make 150,000; nil where nobody knows.
  func capacity(of choice: Choice) -> DailyCalls? { step(of: choice)?.capacity.map { $0 * choice.count } }

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
    fleet.steps = steps.map { Step(capacity: time.finitePlanned, monthly: $0.monthly, name: $0.name) }
    return fleet
  }

  /// What the machines of a choice cost a month, without the platform fee.
  func monthly(_ choice: Choice) -> MonthlyUSD {
    step(of: choice).map { $0.monthly * choice.count } ?? .zero
  }

  /// The volumes, in calls a month, up to a limit at which the machines change.
  func thresholds(below limit: CallRate, atMost count: Int) -> [CallRate] {
    let perPeak = daysPerMonth.value / peakFactor.value
    var found = steps.compactMap { $0.capacity.map { CallRate($0.value * perPeak) } }
    if let largest = found.last, largest.value > 0 {
      var machines = 2.0
      while found.count < count, largest.value * machines < limit.value {
        found.append(largest * machines)
        machines += 1
      }
    }
    return found.filter { $0 < limit }
  }
}

extension Quantity<CallsPerDay> {
  /// The same without what rounding may have added, so that a product such as 10,000 × 30 / 30 never falls over its own
  /// step.
  var lessRounding: DailyCalls { self * (1 - 1e-12) }

  /// Whether a peak is more than machines of a capacity carry, rounding aside.
  func exceeds(_ capacity: DailyCalls) -> Bool { lessRounding > capacity }
}
