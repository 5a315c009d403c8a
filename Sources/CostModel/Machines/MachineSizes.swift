/// Machines that come in several sizes, of which the cheapest set that carries a peak is looked up.
struct MachineSizes: Sendable, Equatable {
  /// A set that is the cheapest up to a peak.
  private struct Stair: Sendable {
    let peak: Double
    let monthly: Double
    let set: MachineSet
  }

  private let fleet: MachineFleet
  /// The sets in the order of what they carry, where they were counted before; larger peaks are searched for.
  private var stairs: [Stair] = []

  /// So many sets are counted before.
  private static let mostStairs = 4_096

  init(_ fleet: MachineFleet) { self.fleet = fleet }

  /// The same with its cheapest sets counted, for many look-ups.
  var counted: MachineSizes {
    var counted = self
    var carried = 0.0
    while counted.stairs.count < Self.mostStairs {
      let set = fleet.choice(forPeak: carried * (1 + 1e-9))
      guard let more = fleet.capacity(of: set)?.value, more > carried else { break }
      counted.stairs.append(Stair(peak: more, monthly: fleet.monthly(set).value, set: set))
      carried = more
    }
    return counted
  }

  /// What the cheapest sets for some peaks cost a month.
  func monthly<Number: Lanes>(for peaks: Number) -> Number {
    var costs = peaks
    for lane in 0..<Number.laneCount {
      costs[lane] =
        stair(for: peaks[lane])?.monthly ?? fleet.monthly(fleet.choice(forPeak: peaks[lane])).value
    }
    return costs
  }

  /// Calls a day that the cheapest sets for some peaks carry, where one machine of each size carries so many.
  func sum<Number: Lanes>(_ carried: [Number], for peaks: Number) -> Number {
    var sums = peaks
    for lane in 0..<Number.laneCount {
      let set = stair(for: peaks[lane])?.set ?? fleet.choice(forPeak: peaks[lane])
      sums[lane] = carried.indices.reduce(0) { $0 + (set[$1] > 0 ? set[$1] * carried[$1][lane] : 0) }
    }
    return sums
  }

  private func stair(for peak: Double) -> Stair? {
    var (low, high) = (0, stairs.count)
    while low < high {
      let middle = (low + high) / 2
      if stairs[middle].peak >= peak { high = middle } else { low = middle + 1 }
    }
    return low < stairs.count ? stairs[low] : nil
  }

  /// Whether both are the same sizes at the same prices.
  static func == (left: MachineSizes, right: MachineSizes) -> Bool {
    left.fleet.replicas == right.fleet.replicas
      && left.fleet.steps.elementsEqual(right.fleet.steps) {
        $0.capacity == $1.capacity && $0.monthly == $1.monthly
      }
  }
}
