/// What is drawn and computed for each sample, chunk by chunk; a chunk is the same whoever computes it.
final class SamplePlan: Sendable {
  /// So many samples have a stream of random numbers of their own.
  static let chunkSize = 1024
  /// So many samples are computed at once, in the same memory.
  static let pieceSize = 4 * chunkSize
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
    _ study: Study, _ inputs: SampledInputs, samples: Int, seed: UInt64, looked: Int, choices: [Int],
    _ economics: DrawnEconomics? = nil
  ) throws(ScenarioError) {
    subject = try SampleSubject(study, inputs, choices: choices, economics)
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
    let chunks = runner.map(Chunks(samples, of: Self.pieceSize)) { range in
      Result { () throws(ScenarioError) in try self.columns(of: range) }
    }
    var all = empty
    for chunk in chunks { all.append(try chunk.get()) }
    return all
  }

  /// Computes the samples of one piece.
  private func columns(of range: Range<Int>) throws(ScenarioError) -> SampleColumns {
    let subject = SampleSubject(unsharing: subject)
    var columns = empty
    let draws = stride(from: range.lowerBound, to: range.upperBound, by: Self.chunkSize).map { first in
      var random = RandomSource(seed: seed, stream: UInt64(first / Self.chunkSize))
      return subject.inputs.draw(min(Self.chunkSize, range.upperBound - first), from: &random)
    }
    var moves = SampledMoves(count: range.count)
    var regrets = SampledRegrets(choices: choices.count, draws: range.count)
    let looked = choices.firstIndex(of: looked)
    for (place, choice) in subject.choices.enumerated() {
      var bench = SampleBench(choice, draws: Self.chunkSize)
      for (chunk, shares) in draws.enumerated() {
        let first = chunk * Self.chunkSize
        try bench.evaluate(min(Self.chunkSize, range.count - first), of: shares) { draw, result in
          regrets.take(result, of: place, at: first + draw)
          if place == looked { moves.take(result, at: first + draw) }
        }
      }
    }
    columns.take(moves)
    columns.take(regrets, lookingAt: looked)
    if let economics = subject.economics {
      var results = EconomicsColumns(conditions: economics.conditions.count)
      for (chunk, shares) in draws.enumerated() {
        let count = min(Self.chunkSize, range.count - chunk * Self.chunkSize)
        try economics.evaluate(count, of: shares, into: &results)
      }
      columns.take(results)
    }
    let ranked = max(0, min(range.count, Self.rankedSamples - range.lowerBound))
    if ranked > 0 {
      columns.inputs = columns.inputs.indices.map { input in
        Array(draws.map { $0[input] }.joined().prefix(ranked))
      }
    }
    return columns
  }
}
