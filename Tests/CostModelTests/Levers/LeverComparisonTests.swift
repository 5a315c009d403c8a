import TestSupport
import Testing

@testable import CostModel

@Suite struct LeverComparisonTests {
  private static let fixed = [
    "calls": "500000", "system": "1000", "message": "200", "output": "80", "priceInput": "2.5",
    "priceCached": "1.25", "priceOutput": "10", "teamHours": "100", "hourlyRate": "150",
  ]

  private static func levers(
    _ stated: [String: String], over base: [String: String] = fixed, model: String = "custom",
    with options: [String]? = ["ft:bedrock/nova-2-lite"]
  ) throws -> LeverComparison {
    try LeverComparison(
      .stated(base.merging(stated) { $1 }, model: model, with: options), in: PriceBook.sharedEmbedded.get())
  }

  @Test func `a fixed prompt that is mostly cached turns the verdict against fine-tuning`() throws {
    let levers = try Self.levers(["promptCached": "80%"])
    #expect(levers.bareBill.likely.value.isClose(to: 1900))
    #expect(levers.bill.likely.value.isClose(to: 1300))
    let tuning = try #require(levers.headline)
    #expect(tuning.conclusion == .leversWin)
    // 200 + 80 tokens at $0.30 and $2.50, and $1.95 of storage, are $131.95 a month.
    #expect(tuning.withoutLevers.saving.value.isClose(to: 1768.05))
    #expect(tuning.withLevers.saving.value.isClose(to: 1168.05))
    #expect(tuning.withoutLevers.verdict == .judgementCall)
    #expect(tuning.withLevers.verdict == .notForCostAlone)
  }

  @Test func `the worked example of 130 dollars today and 7.80 tuned`() throws {
    let stated = [
      "calls": "50000", "input": "1200", "system": "1000", "output": "80", "promptCached": "80%",
      "tunedInput": "200",
    ]
    let levers = try Self.levers(
      stated, over: [:], model: CompleteScenario.defaultModel, with: ["ft:openai/gpt-4o-mini"])
    #expect(levers.bareBill.likely.value.isClose(to: 190))
    #expect(levers.bill.likely.value.isClose(to: 130))
    let tuning = try #require(levers.tuning.first)
    #expect(tuning.withoutLevers.saving.value.isClose(to: 182.20))
    #expect(tuning.withLevers.saving.value.isClose(to: 122.20))
  }

  /// At $2.50, $1.25 cached and $10 of today's model, by volume.
  @Test(
    arguments: [
      ("2M", .tuningWins), ("500k", .leversWin), ("50k", .tuningLoses),
    ] as [(String, TuningCase.Conclusion)])
  func `the conclusion follows from the verdicts on both bills`(
    calls: String, conclusion: TuningCase.Conclusion
  ) throws {
    #expect(try Self.levers(["promptCached": "80%", "calls": calls]).headline?.conclusion == conclusion)
  }

  @Test func `machines that are too small are no headline`() throws {
    let levers = try Self.levers(
      ["promptCached": "80%"], with: ["host:vps", "ft:bedrock/nova-2-lite"])
    #expect(levers.headline?.offer.id == "ft:bedrock/nova-2-lite")
    #expect(levers.tuning.first { $0.offer.id == "host:vps" }?.withLevers.verdict == .tooSmall)
  }

  @Test func `without levers both bills are the comparison itself`() throws {
    let levers = try Self.levers([:])
    #expect(levers.effects.isEmpty)
    #expect(levers.bareBill == levers.bill)
    #expect(levers.bare.baseline == levers.full.baseline)
    let tuning = try #require(levers.headline)
    #expect(tuning.withoutLevers.withTeam == tuning.withLevers.withTeam)
  }

  /// Levers with their settings, in no order, for a prompt that has all parts.
  private static let settings: [(Lever, [String: String])] = [
    (.promptCache, ["promptCached": "60%"]), (.batch, ["batchShare": "40%"]),
    (.systemPrompt, ["systemTrim": "70%"]), (.fewShot, ["fewShotTrim": "60%"]),
    (.context, ["contextTrim": "50%"]), (.history, ["historyTrim": "65%"]),
    (.preamble, ["preambleTrim": "50"]), (.reasoning, ["reasoningTrim": "100"]),
    (.length, ["lengthTrim": "20%"]), (.answerCache, ["answersCached": "30%", "lookupCost": "0.0001"]),
  ]
  private static let whole = [
    "calls": "50000", "output": "300", "system": "1000", "fewShot": "500", "context": "2000",
    "history": "700",
    "message": "200",
  ]

