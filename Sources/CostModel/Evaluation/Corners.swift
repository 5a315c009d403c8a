/// The points at which a study with ranged inputs is evaluated, so that no range hides in its middle.
///
/// All corners of the ranged inputs, and along the edges both sides of each step: a change of machines, of the
/// long-context tier, or of the parts of the prompt that the cache covers. Where there are more edges or steps than are
/// looked at, the ranges say so. Past ``exactLimit`` ranged inputs each result of each offer is taken at the two corners to
/// which its inputs, moved one at a time, point.
struct Corners<Subject: Ranged> {
  /// So many ranged inputs are combined in full: 4,096 corners.
  static var exactLimit: Int { 12 }
  /// Along so many edges the steps are looked for; where there are more, along evenly chosen ones.
  static var edgeLimit: Int { 128 }
  /// So many points on both sides of steps are looked at, shared evenly among the edges.
  static var stepLimit: Int { 1024 }

  let study: Subject
  let slots: [Int]
  /// So many ranged inputs are combined in full here.
  var limit = Self.exactLimit

  /// Whether every corner is looked at.
  var isExact: Bool { slots.count <= limit }

  /// The range of each offer's results and of today's bill, nil where there is none; why an offer cannot be computed
  /// somewhere within the ranges; and whether there were more steps than were looked at.
  func ranges() throws(ScenarioError) -> (
    offers: [OutcomeRange?], unavailable: [Unavailability?], today: (low: MonthlyUSD, high: MonthlyUSD)?,
    leavesOutSteps: Bool
  ) {
    var unavailable = [Unavailability?](repeating: nil, count: study.outcomeCount)
    guard !slots.isEmpty else {
      return ([OutcomeRange?](repeating: nil, count: study.outcomeCount), unavailable, nil, false)
    }
    let (points, leavesOutSteps) = isExact ? cornerPoints() : (try directedPoints(), false)
    var columns = [[Outcome]](repeating: [], count: study.outcomeCount)
    var low = MonthlyUSD(.infinity)
    var high = MonthlyUSD.zero
    for point in points {
      let (outcomes, today) = try study.outcomes(at: point)
      for (index, outcome) in outcomes.enumerated() {
        switch outcome {
        case .success(let outcome): columns[index].append(outcome)
        case .failure(let reason): unavailable[index] = unavailable[index] ?? reason
        }
      }
      low = min(low, today)
      high = max(high, today)
    }
    return (
      columns.map { OutcomeRange($0) }, unavailable, low < high ? (low, high) : nil, leavesOutSteps
    )
  }

  private var likely: Point { study.inputs.likely }

  private func end(_ slot: Int, isHigh: Bool) -> Double {
    guard let spread = study.inputs.spreads[slot] else { return .nan }
    return isHigh ? spread.high : spread.low
  }

  private func corner(_ bits: Int) -> Point {
    var point = likely
    for (position, slot) in slots.enumerated() {
      point.values[slot] = end(slot, isHigh: bits >> position & 1 == 1)
    }
    return point
  }

  private func cornerPoints() -> (points: [Point], leavesOutSteps: Bool) {
    var points = [likely] + (0..<(1 << slots.count)).map(corner)
    let edges = steppedEdges
    let stride = max(1, (edges.count + Self.edgeLimit - 1) / Self.edgeLimit)
    let chosen = Swift.stride(from: 0, to: edges.count, by: stride).map { edges[$0] }
    let budget = max(2, Self.stepLimit / max(chosen.count, 1))
    var leavesOutSteps = chosen.count < edges.count
    for (slot, bits) in chosen {
      let (found, isComplete) = steps(from: corner(bits), along: slot, budget: budget)
      points += found
      if !isComplete { leavesOutSteps = true }
    }
    return (points, leavesOutSteps)
  }

