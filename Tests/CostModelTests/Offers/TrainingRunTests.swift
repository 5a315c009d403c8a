import Testing

@testable import CostModel

/// What a training run costs in the terms of its vendor, through to the bill.
@Suite struct TrainingRunTests {
  /// 1,000 calls of 1,500 + 500 tokens, which is what an example has: 2,000.
  private static let base = [
    "calls": "1000", "input": "1500", "output": "500", "teamHours": "0", "billedHours": "1",
  ]

  private static func compare(
    _ more: [String: String], _ options: [StatedOption], on day: CalendarDate? = CompleteScenario.day
  ) throws -> Comparison {
    try Comparison(
      CompleteScenario(
        inputs: Inputs.stated(base.merging(more) { $1 }), model: "acme/tokens", options: options,
        asOf: #require(day)), in: .tuning())
  }

  private static func training(_ model: String, _ more: [String: String]) throws -> Double? {
    try compare(more, [.stated(.hosted(model), name: "tuned")]).figures("tuned").oneOff.training?.value
  }

  @Test(
    arguments: [
      // 19M at $3 a million, of which 2M are free.
      (["trainingTokens": "19M"], 51.0),
      (["trainingTokens": "19M", "trainingRuns": "3"], 153),
      // The file, and the passes over it.
      (["trainingTokens": "19M", "epochs": "2"], 108),
      (["trainingTokens": "19M", "epochs": "3"], 165),
      // 1,000 examples of 2,000 tokens, three times.
      ([:], 12), (["trainingExamples": "500", "epochs": "4"], 6),
      // All of it is free, and no more than all.
      (["trainingExamples": "300"], 0), (["trainingTokens": "2M"], 0), (["trainingTokens": "0"], 0),
      (["trainingTokens": "19M", "trainingPrice": "25"], 425),
      (["trainingTokens": "19M", "validationTokens": "1M"], 54),
      (["trainingTokens": "19M", "graderTokens": "30M", "graderPrice": "0.60"], 69),
      (["trainingTokens": "19M", "trainingCost": "$77"], 77), (["trainingTokens": "19M", "upfront": "9"], 9),
    ] as [([String: String], Double)])
  func `tokens are trained at the price of the table, less those that are free`(
    texts: [String: String], cost: Double
  ) throws {
    #expect(try #require(try Self.training("acme/tokens", texts)).isClose(to: cost))
  }

  @Test(
    arguments: [
      (["trainingHours": "5"], 500.0), (["trainingHours": "0.25"], 25),
      (["trainingHours": "4..6", "trainingRuns": "2"], 1000),
      (["trainingHours": "5", "graderTokens": "30M", "graderPrice": "0.60"], 518),
      // A token price of one's own is the other way to bill it.
      (["trainingTokens": "19M", "trainingPrice": "3"], 57),
    ] as [([String: String], Double)])
  func `hours are trained at the price of an hour, where the vendor bills those`(
    texts: [String: String], cost: Double
  ) throws {
    #expect(try #require(try Self.training("acme/hosted", texts)).isClose(to: cost))
  }

  @Test(
    arguments: [
      (#""usdPerTrainingHour": 40"#, ["trainingHours": "5"], 200.0),
      // A contract that bills by the clock does not bill tokens.
      (#""usdPerTrainingHour": 40"#, ["trainingTokens": "19M", "trainingHours": "1"], 40),
      (#""usdPerMillionTrainingTokens": 2"#, ["trainingTokens": "19M"], 34),
      (#""freeTrainingTokens": 9000000"#, ["trainingTokens": "19M"], 30),
    ] as [(String, [String: String], Double)])
  func `a contract may say what a run costs`(tuned: String, texts: [String: String], cost: Double) throws {
    let text = """
      { "workload": { "calls": 1000, "input": 1500, "output": 500 }, "baseline": { "model": "acme/tokens" },
        "options": ["ft:acme/tokens"], "defaults": { "teamHours": 0 },
        "prices": [{ "model": "acme/tokens", "tuned": { \(tuned) }, "reason": "our contract" }] }
      """
    let file = try ScenarioFile(bytes: Array(text.utf8), named: "file")
    var statement = try file.statement()
    statement.given.merge(try StatedOption.stated(.api("x"), texts).given) { $1 }
    let book = try file.book(over: .tuning())
    let scenario = try statement.scenario(asOf: #require(CompleteScenario.day), in: book)
    let training = try Comparison(scenario, in: book).figures("ft:acme/tokens").oneOff.training
    #expect(try #require(training).value.isClose(to: cost))
  }

  @Test func `without hours a run by the clock has no price, and the gap says what fills it`() throws {
    let gap = PriceGap(
      option: "tuned", kinds: [.training], takesHandPrice: false, takesPremium: false,
      billedByHour: HourlyUSD(100))
    #expect(throws: ScenarioError.noPrice(gap)) { try Self.training("acme/hosted", [:]) }
    #expect(try Self.training("acme/hosted", ["trainingHours": "0"]) == 0)
  }

  @Test func `a run is billed at the price of the day on which it starts`() throws {
    let later = try Self.compare(
      ["trainingTokens": "19M"], [.stated(.hosted("acme/tokens"), name: "tuned")],
      on: CalendarDate("2027-03-01"))
    #expect(try later.figures("tuned").oneOff.training == USD(95))
  }

  @Test func `an option may have tokens of its own, which its passes multiply only where they are given`()
    throws
  {
    func cost(_ own: [String: String], _ shared: [String: String] = [:]) throws -> Double? {
      try Self.compare(
        shared,
        [
          .stated(.hosted("acme/tokens"), name: "tuned", own), .stated(.hosted("acme/tokens"), name: "other"),
        ]
      ).figures("tuned").oneOff.training?.value
    }
    #expect(try cost(["trainingTokens": "19M"]) == 51)
    #expect(try cost(["trainingTokens": "19M"], ["epochs": "2"]) == 108)
    #expect(try cost(["trainingTokens": "19M", "epochs": "2"]) == 108)
    #expect(try cost(["epochs": "2"], ["trainingTokens": "19M"]) == 108)
    let comparison = try Self.compare(
      [:],
      [
        .stated(.hosted("acme/tokens"), name: "tuned", ["trainingTokens": "19M"]),
        .stated(.hosted("acme/tokens"), name: "other"),
      ])
    #expect(try comparison.figures("other").oneOff.training == USD(12))
    #expect(comparison.assumedTraining(of: try comparison.found("tuned").offer) == nil)
    let assumed = comparison.assumedTraining(of: try comparison.found("other").offer)
    #expect(assumed?.key == "trainingExamples")
    let own = try comparison.explanation(of: comparison.found("tuned")).ownNumbers
    #expect(own.map(\.definition.key) == ["trainingTokens"])
  }

  @Test func `a part of a mix sees the passes that are given for the mix`() throws {
    let parts = [
      StatedMix.Part(try .stated(.hosted("acme/tokens"), ["trainingTokens": "19M"]), share: 0.5),
      StatedMix.Part(try .stated(.api("acme/tokens")), share: 0.5),
    ]
    let mix = StatedOption(
      .mix(StatedMix(parts)), name: "mix",
      given: try StatedOption.stated(.api("x"), ["epochs": "2"]).given)
    #expect(try Self.compare([:], [mix]).figures("mix").oneOff.training == USD(108))
  }

  @Test(
    arguments: [
      ["trainingTokens": "19M", "validationTokens": "1M", "graderTokens": "30M", "graderPrice": "0.6"],
      ["trainingTokens": "19M", "epochs": "2", "trainingRuns": "3"], ["trainingExamples": "500"], [:],
      ["trainingExamples": "300"], ["trainingCost": "50"],
    ])
  func `the line of the training multiplies out`(texts: [String: String]) throws {
    let comparison = try Self.compare(texts, [.stated(.hosted("acme/tokens"), name: "tuned")])
    let row = try comparison.found("tuned")
    let line = try #require(comparison.explanation(of: row).option.first { $0.label == "training" })
    func product(_ terms: [LedgerLine.Term]) -> Double {
      terms.reduce(1) { $0 * ($1.unit == .usdPerMillionTokens ? $1.value / 1e6 : $1.value) }
    }
    #expect(line.addends.reduce(0) { $0 + product($1) }.isClose(to: line.amount))
    #expect(row.figures?.oneOff.training?.value == line.amount)
  }

  @Test func `a cycle of training again has the cost of the same run`() throws {
    let texts = [
      "trainingTokens": "19M", "retrainEvery": "2", "retrainHours": "0", "retrainEvaluation": "0",
      "upfront": "0",
    ]
    let comparison = try Self.compare(texts, [.stated(.hosted("acme/tokens"), name: "tuned")])
    #expect(try comparison.figures("tuned").monthly[.retraining] == MonthlyUSD(25.5))
  }

  @Test(
    arguments: [
      (
        ["trainingTokens": "1M", "trainingExamples": "5"],
        .conflict(
          registry[registry.oneOff.trainingTokens], registry[registry.oneOff.trainingExamples])
      ),
      (
        ["graderTokens": "1M"],
        .needs(registry[registry.oneOff.graderTokens], registry[registry.oneOff.graderPrice])
      ),
      (
        ["graderPrice": "1"],
        .needs(registry[registry.oneOff.graderPrice], registry[registry.oneOff.graderTokens])
      ),
    ] as [([String: String], ScenarioError)])
  func `what contradicts itself is refused, for all and for one option`(
    texts: [String: String], error: ScenarioError
  ) {
    #expect(throws: error) { try Self.compare(texts, []) }
    #expect(throws: error) { try Self.compare([:], [.stated(.hosted("acme/tokens"), texts)]) }
  }

  @Test func `a price in another unit is refused`() throws {
    let slip = try #require(PriceSlip(25_000))
    #expect(throws: QuantityTextError.unlikelyPrice(slip)) {
      try Self.compare(["trainingPrice": "25000"], [])
    }
  }

  @Test(
    arguments: [
      (["trainingHours": "5"], "acme/tokens", ["--training-hours"]),
      (["trainingHours": "5"], "acme/hosted", []),
      (["trainingHours": "5", "trainingTokens": "1M"], "acme/hosted", ["--training-tokens"]),
      (["trainingTokens": "1M", "trainingHours": "5"], "acme/tokens", ["--training-hours"]),
      (
        ["trainingTokens": "1M", "trainingPrice": "2", "upfront": "5"], "acme/tokens",
        ["--training-tokens", "--training-price"]
      ),
      (
        ["trainingCost": "1", "graderTokens": "1", "graderPrice": "1"], "acme/tokens",
        ["--grader-tokens", "--grader-price"]
      ),
      (["validationTokens": "1M", "epochs": "2"], "acme/tokens", []),
    ] as [([String: String], String, [String])])
  func `what no run reads is told`(texts: [String: String], model: String, flags: [String]) throws {
    let comparison = try Self.compare(texts, [.stated(.hosted(model), name: "tuned")])
    let unused = comparison.notes.compactMap { if case .unused(let flags) = $0 { flags } else { nil } }.first
    let given = Set(texts.keys.compactMap { key in Parameters.standard.all.first { $0.key == key }?.flag })
    #expect(Set(unused ?? []).intersection(given) == Set(flags))
  }

  @Test func `tokens of validation are not billed where the table does not say so`() throws {
    let comparison = try Comparison.stated(
      Self.base.merging(["trainingTokens": "1M", "validationTokens": "5M", "trainingPrice": "2"]) { $1 },
      model: "acme/tokens", options: [.stated(.hosted("acme/hosted"), name: "tuned")], in: .tuning())
    let row = try comparison.found("tuned")
    #expect(row.figures?.oneOff.training == USD(2))
    #expect(comparison.notes(on: row).contains(.validationNotBilled(option: "tuned")))
    let billed = try Self.compare(
      ["validationTokens": "5M"], [.stated(.hosted("acme/tokens"), name: "tuned")])
    #expect(try !billed.notes(on: billed.found("tuned")).contains(.validationNotBilled(option: "tuned")))
  }

  @Test func `ranges over the free tokens hold, and bend the line of samples`() throws {
    let options = [try StatedOption.stated(.hosted("acme/tokens"), name: "tuned")]
    let comparison = try Self.compare(["trainingTokens": "1M..19M"], options)
    let range = try #require(try comparison.found("tuned").range)
    #expect(range.low.upfront == .zero)
    #expect(range.high.upfront == USD(51))
    for (texts, isStraight) in [("1M..19M", false), ("3M..19M", true), ("0..2M", true)] {
      let study = try Self.compare(["trainingTokens": texts], options).study
      let inputs = try SampledInputs([registry.oneOff.trainingTokens.slot], of: study.scenario.inputs, [])
      let straight = try SampleSubject(study, inputs, choices: [0]).choices[0].straight
      #expect((straight != nil) == isStraight, "\(texts)")
    }
  }
}