  @Test func `every subset of levers stacks to the bill of the comparison with them all`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<12 {
      let chosen = Self.settings.filter { _ in Bool.random(using: &generator) }
      let stated = chosen.reduce(into: [:]) { $0.merge($1.1) { $1 } }
      let levers = try Self.levers(
        stated, over: Self.whole, model: CompleteScenario.defaultModel, with: ["ft:openai/gpt-4o-mini"])
      let comparison = try Comparison.stated(
        Self.whole.merging(stated) { $1 }, with: ["ft:openai/gpt-4o-mini"])
      #expect(
        levers.effects.map(\.lever) == Lever.allCases.filter { lever in chosen.contains { $0.0 == lever } })
      #expect(levers.bill.likely == comparison.baseline.total)
      let taken = levers.effects.reduce(0) { $0 + $1.stackedSaving.value }
      #expect((levers.bareBill.likely.value - taken).isClose(to: comparison.baseline.total.value))
      let tuned = try comparison.found("ft:openai/gpt-4o-mini")
      #expect(levers.tuning.first?.withLevers.withTeam == tuned.withTeam)
    }
  }

  @Test func `each lever alone is the comparison with it alone`() throws {
    let all = Self.settings.reduce(into: [:]) { $0.merge($1.1) { $1 } }
    let levers = try Self.levers(all, over: Self.whole, model: CompleteScenario.defaultModel, with: [])
    #expect(levers.effects.count == Self.settings.count)
    for effect in levers.effects {
      let setting = try #require(Self.settings.first { $0.0 == effect.lever }).1
      let alone = try Comparison.stated(Self.whole.merging(setting) { $1 }, with: [])
      #expect(effect.alone.likely == alone.baseline.total)
    }
    let savings = levers.effects.sorted { $0.rank < $1.rank }.map(\.saving.value)
    #expect(savings == savings.sorted(by: >))
  }

  @Test func `a range of a lever gives a range of the bill`() throws {
    let levers = try Self.levers(["promptCached": "60%..80%"])
    let effect = try #require(levers.effects.first)
    #expect(effect.alone.low.value.isClose(to: 1300))
    #expect(effect.alone.likely.value.isClose(to: 1375))
    #expect(effect.alone.high.value.isClose(to: 1450))
    #expect(!levers.bareBill.isRange)
    #expect(levers.tuning.first?.withLevers.range?.low.saving.value.isClose(to: 1168.05) == true)
  }

  @Test func `what nobody gave is shown at most, or as published, on top of what is given`() throws {
    let stated = [
      "calls": "50000", "output": "300", "system": "1000", "history": "4000", "message": "200",
      "promptCached": "50%",
    ]
    let levers = try Self.levers(stated, over: [:], model: CompleteScenario.defaultModel, with: [])
    #expect(levers.offers.map(\.lever) == [.batch, .history, .preamble])
    let batch = try #require(levers.offers.first)
    #expect(batch.setting == .atMost)
    let history = try #require(levers.offers.dropFirst().first)
    guard case .published(let spread, _, _) = history.setting else {
      Issue.record("the history is trimmed as published")
      return
    }
    #expect(spread == Spread(0.6, 0.7))
    let trimmed = try Comparison.stated(stated.merging(["historyTrim": "65%"]) { $1 }, with: [])
    #expect(history.bill.likely.value.isClose(to: trimmed.baseline.total.value))
    #expect(history.saving.value.isClose(to: levers.bill.likely.value - trimmed.baseline.total.value))
  }

  @Test func `an option's own levers are nothing on the bill without levers too`() throws {
    let own = StatedOption(
      .hosted("gpt-4o-mini"), name: "tuned",
      given: [
        "batchShare": (try StatedQuantity("50%", for: registry[registry.levers.batchShare]), .flag("x"))
      ])
    let scenario = try CompleteScenario(
      inputs: .stated(Self.whole), options: [own, StatedOption(.hosted("gpt-4o-mini"), name: "plain")],
      asOf: #require(CompleteScenario.day))
    let levers = try LeverComparison(scenario, in: PriceBook.sharedEmbedded.get())
    let sides = Dictionary(uniqueKeysWithValues: levers.tuning.map { ($0.offer.id, $0) })
    #expect(sides["tuned"]?.withoutLevers.saving == sides["plain"]?.withoutLevers.saving)
    #expect(sides["tuned"]?.withLevers.saving != sides["plain"]?.withLevers.saving)
  }

  @Test func `routed calls are the bill that fine-tuning has to beat`() throws {
    let mix = StatedMix([
      StatedMix.Part(StatedOption(.api("gpt-4o")), share: 0.3),
      StatedMix.Part(StatedOption(.api("gpt-4o-mini")), share: 0.7),
    ])
    let scenario = try CompleteScenario(
      inputs: .stated(Self.whole.merging(["promptCached": "50%"]) { $1 }),
      options: [StatedOption(.mix(mix), name: "routed"), StatedOption(.hosted("gpt-4o-mini"))],
      asOf: #require(CompleteScenario.day))
    let levers = try LeverComparison(scenario, in: PriceBook.sharedEmbedded.get())
    #expect(levers.effects.map(\.lever) == [.promptCache, .routing])
    #expect(levers.effects.last?.mix == "routed")
    let routed = try #require(levers.full.row("routed")?.figures).monthly.total
    #expect(levers.bill.likely == routed)
    let tuned = try #require(levers.full.row("ft:openai/gpt-4o-mini")?.figures).monthly.total
    #expect(levers.tuning.first?.withLevers.saving == routed - tuned)
  }
}
