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
      guard let capacity = step.capacity, capacity.value < peak else { return Choice(step: index, count: 1) }
    }
    let largest = steps.count - 1
    let capacity = steps.last?.capacity?.value ?? peak
    return Choice(step: largest, count: max(1, (peak / capacity).rounded(.up)))
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
