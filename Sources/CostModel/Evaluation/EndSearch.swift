/// The search for the smallest and the largest of each result over ranges that are too many to combine in full.
///
/// Each input is moved from end to end at several places, the others anywhere within their ranges. Where it only ever raises
/// a result, or only ever lowers it, that says at which end the result is smallest and largest; where it does both, both ends
/// are tried. From the corners that come out, steps along each input that moves machines or tiers are looked at from both
/// sides. What was looked at is proof of nothing: whoever shows such ends says so.
struct EndSearch<Subject: Ranged> {
  /// Which ways inputs moved a result.
  private struct Ways {
    /// The inputs that raised it somewhere, and those that lowered it.
    var up: Set<Int> = []
    var down: Set<Int> = []

    /// Where it is expected to be smallest, or largest, and the inputs of which that is not known.
    func corner(isLargest: Bool, from likely: Point, _ box: Box) -> (point: Point, open: [Int]) {
      var point = likely
      for slot in up.symmetricDifference(down) {
        point.values[slot] = box.end(slot, isHigh: up.contains(slot) == isLargest)
      }
      return (point, up.intersection(down).sorted())
    }
  }

  /// The ranges.
  private struct Box {
    let spreads: [Spread?]

    func end(_ slot: Int, isHigh: Bool) -> Double {
      (isHigh ? spreads[slot]?.high : spreads[slot]?.low) ?? .nan
    }
  }

  /// At so many places each input is moved from end to end.
  private static var places: Int { 6 }
  /// So many inputs of which both ends may count are combined in full; of more, one is tried after the other.
  private static var mostOpen: Int { 3 }

  let study: Subject
  let slots: [Int]
  private let box: Box
  /// What was found of each option, and where.
  private var found: [[(key: [Double], outcome: Outcome)]]
  private(set) var unavailable: [Unavailability?]
  /// Today's smallest and largest bill.
  private(set) var today = (low: MonthlyUSD(.infinity), high: MonthlyUSD.zero)
  private var known: [[[Double]: Outcome?]]
  /// The study with each option alone.
  private let alone: [Subject]

  /// - Parameter alone: the study with each option alone.
  init(_ study: Subject, _ alone: [Subject], _ slots: [Int]) {
    self.study = study
    self.slots = slots
    box = Box(spreads: study.inputs.spreads)
    self.alone = alone
    found = .init(repeating: [], count: study.outcomeCount)
    unavailable = [Unavailability?](repeating: nil, count: study.outcomeCount)
    known = [[[Double]: Outcome?]](repeating: [:], count: study.outcomeCount)
  }

  /// What was found of each option.
  var outcomes: [[Outcome]] { found.map { $0.map(\.outcome) } }

  private var likely: Point { study.inputs.likely }

  /// Looks at all results.
  ///
  /// - Parameter steps: both sides of the steps along an input from a point.
  mutating func run(_ steps: (_ index: Int, _ from: Point, _ slot: Int) -> [Point]) throws(ScenarioError) {
    var ways = found.map { _ in Outcome.orders.map { _ in Ways() } }
    var todaysWays = Ways()
    _ = try look(at: likely)
    for place in 0..<Self.places {
      let base = base(place)
      for slot in slots {
        let (low, high) = (
          try look(at: base.with(slot, box.end(slot, isHigh: false))),
          try look(at: base.with(slot, box.end(slot, isHigh: true)))
        )
        if low.today < high.today { todaysWays.up.insert(slot) }
        if high.today < low.today { todaysWays.down.insert(slot) }
        for index in ways.indices {
          guard let before = low.outcomes[index], let after = high.outcomes[index] else { continue }
          for (result, isBelow) in Outcome.orders.enumerated() {
            if isBelow(before, after) { ways[index][result].up.insert(slot) }
            if isBelow(after, before) { ways[index][result].down.insert(slot) }
          }
        }
      }
    }
    for isLargest in [false, true] {
      let (corner, open) = todaysWays.corner(isLargest: isLargest, from: likely, box)
      for point in combined(open, from: corner) { _ = try look(at: point) }
    }
    for index in ways.indices where unavailable[index] == nil {
      for result in Outcome.orders.indices {
        for isLargest in [false, true] {
          try seek(result, isLargest: isLargest, of: index, by: ways[index][result], steps)
        }
      }
    }
  }

  /// Looks at some points.
  mutating func look(at points: [Point]) throws(ScenarioError) {
    for point in points { _ = try look(at: point) }
  }

  /// Goes on from the smallest and the largest of each result that was found.
  mutating func climbAll(_ steps: (_ index: Int, _ from: Point, _ slot: Int) -> [Point]) throws(ScenarioError)
  {
    for index in known.indices where unavailable[index] == nil {
      for (result, isBelow) in Outcome.orders.enumerated() {
        for isLargest in [false, true] {
          let found = found[index]
          let end =
            isLargest
            ? found.max { isBelow($0.outcome, $1.outcome) } : found.min { isBelow($0.outcome, $1.outcome) }
          guard let key = end?.key else { continue }
          var point = likely
          for (slot, value) in zip(slots, key) { point.values[slot] = value }
          try climb(from: point, result, isLargest: isLargest, of: index, [], steps)
        }
      }
    }
  }

