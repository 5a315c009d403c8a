/// What is drawn and computed for each sample, chunk by chunk; a chunk is the same whoever computes it.
final class SamplePlan: Sendable {
  /// So many samples have a stream of random numbers of their own.
  static let chunkSize = 1024
  /// So many samples, the first ones, are looked at for the correlation of ranks.
  static let rankedSamples = 10_000

  private let subject: SampleSubject
  let samples: Int
  let seed: UInt64
  /// The option that is looked at, by its place among the offers.
  let looked: Int
  /// The options that can be chosen, by their place among the offers.
  let choices: [Int]

  init(
    _ study: Study, _ inputs: SampledInputs, samples: Int, seed: UInt64, looked: Int, choices: [Int]
  ) throws(ScenarioError) {
    subject = try SampleSubject(study, inputs, choices: choices)
    self.samples = samples
    self.seed = seed
    self.looked = looked
    self.choices = choices
  }

  /// The choices and staying with today's model, which comes last.
  var choiceCount: Int { choices.count + 1 }

  /// Columns of nothing yet.
  var empty: SampleColumns { SampleColumns(choices: choiceCount, inputs: subject.inputs.count) }

  /// Computes all samples.
  func columns(by runner: some WorkRunner) throws(ScenarioError) -> SampleColumns {
    let chunks = runner.map(Chunks(samples, of: Self.chunkSize)) { range in
      Result { () throws(ScenarioError) in try self.columns(of: range) }
    }
    var all = empty
    for chunk in chunks { all.append(try chunk.get()) }
    return all
  }

  /// Computes the samples of one chunk.
  private func columns(of range: Range<Int>) throws(ScenarioError) -> SampleColumns {
    var random = RandomSource(seed: seed, stream: UInt64(range.lowerBound / Self.chunkSize))
    var columns = empty
    let subject = SampleSubject(unsharing: subject)
    let shares = subject.inputs.draw(range.count, from: &random)
    var moves = SampledMoves(count: range.count)
    // What each choice is worth at each draw, choice by choice; to stay, which comes last, nothing.
    var worths = [Double](repeating: 0, count: choiceCount * range.count)
    let looked = choices.firstIndex(of: looked)
    for (place, choice) in subject.choices.enumerated() {
      var bench = SampleBench(choice, shares: shares, count: range.count)
      try bench.evaluate(range.count, of: shares) { draw, result in
        worths[draw * choiceCount + place] = result.isTooSmall ? -.infinity : result.npv
        if result.isTooSmall { columns.tooSmall[place] += 1 }
        if place == looked { moves.take(result, at: draw) }
      }
    }
    columns.take(moves)
    columns.addRegrets(worths, lookingAt: looked)
    let ranked = max(0, min(range.count, Self.rankedSamples - range.lowerBound))
    columns.inputs = shares.map { Array($0.prefix(ranked)) }
    return columns
  }
}
