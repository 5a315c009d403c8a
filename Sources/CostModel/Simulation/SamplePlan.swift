/// What is drawn and computed for each sample, chunk by chunk; a chunk is the same whoever computes it.
struct SamplePlan: Sendable {
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
    var scratch = [Double](repeating: 0, count: inputs.count)
    var worths = [Double](repeating: 0, count: choiceCount)
    for sample in range {
      inputs.draw(into: &point, from: &random, scratch: &scratch)
      let evaluation = try Evaluation(of: study, at: point)
      add(evaluation, to: &columns, &worths)
      guard sample < Self.rankedSamples else { continue }
      for input in 0..<inputs.count {
        columns.inputs[input].append(inputs.value(of: input, at: point))
      }
    }
    return columns
  }

  private func add(_ evaluation: Evaluation, to columns: inout SampleColumns, _ worths: inout [Double]) {
    let outcomes = evaluation.outcomes()
    for (choice, offer) in choices.enumerated() {
      guard let tariff = evaluation.tariffs[offer], let outcome = outcomes[offer] else { continue }
      let returns = evaluation.returns(of: tariff, oneOff: tariff.oneOff.total)
      let verdict = evaluation.verdict(on: outcome.withTeam, of: tariff, study.offers[offer])
      worths[choice] = returns.net.value
      if verdict == .tooSmall {
        worths[choice] = -.infinity
        columns.tooSmall[choice] += 1
      }
      guard offer == looked else { continue }
      columns.savings.append(outcome.saving.value)
      columns.npvs.append(returns.npv.value)
      columns.breakEvens.append(outcome.withTeam.months ?? .infinity)
      if case .afterEndOfLife = outcome.withTeam { columns.ended += 1 }
      if let place = Verdict.allCases.firstIndex(of: verdict) { columns.verdicts[place] += 1 }
    }
    // Staying costs what it costs; of choices that are worth the same, the last is taken: to stay.
    worths[choices.count] = 0
    var best = choices.count
    for choice in worths.indices where worths[choice] > worths[best] { best = choice }
    columns.bests[best] += 1
    for choice in worths.indices where worths[choice].isFinite {
      columns.regrets[choice] += worths[best] - worths[choice]
    }
  }
}
