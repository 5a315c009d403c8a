/// What a run of samples came to, column by column.
struct SampleColumns: Sendable {
  /// What the option saves of today's bill a month once all calls have moved, in US dollars.
  var savings = SampledColumn()
  /// What it is worth at the horizon, discounted, with the team's time, in US dollars.
  var npvs = SampledColumn()
  /// The months to its break-even with the team's time; infinite where it is not reached.
  var breakEvens = SampledColumn()
  /// How many of those end first.
  var ended = 0
  /// How often each verdict is returned, in the order of ``Verdict/allCases``.
  var verdicts = [Int](repeating: 0, count: Verdict.allCases.count)
  /// For each choice, how much less it is worth at the horizon, discounted, than the best one, summed up, in US dollars.
  var regrets: [Double]
  /// How often each choice is the best one.
  var bests: [Int]
  /// How often each choice does not carry the calls.
  var tooSmall: [Int]
  /// The values of each input in the first samples, for the correlation of ranks.
  var inputs: [[Double]]

  /// Columns of nothing yet.
  init(choices: Int, inputs: Int) {
    regrets = [Double](repeating: 0, count: choices)
    bests = [Int](repeating: 0, count: choices)
    tooSmall = bests
    self.inputs = [[Double]](repeating: [], count: inputs)
  }

  /// Takes in what the option that is looked at comes to at some draws.
  mutating func take(_ results: SampledMoves) {
    savings = SampledColumn(results.savings)
    npvs = SampledColumn(results.npvs)
    breakEvens = SampledColumn(results.breakEvens)
    ended = results.ended
    verdicts = results.verdicts
  }

  /// Takes in what each choice is worth at the horizon, draw by draw, the last one, to stay, nothing.
  ///
  /// - Parameter looked: the choice that is looked at; of those that are worth the same, rounding aside, it comes behind
  ///   staying and before the others, as in ``Comparison/best(lookingAt:)``.
  mutating func addRegrets(_ worths: [Double], lookingAt looked: Int?) {
    let count = regrets.count
    for first in stride(from: 0, to: worths.count, by: count) {
      var best = count - 1
      func isBetter(_ choice: Int) -> Bool {
        worths[first + choice] > worths[first + best] && worths[first + choice] - worths[first + best] > 1e-9
      }
      if let looked, isBetter(looked) { best = looked }
      for choice in 0..<count where isBetter(choice) { best = choice }
      bests[best] += 1
      for choice in 0..<count where worths[first + choice].isFinite {
        regrets[choice] += worths[first + best] - worths[first + choice]
      }
    }
  }

  mutating func append(_ next: SampleColumns) {
    savings.append(next.savings)
    npvs.append(next.npvs)
    breakEvens.append(next.breakEvens)
    ended += next.ended
    for index in verdicts.indices { verdicts[index] += next.verdicts[index] }
    for index in regrets.indices {
      regrets[index] += next.regrets[index]
      bests[index] += next.bests[index]
      tooSmall[index] += next.tooSmall[index]
    }
    for index in inputs.indices { inputs[index] += next.inputs[index] }
  }
}

/// What a choice comes to at some draws, draw by draw.
struct SampledMoves {
  private(set) var savings: [Double]
  private(set) var npvs: [Double]
  private(set) var breakEvens: [Double]
  /// How many end first.
  private(set) var ended = 0
  /// How often each verdict is returned, in the order of ``Verdict/allCases``.
  private(set) var verdicts = [Int](repeating: 0, count: Verdict.allCases.count)

  /// Room for so many draws.
  init(count: Int) {
    savings = [Double](repeating: 0, count: count)
    (npvs, breakEvens) = (savings, savings)
  }

  /// Takes in what it comes to at a draw.
  mutating func take(_ result: SampledMove, at draw: Int) {
    savings[draw] = result.saving
    npvs[draw] = result.npv
    breakEvens[draw] = result.payback.months
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
