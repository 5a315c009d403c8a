/// A choice at one draw after another, eight side by side, in memory that is used again: what ``Evaluation`` computes of one
/// point, for millions of them.
struct SampleBench {
  private let choice: DrawnMove
  private let horizon: Int
  private var lanes: Move<SIMD8<Double>>
  /// The column of each number that changes from draw to draw, by the place of the number.
  private var columns: [[Double]]
  private let columnOf: [Int?]

  /// A bench for so many draws.
  ///
  /// - Parameter shares: how far each input is on its way from low to high, draw by draw.
  init(_ choice: DrawnMove, shares: [[Double]], count: Int, horizon: Int) {
    self.choice = choice
    self.horizon = horizon
    lanes = Move(repeating: choice.likely)
    let known = choice.straight?.columns(at: shares, count: count) ?? []
    columns = known.map(\.column)
    var places = [Int?](repeating: nil, count: choice.likely.numbers.count)
    for (index, number) in known.enumerated() { places[number.place] = index }
    columnOf = places
  }

  /// Computes the draws of a stretch, at most eight.
  ///
  /// - Parameters:
  ///   - values: the draws, input by input.
  ///   - each: what a draw comes to.
  mutating func evaluate(
    _ draws: Range<Int>, of values: [[Double]], each: (_ draw: Int, SampledMove) -> Void
  ) throws(ScenarioError) {
    var alone: [(draw: Int, move: Move<Double>)] = []
    if choice.straight != nil {
      take(draws)
    } else {
      for draw in draws {
        let move = try choice(at: draw, of: values)
        if move.isLike(choice.likely) {
          take(move, lane: draw - draws.lowerBound)
        } else {
          alone.append((draw, move))
        }
      }
    }
    if alone.count < draws.count {
      lanes.walk(choice.months, horizon: horizon, hasEnded: choice.hasEnded) { lane, result in
        let draw = draws.lowerBound + lane
        guard lane < draws.count, !alone.contains(where: { $0.draw == draw }) else { return }
        each(draw, result)
      }
    }
    for (draw, move) in alone {
      move.walk(DrawnMove.months(move, horizon), horizon: horizon, hasEnded: choice.hasEnded) {
        each(draw, $1)
      }
    }
  }

  /// Takes the numbers of some draws from their columns.
  private mutating func take(_ draws: Range<Int>) {
    var place = 0
    lanes.forEachNumber { number in
      if let column = columnOf[place] {
        for draw in draws { number[draw - draws.lowerBound] = columns[column][draw] }
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