  /// The edges from corner to corner along which machines or tiers change: the input that moves, and where it starts.
  private var steppedEdges: [(slot: Int, bits: Int)] {
    let moving = slots.enumerated().filter { study.movesSteps($0.element) }
    guard study.hasSteps, !moving.isEmpty else { return [] }
    let signatures = (0..<(1 << slots.count)).map { study.stepSignature(at: corner($0)) }
    return moving.flatMap { position, slot in
      signatures.indices.filter { bits in
        bits >> position & 1 == 0 && signatures[bits] != signatures[bits | 1 << position]
      }.map { (slot, $0) }
    }
  }

  /// Both sides of the steps between the low and the high end of one input, from the two ends inwards.
  private func steps(
    from low: Point, along slot: Int, budget: Int
  ) -> (points: [Point], isComplete: Bool) {
    func at(_ value: Double) -> Point {
      var point = low
      point.values[slot] = value
      return point
    }
    var found: [Point] = []
    // The intervals that are still to be searched, in order; where steps are many, the outermost weigh most.
    var open = [(low: end(slot, isHigh: false), high: end(slot, isHigh: true))]
    var isFromLow = true
    // Near 0 a width is never small beside its ends; it is measured by the range as a whole.
    let finest = 1e-12 * (open.map { max(abs($0.low), abs($0.high)) }.max() ?? 0)
    while !open.isEmpty, found.count < budget {
      let (start, stop) = isFromLow ? open.removeFirst() : open.removeLast()
      guard study.stepSignature(at: at(start)) != study.stepSignature(at: at(stop)) else { continue }
      let middle = start + (stop - start) / 2
      if stop - start <= finest || middle == start || middle == stop {
        found += [at(start), at(stop)]
        isFromLow.toggle()
      } else {
        open.insert(contentsOf: [(start, middle), (middle, stop)], at: isFromLow ? 0 : open.count)
      }
    }
    let isStepLeft = open.contains {
      study.stepSignature(at: at($0.low)) != study.stepSignature(at: at($0.high))
    }
    return (found, !isStepLeft)
  }

  /// Where there are too many corners: each input at both ends, one at a time, and for each result the two corners
  /// to which these moves point.
  private func directedPoints() throws(ScenarioError) -> [Point] {
    var points = [likely]
    var today = Extremes(likely)
    var offers = (0..<study.outcomeCount).map { _ in Outcome.orders.map { _ in Extremes(likely) } }
    for slot in slots {
      let values = [end(slot, isHigh: false), end(slot, isHigh: true)]
      var bills: [MonthlyUSD] = []
      var columns = [[Outcome]](repeating: [], count: study.outcomeCount)
      for value in values {
        var moved = likely
        moved.values[slot] = value
        points.append(moved)
        let (outcomes, bill) = try study.outcomes(at: moved)
        bills.append(bill)
        for (offer, outcome) in outcomes.enumerated() {
          if let outcome = try? outcome.get() { columns[offer].append(outcome) }
        }
      }
      today.move(slot, values, by: bills, <)
      for (offer, outcomes) in columns.enumerated() where outcomes.count == values.count {
        for (result, isBelow) in Outcome.orders.enumerated() {
          offers[offer][result].move(slot, values, by: outcomes, isBelow)
        }
      }
    }
    return points + ([today] + offers.flatMap { $0 }).flatMap { [$0.smallest, $0.largest] }
  }
}

/// The corners at which one result is expected to be smallest and largest.
private struct Extremes {
  private(set) var smallest: Point
  private(set) var largest: Point

  init(_ point: Point) {
    smallest = point
    largest = point
  }

  /// Moves both corners along one input; where the result does not change with it, neither.
  ///
  /// - Parameter results: what comes out at each of the values.
  mutating func move<Result>(
    _ slot: Int, _ values: [Double], by results: [Result], _ isBelow: (Result, Result) -> Bool
  ) {
    let order = zip(values, results)
    guard let least = order.min(by: { isBelow($0.1, $1.1) }),
      let most = order.max(by: { isBelow($0.1, $1.1) }),
      isBelow(least.1, most.1)
    else { return }
    smallest.values[slot] = least.0
    largest.values[slot] = most.0
  }
}