  /// Looks for one end of one result.
  private mutating func seek(
    _ result: Int, isLargest: Bool, of index: Int, by ways: Ways,
    _ steps: (Int, Point, Int) -> [Point]
  ) throws(ScenarioError) {
    let (corner, open) = ways.corner(isLargest: isLargest, from: likely, box)
    var best = corner
    try improve(&best, result, isLargest, of: index, combined(open, from: corner))
    try climb(
      from: best, result, isLargest: isLargest, of: index, open.count > Self.mostOpen ? open : [], steps)
  }

  /// Goes on from a point along one input after the other, as long as that leads further.
  ///
  /// - Parameter open: the inputs of which both ends are tried; those that move machines or tiers are looked at at each step.
  mutating func climb(
    from start: Point, _ result: Int, isLargest: Bool, of index: Int, _ open: [Int],
    _ steps: (_ index: Int, _ from: Point, _ slot: Int) -> [Point]
  ) throws(ScenarioError) {
    var best = start
    let stepped = alone[index].hasSteps ? slots.filter(study.movesSteps) : []
    for _ in 0..<2 {
      let before = best
      for slot in open {
        try improve(&best, result, isLargest, of: index, ends(of: slot, from: best))
      }
      for slot in stepped {
        try improve(&best, result, isLargest, of: index, steps(index, best, slot))
      }
      if best.values == before.values { return }
    }
  }

  private func ends(of slot: Int, from point: Point) -> [Point] {
    [false, true].map { point.with(slot, box.end(slot, isHigh: $0)) }
  }

  /// Takes the best of some points where it is better.
  private mutating func improve(
    _ best: inout Point, _ result: Int, _ isLargest: Bool, of index: Int, _ points: [Point]
  ) throws(ScenarioError) {
    let isBelow = Outcome.orders[result]
    var found = try look(at: best, index)
    for point in points {
      guard let next = try look(at: point, index) else { continue }
      let isBetter = found.map { isLargest ? isBelow($0, next) : isBelow(next, $0) } ?? true
      if isBetter { (best, found) = (point, next) }
    }
  }

  /// A point with some inputs at all combinations of their ends; of many, at each end alone.
  private func combined(_ open: [Int], from corner: Point) -> [Point] {
    guard open.count <= Self.mostOpen else { return [corner] + open.flatMap { ends(of: $0, from: corner) } }
    return open.reduce([corner]) { points, slot in points.flatMap { ends(of: slot, from: $0) } }
  }

  /// A place at which inputs are moved: the likely values, then anywhere, and at the ends; that of an input does not hang on
  /// which others there are.
  private func base(_ place: Int) -> Point {
    guard place > 0 else { return likely }
    var point = likely
    for slot in slots {
      var random = RandomSource(seed: UInt64(slot), stream: UInt64(place))
      let share = place % 2 == 0 ? random.fraction() : random.fraction().rounded()
      let low = box.end(slot, isHigh: false)
      point.values[slot] = low + (box.end(slot, isHigh: true) - low) * share
    }
    return point
  }

  /// The results of all options at a point.
  private mutating func look(
    at point: Point
  ) throws(ScenarioError) -> (outcomes: [Outcome?], today: MonthlyUSD) {
    let (results, bill) = try study.outcomes(at: point)
    note(bill)
    let key = slots.map { point.values[$0] }
    return (results.enumerated().map { note($0.element, of: $0.offset, at: key) }, bill)
  }

  /// The results of one option at a point.
  private mutating func look(at point: Point, _ index: Int) throws(ScenarioError) -> Outcome? {
    let key = slots.map { point.values[$0] }
    if let known = known[index][key] { return known }
    let (results, bill) = try alone[index].outcomes(at: point)
    note(bill)
    return note(results[0], of: index, at: key)
  }

  private mutating func note(_ bill: MonthlyUSD) {
    today = (min(today.low, bill), max(today.high, bill))
  }

  @discardableResult
  private mutating func note(
    _ result: Result<Outcome, Unavailability>, of index: Int, at key: [Double]
  ) -> Outcome? {
    switch result {
    case .success(let outcome):
      if known[index].updateValue(outcome, forKey: key) == nil { found[index].append((key, outcome)) }
      return outcome
    case .failure(let reason):
      unavailable[index] = unavailable[index] ?? reason
      known[index].updateValue(nil, forKey: key)
      return nil
    }
  }
}

extension Point {
  /// The same with another number in a slot.
  fileprivate func with(_ slot: Int, _ value: Double) -> Point {
    var point = self
    point.values[slot] = value
    return point
  }
}
