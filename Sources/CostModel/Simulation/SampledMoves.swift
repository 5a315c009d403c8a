/// What a choice comes to at some draws, draw by draw.
struct SampledMoves: ~Copyable {
  /// How many draws there are.
  let count: Int
  private(set) var savings: LaneColumn<Draws>
  private(set) var npvs: LaneColumn<Draws>
  private(set) var breakEvens: LaneColumn<Draws>
  /// How many end first.
  private(set) var ended = 0
  /// How often each verdict is returned, in the order of ``Verdict/allCases``.
  private(set) var verdicts = [Int](repeating: 0, count: Verdict.allCases.count)

  /// Room for so many draws.
  init(count: Int) {
    self.count = count
    let groups = LaneColumn<Draws>.groups(count)
    savings = LaneColumn(groups)
    npvs = LaneColumn(groups)
    breakEvens = LaneColumn(groups)
  }

  /// Takes in what it comes to at a draw.
  @inline(__always)
  mutating func take(_ result: SampledMove, at draw: Int) {
    savings[number: draw] = result.saving
    npvs[number: draw] = result.npv
    breakEvens[number: draw] = result.payback.months
    if result.payback == .ended { ended += 1 }
    verdicts[result.verdict.place] += 1
  }
}

extension Verdict {
  /// Its place among all verdicts, for counting them by the million.
  fileprivate var place: Int {
    switch self {
    case .clearWin: 0
    case .judgementCall: 1
    case .notForCostAlone: 2
    case .never: 3
    case .endsFirst: 4
    case .tooSmall: 5
    case .capacityUnknown: 6
    case .noPrice: 7
    case .unavailable: 8
    }
  }
}
