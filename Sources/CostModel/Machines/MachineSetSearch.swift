/// The search for the cheapest machines that carry a peak together.
///
/// Of sizes for 10,000, 50,000 and 100,000 calls a day at $45, $85 and $145, one of the largest and one of the smallest
/// carry 110,000 for $190; two of the largest would be $290.
///
/// Sizes are tried from the one that carries a call for least, most of it first. What is left of the peak costs at least
/// what the next size takes for it, so that a branch ends where that is no cheaper than what is known.
struct MachineSetSearch: Sendable {
  /// A size that is tried, with its place among the sizes of the fleet.
  private struct Size: Sendable {
    let place: Int
    let capacity: Double
    let cost: Double
    /// What it costs for a call a day that it carries.
    let rate: Double
  }

  /// The cheapest set so far.
  private struct Best {
    var cost = Double.infinity
    var set = MachineSet()
  }

  /// So many machines of one size are exchanged for those of other sizes; more never were cheaper among prices that
  /// anybody asks.
  private static let mostExchanged = 64.0
  /// So many machines can be counted one by one.
  private static let mostCounted = 1e15

  private let sizes: [Size]
  /// The size of which one costs least.
  private let spare: Size?

  /// - Parameter capacities: what each size carries and costs, by its place; those without a capacity are not tried.
  init(_ capacities: [(calls: DailyCalls, monthly: MonthlyUSD)]) {
    sizes = capacities.enumerated().filter { $0.element.calls.value > 0 }.map {
      let (capacity, cost) = ($0.element.calls.value, $0.element.monthly.value)
      return Size(place: $0.offset, capacity: capacity, cost: cost, rate: cost / capacity)
    }.sorted { ($0.rate, $1.capacity, $0.place) < ($1.rate, $0.capacity, $1.place) }
    spare = sizes.min { $0.cost < $1.cost }
  }

  /// The cheapest set for a peak in calls a day; empty where no size has a capacity.
  ///
  /// - Parameter least: the machines at least, whatever the peak.
  func cheapest(for peak: Double, least: Double) -> MachineSet {
    var best = Best()
    search(from: 0, peak, least, after: MachineSet(), costing: 0, &best)
    return best.set
  }

  private func search(
    from first: Int, _ peak: Double, _ least: Double, after set: MachineSet, costing cost: Double,
    _ best: inout Best
  ) {
    guard first < sizes.count else { return }
    let size = sizes[first]
    let all = max((peak / size.capacity).rounded(.up), 0)
    finish(set.adding(all, ofSize: size.place), least, costing: cost + all * size.cost, &best)
    // Beyond all machines one more or less is no other number.
    guard first + 1 < sizes.count, all < Self.mostCounted else { return }
    let next = sizes[first + 1]
    var count = all - 1
    while count >= 0, all - count <= Self.mostExchanged {
      let rest = peak - count * size.capacity
      let sum = cost + count * size.cost
      // With one machine less of the better size, more is left to the next.
      if sum + rest * next.rate >= best.cost { return }
      search(
        from: first + 1, rest, least, after: set.adding(count, ofSize: size.place), costing: sum, &best)
      count -= 1
    }
  }

  /// Keeps a set that carries the peak where it is the cheapest so far, with the machines that it lacks of the least.
  private func finish(_ set: MachineSet, _ least: Double, costing cost: Double, _ best: inout Best) {
    let lacking = least - set.total
    guard lacking > 0, let spare else {
      if cost < best.cost { best = Best(cost: cost, set: set) }
      return
    }
    let whole = cost + lacking * spare.cost
    if whole < best.cost { best = Best(cost: whole, set: set.adding(lacking, ofSize: spare.place)) }
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
