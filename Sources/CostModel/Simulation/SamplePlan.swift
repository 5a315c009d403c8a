/// What is drawn and computed for each sample, chunk by chunk; a chunk is the same whoever computes it.
final class SamplePlan: Sendable {
  /// So many samples have a stream of random numbers of their own.
  static let chunkSize = 4096
  /// So many samples, the first ones, are looked at for the correlation of ranks.
  static let rankedSamples = 10_000

  let study: Study
  let inputs: SampledInputs
  let samples: Int
  let seed: UInt64
  /// The option that is looked at, by its place among the offers.
  let looked: Int
  /// The options that can be chosen, by their place among the offers.
  let choices: [Int]

  init(
    _ study: Study, _ inputs: SampledInputs, samples: Int, seed: UInt64, looked: Int, choices: [Int]
  ) {
    self.study = study
    self.inputs = inputs
    self.samples = samples
    self.seed = seed
    self.looked = looked
    self.choices = choices
  }

  /// The choices and staying with today's model, which comes last.
  var choiceCount: Int { choices.count + 1 }

  /// Columns of nothing yet.
  var empty: SampleColumns { SampleColumns(choices: choiceCount, inputs: inputs.count) }

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
    var point = study.scenario.inputs.likely
    let drawn = inputs.draw(range.count, from: &random)
    var worths = [Double](repeating: 0, count: choiceCount)
    var bench = SampleBench(study, choices: choices)
    for sample in range {
      inputs.put(sample - range.lowerBound, of: drawn, into: &point)
      try bench.evaluate(at: point) { choice, result in
        worths[choice] = result.net
        if result.verdict == .tooSmall {
          worths[choice] = -.infinity
          columns.tooSmall[choice] += 1
        }
        if choices[choice] == looked { columns.append(result) }
      }
      columns.addRegrets(worths)
    }
    let ranked = max(0, min(range.count, Self.rankedSamples - range.lowerBound))
    columns.inputs = drawn.map { Array($0.prefix(ranked)) }
    return columns
  }
}
