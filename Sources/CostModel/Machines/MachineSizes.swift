/// Machines that come in several sizes, of which the cheapest set that carries a peak is looked up.
final class MachineSizes: Sendable, Equatable {
  private let fleet: MachineFleet
  /// The cheapest sets in the order of what they carry, where they were counted before; larger peaks are searched for.
  private let sets: [MachineSet]
  /// The peak up to which each is the cheapest, in calls a day.
  private let peaks: [Double]
  /// What each costs a month.
  private let costs: [Double]
  /// For each of many equal steps of the peak, a set that is the cheapest no later than at its beginning.
  private let starts: [Int]
  /// The steps for each call a day.
  private let scale: Double

  /// So many sets are counted before.
  private static let mostSets = 4_096

  /// - Parameter sets: those that were counted before.
  init(_ fleet: MachineFleet, counted sets: [(peak: Double, set: MachineSet)] = []) {
    self.fleet = fleet
    self.sets = sets.map(\.set)
    let peaks = sets.map(\.peak)
    self.peaks = peaks
    costs = sets.map { fleet.monthly($0.set).value }
    let count = 2 * sets.count
    let scale = Double(count) / (peaks.last ?? 0)
    self.scale = scale
    var place = 0
    starts = (scale.isNormal ? 0..<count : 0..<0).map { step in
      while place + 1 < peaks.count, peaks[place] < Double(step) / scale { place += 1 }
      return max(place - 1, 0)
    }
  }

  /// The same with its cheapest sets counted, for many look-ups.
  var counted: MachineSizes {
    var sets: [(peak: Double, set: MachineSet)] = []
    while sets.count < Self.mostSets {
      let carried = sets.last?.peak ?? 0
      let set = fleet.choice(forPeak: carried * (1 + 1e-9))
      guard let more = fleet.capacity(of: set)?.value, more > carried else { break }
      sets.append((more, set))
    }
    return MachineSizes(fleet, counted: sets)
  }

  /// What the cheapest sets for some peaks cost a month.
  func monthly<Number: Lanes>(for peaks: Number) -> Number {
    var costs = peaks
    for lane in 0..<Number.laneCount {
      let peak = peaks[lane]
      costs[lane] =
        place(for: peak).map { self.costs[$0] } ?? fleet.monthly(fleet.choice(forPeak: peak)).value
    }
    return costs
  }

  /// Calls a day that the cheapest sets for some peaks carry, where one machine of each size carries so many.
  func sum<Number: Lanes>(_ carried: [Number], for peaks: Number) -> Number {
    var sums = peaks
    for lane in 0..<Number.laneCount {
      let set = place(for: peaks[lane]).map { sets[$0] } ?? fleet.choice(forPeak: peaks[lane])
      sums[lane] = carried.indices.reduce(0) { $0 + (set[$1] > 0 ? set[$1] * carried[$1][lane] : 0) }
    }
    return sums
  }

  /// The set that was counted for a peak, by its place; nil where none was.
  @inline(__always)
  private func place(for peak: Double) -> Int? {
    let step = max(peak * scale, 0)
    guard step < Double(starts.count) else { return nil }
    var place = starts[Int(step)]
    while place < peaks.count, peaks[place] < peak { place += 1 }
    return place < peaks.count ? place : nil
  }

  /// Whether both are the same sizes at the same prices.
  static func == (left: MachineSizes, right: MachineSizes) -> Bool {
    left.fleet.replicas == right.fleet.replicas
      && left.fleet.steps.elementsEqual(right.fleet.steps) {
        $0.capacity == $1.capacity && $0.monthly == $1.monthly
      }
  }
}
