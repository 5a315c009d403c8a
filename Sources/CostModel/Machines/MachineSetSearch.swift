/// The search for the cheapest machines that carry a peak together.
///
/// Of sizes for 10,000, 50,000 and 100,000 calls a day at $45, $85 and $145, one of the largest and one of the smallest
/// carry 110,000 for $190; two of the largest would be $290.
///
/// Sizes are tried from the one that carries a call for least, most of it first. What is left of the peak costs at least
/// what the next size takes for it, so that a branch ends where that is no cheaper than what is known.
struct MachineSetSearch {
  /// A size that is tried, with its place among the sizes of the fleet.
  private struct Size {
    let place: Int
    let capacity: Double
    let cost: Double
    /// What it costs for a call a day that it carries.
    var rate: Double { cost / capacity }
  }

  /// So many machines of one size are exchanged for those of other sizes; more never were cheaper among prices that
  /// anybody asks.
  private static let mostExchanged = 64.0

  private let sizes: [Size]
  /// The machines at least, whatever the peak.
  private let least: Double
  private var best: (cost: Double, set: MachineSet)?

  /// - Parameter capacities: what each size carries and costs, by its place; those without a capacity are not tried.
  init(_ capacities: [(calls: DailyCalls, monthly: MonthlyUSD)], least: Double) {
    self.least = least
    sizes = capacities.enumerated().filter { $0.element.calls.value > 0 }.map {
      Size(place: $0.offset, capacity: $0.element.calls.value, cost: $0.element.monthly.value)
    }.sorted { ($0.rate, $1.capacity, $0.place) < ($1.rate, $0.capacity, $1.place) }
  }

  /// The cheapest set for a peak in calls a day; empty where no size has a capacity.
  mutating func cheapest(for peak: Double) -> MachineSet {
    best = nil
    search(from: 0, peak, after: MachineSet(), costing: 0)
    return best?.set ?? MachineSet()
  }

  private mutating func search(from first: Int, _ peak: Double, after set: MachineSet, costing cost: Double) {
    guard sizes.indices.contains(first) else { return }
    let size = sizes[first]
    let all = max((peak / size.capacity).rounded(.up), 0)
    guard sizes.indices.contains(first + 1) else {
      return finish(set.adding(all, ofSize: size.place), costing: cost + all * size.cost)
    }
    let next = sizes[first + 1]
    finish(set.adding(all, ofSize: size.place), costing: cost + all * size.cost)
    var count = all - 1
    while count >= 0, all - count <= Self.mostExchanged {
      let rest = peak - count * size.capacity
      let sum = cost + count * size.cost
      // With one machine less of the better size, more is left to the next.
      if let best, sum + rest * next.rate >= best.cost { return }
      search(from: first + 1, rest, after: set.adding(count, ofSize: size.place), costing: sum)
      count -= 1
    }
  }

  /// Keeps a set that carries the peak where it is the cheapest so far, with the machines that it lacks of the least.
  private mutating func finish(_ set: MachineSet, costing cost: Double) {
    var (set, cost) = (set, cost)
    let lacking = least - set.total
    if lacking > 0, let spare = sizes.min(by: { $0.cost < $1.cost }) {
      set = set.adding(lacking, ofSize: spare.place)
      cost += lacking * spare.cost
    }
    guard cost < best?.cost ?? .infinity else { return }
    best = (cost, set)
  }
}

extension MachineSet {
  /// The same with more of one size.
  fileprivate func adding(_ count: Double, ofSize size: Int) -> MachineSet {
    var set = self
    set[size] += count
    return set
  }
}
