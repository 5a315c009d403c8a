/// The points at which a study with ranged inputs is evaluated, so that no range hides in its middle.
///
/// All corners of the ranged inputs, and along the edges both sides of each step: a change of machines, of the
/// long-context tier, or of the parts of the prompt that the cache covers. Where there are more edges or steps than are
/// looked at, the ranges say so, and the ends that were found are gone on from. Where there are too many corners, the ends are
/// sought by ``EndSearch``.
struct Corners<Subject: Ranged> {
  /// So many ranged inputs are combined in full at most: 4,096 corners.
  static var exactLimit: Int { 12 }
  /// So many options are evaluated at corners at most, all corners together.
  static var evaluationLimit: Int { 32_768 }
  /// Along so many edges the steps are looked for; where there are more, along evenly chosen ones.
  static var edgeLimit: Int { 128 }
  /// So many points on both sides of steps are looked at, shared evenly among the edges.
  static var stepLimit: Int { 1024 }
  /// So many points on both sides of steps are looked at along one input from one end that was found, and so many in all.
  static var lineLimit: (each: Int, all: Int) { (32, 1_024) }

  let study: Subject
  let slots: [Int]
  /// So many ranged inputs are combined in full here.
  var limit = Self.exactLimit

  /// What the ranges come to.
  struct Ranges {
    /// The range of each offer's results; nil where there is none.
    let offers: [OutcomeRange?]
    /// Why an offer cannot be computed somewhere within the ranges.
    let unavailable: [Unavailability?]
    /// The range of today's bill; nil where there is none.
    let today: (low: MonthlyUSD, high: MonthlyUSD)?
    /// Whether there were more steps than were looked at.
    var leavesOutSteps = false
    /// How many inputs were too many to combine in full; nil where all were combined.
    var notCombined: Int?

    /// Whether a draw may come to more or less than the ranges say.
    var mayLeaveOut: Bool { leavesOutSteps || notCombined != nil }
  }

  /// Whether every corner is looked at.
  var isExact: Bool {
    slots.count <= limit && (1 << slots.count) * study.weight <= Self.evaluationLimit
  }

  /// The ranges of all results.
  func ranges() throws(ScenarioError) -> Ranges {
    guard !slots.isEmpty else {
      let none = [OutcomeRange?](repeating: nil, count: study.outcomeCount)
      return Ranges(
        offers: none, unavailable: [Unavailability?](repeating: nil, count: study.outcomeCount), today: nil)
    }
    let alone = (0..<study.outcomeCount).map(study.alone)
    var search = EndSearch(study, alone, slots)
    var leavesOutSteps = false
    var looked = 0
    var lines: [[Double]: [Point]] = [:]
    func steps(_ index: Int, _ point: Point, _ slot: Int) -> [Point] {
      let line = [Double(index), Double(slot)] + slots.map { $0 == slot ? .zero : point.values[$0] }
      if let known = lines[line] { return known }
      guard looked < Self.lineLimit.all / max(1, alone[index].weight / 8) else {
        leavesOutSteps = true
        return []
      }
      let (found, isComplete) = Corners(study: alone[index], slots: slots).steps(
        from: point, along: slot, budget: Self.lineLimit.each)
      if !isComplete { leavesOutSteps = true }
      looked += found.count
      lines[line] = found
      return found
    }
    if isExact {
      let (points, leavesOut) = cornerPoints()
      try search.look(at: points)
      // Where steps were left out, the ends that were found are good places to look for more.
      if leavesOut { try search.climbAll(steps) }
      leavesOutSteps = leavesOut
    } else {
      try search.run(steps)
    }
    let today = search.today
    return Ranges(
      offers: search.outcomes.map { OutcomeRange($0) }, unavailable: search.unavailable,
      today: today.low < today.high ? today : nil, leavesOutSteps: leavesOutSteps,
      notCombined: isExact ? nil : slots.count)
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
}
