/// What a run of samples came to, column by column.
struct SampleColumns: Sendable {
  /// What the option saves of today's bill a month once all calls have moved, in US dollars.
  var savings: [Double] = []
  /// What it is worth at the horizon, discounted, with the team's time, in US dollars.
  var npvs: [Double] = []
  /// The months to its break-even with the team's time; infinite where it is not reached.
  var breakEvens: [Double] = []
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

  /// Makes room for the results of so many draws.
  mutating func makeRoom(for count: Int) {
    savings = [Double](repeating: 0, count: count)
    (npvs, breakEvens) = (savings, savings)
  }

  mutating func reserveCapacity(_ count: Int) {
    savings.reserveCapacity(count)
    npvs.reserveCapacity(count)
    breakEvens.reserveCapacity(count)
  }

  /// Takes in what the option that is looked at comes to at a draw.
  mutating func take(_ result: SampledMove, at draw: Int) {
    savings[draw] = result.saving
    npvs[draw] = result.npv
    breakEvens[draw] = result.payback.months
    if result.payback == .ended { ended += 1 }
    if let place = Verdict.allCases.firstIndex(of: result.verdict) { verdicts[place] += 1 }
  }

  /// Takes in what each choice is worth at the horizon, the last one, to stay, nothing.
  ///
  /// - Parameter looked: the choice that is looked at; of those that are worth the same, rounding aside, it comes behind
  ///   staying and before the others, as in ``Comparison/best(lookingAt:)``.
  mutating func addRegrets(_ row: ArraySlice<Double>, lookingAt looked: Int?) {
    let worths = Array(row)
    var best = worths.count - 1
    func isBetter(_ choice: Int) -> Bool {
      worths[choice] > worths[best] && worths[choice] - worths[best] > 1e-9
    }
    if let looked, isBetter(looked) { best = looked }
    for choice in worths.indices where isBetter(choice) { best = choice }
    bests[best] += 1
    for choice in worths.indices where worths[choice].isFinite {
      regrets[choice] += worths[best] - worths[choice]
    }
  }

  mutating func append(_ next: SampleColumns) {
    savings += next.savings
    npvs += next.npvs
    breakEvens += next.breakEvens
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
