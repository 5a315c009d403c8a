import Testing

@testable import CostModel

/// What is computed for millions of draws is what is computed for one point.
@Suite struct SampleBenchTests {
  /// The draws of a case at its own options, as the bench sees them and as an evaluation does.
  private static func check(_ shown: SimulationBoundsTests.Case, draws count: Int = 40) throws {
    let (scenario, book) = try shown.make()
    let study = try Study(scenario, in: book)
    let comparison = try Comparison(study, hasRanges: false)
    let choices = study.offers.indices.filter { index in
      let offer = study.offers[index]
      return offer.bound == nil
        && comparison.row(offer.id).flatMap { comparison.returnsWithTeam(of: $0) } != nil
    }
    let inputs = try SampledInputs(study.rangedSlots, of: study.scenario.inputs, [])
    var random = RandomSource(seed: 5, stream: 0)
    let draws = inputs.draw(count, from: &random)
    let subject = try SampleSubject(study, inputs, choices: choices)
    for (choice, place) in choices.enumerated() {
      var bench = SampleBench(subject.choices[choice], draws: count)
      var seen: Set<Int> = []
      try bench.evaluate(count, of: draws) { draw, result in
        seen.insert(draw)
        #expect(throws: Never.self) {
          var point = subject.likely
          inputs.put(draw, of: draws, into: &point)
          try Self.check(result, study, place, at: point)
        }
      }
      #expect(seen == Set(0..<count))
    }
  }

  private static func check(_ result: SampledMove, _ study: Study, _ place: Int, at point: Point) throws {
    let evaluation = try Evaluation(of: study, at: point)
    let tariff = try #require(evaluation.tariffs[place])
    let outcome = try evaluation.outcomes()[place].get()
    let returns = evaluation.returns(of: tariff, oneOff: tariff.oneOff(for: evaluation.calls).total)
    let scale =
      abs(evaluation.calls.value) + abs(returns.net.value)
      + tariff.oneOff(for: evaluation.calls).total.value
    func isClose(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-11 * (scale + 1) }
    #expect(isClose(result.saving, outcome.saving.value))
    #expect(isClose(result.npv, returns.npv.value))
    switch outcome.withTeam {
    case .immediate: #expect(result.payback == .months(0))
    case .paysBack(let expected):
      #expect(abs(result.payback.months - expected.value) <= 1e-7 * max(1, expected.value))
    case .afterEndOfLife: #expect(result.payback == .ended)
    default: #expect(result.payback == .never)
    }
    #expect(
      result.verdict == evaluation.verdict(on: outcome.withTeam, ofOffer: place))
    #expect(result.isTooSmall == tariff.isTooSmall(for: evaluation.calls))
  }

  @Test(arguments: SimulationBoundsTests.cases)
  func `a draw is what a comparison of its numbers is`(shown: SimulationBoundsTests.Case) throws {
    try Self.check(shown)
  }

  /// Scenarios of which every cost is a straight line in what is drawn.
  static let straight = [
    SimulationBoundsTests.Case(
      [
        "calls": "100k..200k..500k", "growth": "0..8%", "outputCut": "0..60%", "teamHours": "0..0..160",
        "hourlyRate": "100..200", "input": "1000..2000", "horizon": "36", "discountRate": "10%",
        "setupHours": "0..40", "trainingTokens": "1M..9M",
      ], with: ["ft:bedrock/nova-2-lite", "openai/gpt-6-luna"]),
    SimulationBoundsTests.Case(
      [
        "calls": "100k", "input": "3000..4000", "system": "800..1200", "fewShot": "300",
        "systemKept": "0..50%",
        "promptCached": "5%..15%", "retryRate": "0..20%", "batchShare": "0..50%", "answersCached": "30%",
        "lengthTrim": "0..30%", "trainingExamples": "500..5000",
      ], model: "openai/gpt-4o", with: ["ft:openai/gpt-4o-mini"]),
    SimulationBoundsTests.Case(
      [
        "calls": "50k..90k", "priceInput": "2..3", "priceOutput": "10..12", "maintenance": "0..500",
        "retrainEvery": "6", "retrainCost": "100..900", "premium": "1..2", "callFee": "0..0.001",
      ], model: "openai/gpt-4o", with: ["ft:openai/gpt-4o"]),
  ]

  @Test(arguments: straight)
  func `what is straight is known from its corners`(shown: SimulationBoundsTests.Case) throws {
    let (scenario, book) = try shown.make()
    let study = try Study(scenario, in: book)
    let inputs = try SampledInputs(study.rangedSlots, of: study.scenario.inputs, [])
    let subject = try SampleSubject(study, inputs, choices: Array(study.offers.indices))
    #expect(subject.choices.allSatisfy { $0.straight != nil })
    try Self.check(shown)
  }

  /// Options of every kind, of which the numbers are straight lines too.
  @Test(arguments: [
    (["calls": "100k..200k"], "host:vps"), (["calls": "100k..200k", "output": "60..100"], "host:vps"),
    (["calls": "100k", "growth": "0..9%", "discountRate": "0..20%", "priceChange": "-10%..5%"], "host:vps"),
    (["calls": "100k", "retrainEvery": "3..9", "retrainHours": "0..8"], "ft:bedrock/nova-2-lite"),
    (["calls": "100k", "escalation": "10%..30%"], "cascade:openai/gpt-5.4-mini+openai/gpt-5.4"),
    (["calls": "1M..3M", "input": "1000..1400", "output": "60..100"], "host:runpod-h100-sxm"),
  ])
  func `machines and mixes are known from their corners`(texts: [String: String], option: String) throws {
    #expect(try Self.isStraight(texts, option))
    try Self.check(SimulationBoundsTests.Case(texts, with: [option]))
  }

  @Test(arguments: [
    (["calls": "100k", "leadTime": "0..3"], "ft:bedrock/nova-2-lite"),
    // A call of more than 272,000 tokens is billed at other prices.
    (["calls": "100k", "input": "200k..300k"], "openai/gpt-5.4-mini"),
  ])
  func `what bends is evaluated at each draw`(texts: [String: String], option: String) throws {
    #expect(try !Self.isStraight(texts, option))
    try Self.check(SimulationBoundsTests.Case(texts, with: [option]))
  }

  private static func isStraight(_ texts: [String: String], _ option: String) throws -> Bool {
    let (scenario, book) = try SimulationBoundsTests.Case(texts, with: [option]).make()
    let study = try Study(scenario, in: book)
    let inputs = try SampledInputs(study.rangedSlots, of: study.scenario.inputs, [])
    return try SampleSubject(study, inputs, choices: Array(study.offers.indices)).choices.allSatisfy {
      $0.straight != nil
    }
  }
}
