/// A choice at one draw after another, eight side by side, in memory that is used again: what ``Evaluation`` computes of one
/// point, for millions of them.
struct SampleBench: ~Copyable {
  /// A draw that has not paid back by the horizon.
  private struct Open {
    let draw: Int
    var lane: Int
    let saving: Double
    let worth: Double
    let isTooSmall: Bool
  }

  private let choice: DrawnMove
  /// All numbers of the move, in their order.
  private var numbers: LaneColumn<Draws>
  private var walk: CourseWalk
  /// The places of the numbers that change from draw to draw.
  private let places: [Int]
  /// A column for each of them.
  private var columns: LaneColumn<Draws>
  /// The ways of the inputs, of which those are made.
  private var ways: LaneColumn<Draws>
  /// How many groups of draws a column has room for.
  private let groups: Int
  private var open: [Open] = []

  /// A bench for so many draws at once.
  init(_ choice: DrawnMove, draws: Int) {
    self.choice = choice
    walk = CourseWalk(along: choice.course)
    places = choice.straight?.places ?? []
    groups = LaneColumn<Draws>.groups(draws)
    columns = LaneColumn(places.count * groups)
    ways = LaneColumn((choice.straight?.wayCount ?? 0) * groups)
    let likely = choice.likely.numbers
    numbers = LaneColumn(likely.count)
    for (place, number) in likely.enumerated() { numbers[place] = Draws(repeating: number) }
  }

  /// Computes some draws.
  ///
  /// - Parameters:
  ///   - count: how many, no more than there is room for.
  ///   - shares: how far each input is on its way from low to high, draw by draw.
  ///   - each: what a draw comes to; they come in any order.
  mutating func evaluate(
    _ count: Int, of shares: [[Double]], each: (_ draw: Int, SampledMove) -> Void
  ) throws(ScenarioError) {
    choice.straight?.put(into: &columns, at: shares, &ways, groups: groups)
    for first in stride(from: 0, to: count, by: Draws.scalarCount) {
      let draws = first..<min(first + Draws.scalarCount, count)
      if choice.straight != nil {
        let group = first / Draws.scalarCount
        for index in places.indices { numbers[places[index]] = columns[index * groups + group] }
        walkNear(draws.count, each: each) { draws.lowerBound + $0 }
      } else {
        try make(draws, of: shares, each: each)
      }
    }
    for first in stride(from: 0, to: open.count, by: Draws.scalarCount) {
      var group = Array(open[first..<min(first + Draws.scalarCount, open.count)])
      for lane in group.indices {
        group[lane].lane = lane
        take(group[lane].draw, lane: lane)
      }
      walkFar(group, each: each)
    }
    open.removeAll(keepingCapacity: true)
  }

  /// Computes draws at each of which the move is made.
  private mutating func make(
    _ draws: Range<Int>, of shares: [[Double]], each: (_ draw: Int, SampledMove) -> Void
  ) throws(ScenarioError) {
    var alike: [Int] = []
    for draw in draws {
      let move = try choice(at: draw, of: shares)
      if move.isLike(choice.likely) {
        take(move.numbers, lane: alike.count)
        alike.append(draw)
      } else {
        each(draw, SampledMove(of: move, horizon: choice.course.horizon, hasEnded: choice.course.hasEnded))
      }
    }
    if !alike.isEmpty { walkBoth(alike.count, each: each) { alike[$0] } }
  }

  /// Walks to the horizon and, where a lane has not paid back by then, beyond.
  private mutating func walkBoth(
    _ lanes: Int, each: (_ draw: Int, SampledMove) -> Void, draw: (_ lane: Int) -> Int
  ) {
    walkNear(lanes, each: each, draw: draw)
    if !open.isEmpty { walkFar(open, each: each) }
    open.removeAll(keepingCapacity: true)
  }

  private mutating func walkNear(
    _ lanes: Int, each: (_ draw: Int, SampledMove) -> Void, draw: (_ lane: Int) -> Int
  ) {
    walk.walk(numbers, spans: choice.course.near, endingAt: choice.course.nearStop)
    let isTooSmall = walk.isTooSmall(numbers)
    for lane in 0..<lanes {
      let (saving, worth) = (walk.saving[lane], walk.worth[lane])
      if let payback = walk.payback(of: lane) {
        each(draw(lane), sampled(payback, lane, saving, worth, isTooSmall: isTooSmall[lane]))
      } else {
        open.append(
          Open(draw: draw(lane), lane: lane, saving: saving, worth: worth, isTooSmall: isTooSmall[lane]))
      }
    }
  }

  private mutating func walkFar(_ open: [Open], each: (_ draw: Int, SampledMove) -> Void) {
    walk.walk(numbers, spans: choice.course.farStop, endingAt: choice.course.farStop)
    for draw in open {
      let payback = walk.paybackBeyond(of: draw.lane)
      each(draw.draw, sampled(payback, draw.lane, draw.saving, draw.worth, isTooSmall: draw.isTooSmall))
    }
  }

  private func sampled(
    _ payback: SampledPayback, _ lane: Int, _ saving: Double, _ worth: Double, isTooSmall: Bool
  ) -> SampledMove {
    let places = choice.course.places
    return SampledMove(
      saving: saving, npv: worth, payback: payback,
      judgedBy: (numbers[places.clearWin, lane], numbers[places.notWorth, lane]),
      hasEnded: choice.course.hasEnded, isTooSmall: isTooSmall)
  }

  /// Takes the numbers of a draw from their columns.
  private mutating func take(_ draw: Int, lane: Int) {
    for index in places.indices {
      numbers[places[index], lane] = columns[number: index * groups * Draws.laneCount + draw]
    }
  }

  /// Takes the numbers of a move.
  private mutating func take(_ others: [Double], lane: Int) {
    for place in others.indices { numbers[place, lane] = others[place] }
  }
}
