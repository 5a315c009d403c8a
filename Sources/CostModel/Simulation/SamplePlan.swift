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
    all.reserveCapacity(samples)
    for chunk in chunks { all.append(try chunk.get()) }
    return all
  }

  /// Computes the samples of one chunk.
  private func columns(of range: Range<Int>) throws(ScenarioError) -> SampleColumns {
    var random = RandomSource(seed: seed, stream: UInt64(range.lowerBound / Self.chunkSize))
    var columns = empty
    var point = subject.likely
    let draws = subject.inputs.draw(range.count, from: &random)
    var worths = [Double](repeating: 0, count: choiceCount)
    var bench = SampleBench(SampleSubject(unsharing: subject), draws: draws, count: range.count)
    columns.reserveCapacity(range.count)
    let place = choices.firstIndex(of: looked)
    for draw in 0..<range.count {
      subject.inputs.put(draw, of: draws, into: &point)
      try bench.evaluate(draw, at: point) { choice, result in
        worths[choice] = result.npv
        if result.isTooSmall {
          worths[choice] = -.infinity
          columns.tooSmall[choice] += 1
        }
        if choices[choice] == looked { columns.append(result) }
      }
      columns.addRegrets(worths, lookingAt: place)
    }
    let ranked = max(0, min(range.count, Self.rankedSamples - range.lowerBound))
    columns.inputs = draws.map { Array($0.prefix(ranked)) }
    return columns
  }
}
