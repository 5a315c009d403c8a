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
  /// What users pay and cost, as ``EconomicsColumns`` orders it; empty where nobody said.
  var economics: [SampledColumn] = []
  /// How often each condition on that holds.
  var held: [Int] = []
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
  mutating func take(_ results: borrowing SampledMoves) {
    savings = SampledColumn(results.savings.numbers(results.count))
    npvs = SampledColumn(results.npvs.numbers(results.count))
    breakEvens = SampledColumn(results.breakEvens.numbers(results.count))
    ended = results.ended
    verdicts = results.verdicts
  }

  /// Takes in what each choice comes to be regretted at some draws.
  mutating func take(_ results: borrowing SampledRegrets, lookingAt looked: Int?) {
    (regrets, bests) = results.sums(lookingAt: looked)
    for (choice, count) in results.tooSmall.enumerated() { tooSmall[choice] = count }
  }

  /// Takes in what users pay and cost at some draws.
  mutating func take(_ results: EconomicsColumns) {
    economics = results.numbers.map { SampledColumn($0) }
    held = results.held
  }

  mutating func append(_ next: SampleColumns) {
    append(economicsOf: next)
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

  private mutating func append(economicsOf next: SampleColumns) {
    guard !economics.isEmpty else {
      (economics, held) = (next.economics, next.held)
      return
    }
    for index in next.economics.indices { economics[index].append(next.economics[index]) }
    for index in next.held.indices { held[index] += next.held[index] }
  }
}
