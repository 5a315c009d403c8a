/// A choice at one draw after another, eight side by side, in memory that is used again: what ``Evaluation`` computes of one
/// point, for millions of them.
struct SampleBench {
  /// Draws that are computed with side by side.
  typealias Draws = SIMD8<Double>

  private let choice: DrawnMove
  private var lanes: Move<Draws>
  private var walk: CourseWalk<Draws>
  /// The column of each number that changes from draw to draw, by the place of the number.
  private var columns: [[Double]]
  private let columnOf: [Int?]

  /// A bench for so many draws.
  ///
  /// - Parameter shares: how far each input is on its way from low to high, draw by draw.
  init(_ choice: DrawnMove, shares: [[Double]], count: Int) {
    self.choice = choice
    lanes = Move(repeating: choice.likely)
    walk = CourseWalk(lanes, along: choice.course)
    let known = choice.straight?.columns(at: shares, count: count) ?? []
    columns = known.map(\.column)
    var places = [Int?](repeating: nil, count: choice.likely.numbers.count)
    for (index, number) in known.enumerated() { places[number.place] = index }
    columnOf = places
  }

  /// Computes the first draws.
  ///
  /// - Parameters:
  ///   - values: the draws, input by input.
  ///   - each: what a draw comes to; they come in any order.
  mutating func evaluate(
    _ count: Int, of values: [[Double]], each: (_ draw: Int, SampledMove) -> Void
  ) throws(ScenarioError) {
    guard choice.straight == nil else {
      var open: [Open] = []
      for first in stride(from: 0, to: count, by: Draws.scalarCount) {
        let draws = Array(first..<min(first + Draws.scalarCount, count))
        take(draws)
        walkNear(draws, open: &open, each: each)
      }
      for first in stride(from: 0, to: open.count, by: Draws.scalarCount) {
        var group = Array(open[first..<min(first + Draws.scalarCount, open.count)])
        for lane in group.indices { group[lane].lane = lane }
        take(group.map(\.draw))
        walkFar(group, each: each)
      }
      return
    }
    for first in stride(from: 0, to: count, by: Draws.scalarCount) {
      var alike: [Int] = []
      for draw in first..<min(first + Draws.scalarCount, count) {
        let move = try choice(at: draw, of: values)
        if move.isLike(choice.likely) {
          take(move, lane: alike.count)
          alike.append(draw)
        } else {
          var alone = SampleBench(of: choice.like(move))
          alone.evaluate([draw], each: each)
        }
      }
      evaluate(alike, each: each)
    }
  }

  /// A bench for one draw that is like no other.
  private init(of choice: DrawnMove) { self.init(choice, shares: [], count: 0) }

  /// Computes the draws that the lanes have taken.
  private mutating func evaluate(_ draws: [Int], each: (_ draw: Int, SampledMove) -> Void) {
    guard !draws.isEmpty else { return }
    var open: [Open] = []
    walkNear(draws, open: &open, each: each)
    if !open.isEmpty { walkFar(open, each: each) }
  }
}

extension SampleBench {
  /// A draw that has not paid back by the horizon.
  private struct Open {
    let draw: Int
    var lane: Int
    let saving: Double
    let worth: Double
    let isTooSmall: Bool
  }

  private mutating func walkNear(
    _ draws: [Int], open: inout [Open], each: (_ draw: Int, SampledMove) -> Void
  ) {
    let course = choice.course
    walk.walk(lanes, spans: course.near, endingAt: course.nearStop)
    let (saving, isTooSmall) = (lanes.saving, lanes.isTooSmall)
    for (lane, draw) in draws.enumerated() {
      if let payback = walk.payback(of: lane) {
        each(
          draw, sampled(payback, lane, saving[lane], walk.worth[lane], isTooSmall: isTooSmall[lane]))
      } else {
        open.append(
          Open(
            draw: draw, lane: lane, saving: saving[lane], worth: walk.worth[lane],
            isTooSmall: isTooSmall[lane]))
      }
    }
  }

  private mutating func walkFar(_ open: [Open], each: (_ draw: Int, SampledMove) -> Void) {
    let course = choice.course
    walk.walk(lanes, spans: course.farStop, endingAt: course.farStop)
    for draw in open {
      let payback = walk.paybackBeyond(of: draw.lane)
      each(
        draw.draw, sampled(payback, draw.lane, draw.saving, draw.worth, isTooSmall: draw.isTooSmall))
    }
  }

  private func sampled(
    _ payback: SampledPayback, _ lane: Int, _ saving: Double, _ worth: Double, isTooSmall: Bool
  ) -> SampledMove {
    let verdict = payback.verdict(clearWin: lanes.judged.clearWin[lane], notWorth: lanes.judged.notWorth[lane])
    let reached = payback.months < .infinity
    return SampledMove(
      saving: saving, npv: worth, payback: payback,
      verdict: !reached ? verdict : choice.course.hasEnded ? .endsFirst : isTooSmall ? .tooSmall : verdict,
      isTooSmall: isTooSmall)
  }

  /// Takes the numbers of some draws from their columns.
  private mutating func take(_ draws: [Int]) {
    var place = 0
    lanes.forEachNumber { number in
      if let column = columnOf[place] {
        for (lane, draw) in draws.enumerated() { number[lane] = columns[column][draw] }
      }
      place += 1
    }
  }

  /// Takes the numbers of a move into a lane.
  private mutating func take(_ move: Move<Double>, lane: Int) {
    let numbers = move.numbers
    var place = 0
    lanes.forEachNumber { number in
      number[lane] = numbers[place]
      place += 1
    }
  }
}
