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
  let steps: [Step]
  /// Paid once for all machines.
  let platformFee: MonthlyUSD
  /// Busiest hour over the average hour.
  let peakFactor: Factor
  let daysPerMonth: Days
  /// Machines at least, whatever the volume.
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
  }

  /// The peak of a volume in calls a day: reached volume × peakFactor.
  func peak(of reached: CallRate) -> DailyCalls { (reached * peakFactor.value) / daysPerMonth }

  /// The machines for a volume: for 60,000 calls a day of steps 10k, 50k and 100k, one of the largest.
  func choice(for reached: CallRate) -> Choice {
    // A product such as 10,000 × 30 / 30 must not fall over its own step by rounding.
    let peak = peak(of: reached).value * (1 - 1e-12)
    for (index, step) in steps.enumerated() {
      guard let capacity = step.capacity, capacity.value < peak else {
        return Choice(step: index, count: replicas)
      }
    }
    let largest = steps.count - 1
    let capacity = steps.last?.capacity?.value ?? peak
    return Choice(step: largest, count: max(replicas, (peak / capacity).rounded(.up)))
  }

  /// Whether one machine of the largest size does not carry a volume.
  func isBeyondLargest(_ reached: CallRate) -> Bool {
    guard let capacity = steps.last?.capacity else { return false }
    return capacity.value < peak(of: reached).value * (1 - 1e-12)
  }

  /// How much of a machine a call takes in comparison with a call for which another fleet is planned.
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
    let steps = steps.map { Step(capacity: time.finitePlanned, monthly: $0.monthly, name: $0.name) }
    return MachineFleet(
      steps: steps, platformFee: platformFee, peakFactor: peakFactor, daysPerMonth: daysPerMonth,
      replicas: replicas, onShare: onShare, time: time, isPlanned: true)
  }

  /// What the machines of a choice cost a month, without the platform fee.
  func monthly(_ choice: Choice) -> MonthlyUSD {
    steps.indices.contains(choice.step) ? steps[choice.step].monthly * choice.count : .zero
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
