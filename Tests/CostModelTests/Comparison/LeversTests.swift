import TestSupport
import Testing

@testable import CostModel

/// What the levers on the bill do to whole comparisons.
@Suite struct LeversTests {
  private static let workload = [
    "calls": "50000", "output": "300", "system": "1000", "fewShot": "500", "context": "2000",
    "history": "700", "message": "200",
  ]
  private static let options = [
    "openai/gpt-4o-mini", "memory:openai/gpt-4o-mini", "ft:openai/gpt-4o-mini", "host:vps",
  ]
  /// Every lever with a setting, and the price of writing to the cache, which no table has for these models.
  private static let levers = [
    ("promptCached", "60%"), ("promptWritten", "10%"), ("batchShare", "40%"), ("answersCached", "30%"),
    ("systemTrim", "70%"), ("fewShotTrim", "60%"), ("contextTrim", "50%"), ("historyTrim", "65%"),
    ("preambleTrim", "50"), ("reasoningTrim", "100"), ("lengthTrim", "20%"),
  ]

  private static func comparison(
    _ stated: [String: String], with options: [String] = options
  ) throws -> Comparison {
    try .stated(workload.merging(["memory": "100"]) { $1 }.merging(stated) { $1 }, with: options)
  }

  private static func totals(_ comparison: Comparison) throws -> [Double] {
    try [comparison.baseline.total.value]
      + options.map { try #require(comparison.found($0).figures).monthly.total.value }
  }

  @Test func `a comparison with every lever taken back is the one that never had them`() throws {
    let all = Dictionary(uniqueKeysWithValues: Self.levers.filter { $0.0 != "promptWritten" })
    let stated = Self.workload.merging(["memory": "100", "lookupCost": "0.001"]) { $1 }.merging(all) { $1 }
    let levers = try LeverComparison(
      .stated(stated, with: Self.options), in: PriceBook.sharedEmbedded.get())
    let without = try Self.comparison([:])
    #expect(try Self.totals(levers.bare) == Self.totals(without))
    #expect(levers.bare.rows.map(\.withTeam) == without.rows.map(\.withTeam))
    #expect(levers.bare.perCall == without.perCall)
    #expect(try Self.totals(levers.full) != Self.totals(without))
  }

  @Test func `prompt cache, and what a tuned prompt has left of it`() throws {
    let comparison = try Comparison.stated(
      [
        "calls": "50000", "input": "1200", "system": "1000", "output": "80", "promptCached": "80%",
        "tunedInput": "200",
      ], with: ["ft:openai/gpt-4o-mini"])
    #expect(comparison.baseline.total.value.isClose(to: 130))
    let tuned = try #require(comparison.found("ft:openai/gpt-4o-mini").figures)
    #expect(tuned.monthly.total.value.isClose(to: 7.80))
    #expect(tuned.monthly[.cachedInput] == .zero)
  }

  @Test func `a lever never makes a bill dearer or negative, whatever the others are`() throws {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<60 {
      var stated: [String: String] = [:]
      for (key, setting) in Self.levers where key != "promptWritten" && Bool.random(using: &generator) {
        stated[key] = setting
      }
      let lever = try #require(
        Self.levers.filter { $0.0 != "promptWritten" }.randomElement(using: &generator))
      var without = stated
      without[lever.0] = nil
      stated[lever.0] = lever.1
      let more = try Self.totals(Self.comparison(stated))
      let less = try Self.totals(Self.comparison(without))
      for (with, bare) in zip(more, less) {
        #expect(with >= 0)
        #expect(with <= bare * (1 + 1e-12), "\(lever) on \(without)")
      }
    }
  }

  @Test func `look-ups are paid for every call, by today's model and by every option`() throws {
    let without = try Self.totals(Self.comparison(["answersCached": "30%"]))
    let with = try Self.totals(Self.comparison(["answersCached": "30%", "lookupCost": "0.0002"]))
    for (with, without) in zip(with, without) { #expect((with - without).isClose(to: 10)) }
  }

  @Test func `look-ups of a mix are paid once`() throws {
    let mix = StatedMix([
      StatedMix.Part(StatedOption(.api("gpt-4o")), share: 0.5),
      StatedMix.Part(StatedOption(.hosted("gpt-4o-mini")), share: 0.5),
    ])
    let inputs = try Inputs.stated(Self.workload.merging(["lookupCost": "0.0002"]) { $1 })
    let scenario = try CompleteScenario(
      inputs: inputs, options: [StatedOption(.mix(mix), name: "half")], asOf: #require(CompleteScenario.day))
    let row = try Comparison(scenario, in: PriceBook.sharedEmbedded.get()).found("half")
    #expect(row.figures?.monthly[.lookups] == MonthlyUSD(10))
  }

  @Test(arguments: [("5", 1.25), ("60", 2.0)] as [(String, Double)])
  func `writing to the cache costs what its lifetime says`(minutes: String, factor: Double) throws {
    let comparison = try Comparison.stated(
      [
        "calls": "1000", "input": "2000", "output": "10", "promptWritten": "50%", "cacheLifetime": minutes,
      ], model: "anthropic/claude-sonnet-4-5", with: [])
    let input = try #require(comparison.rates)[.input]
    #expect(comparison.baseline[.cacheWrites].value.isClose(to: 1000 * factor * input.value / 1e6 * 1000))
  }

  @Test func `a vendor without a write charge bills what is written as input, and a price by hand holds`()
    throws
  {
    var stated = ["calls": "1000", "input": "2000", "output": "10", "promptWritten": "50%"]
    let free = try Comparison.stated(stated, with: [])
    #expect(free.baseline[.cacheWrites].value.isClose(to: 1000 * 2.5e-3))
    stated["priceCacheWrite"] = "3"
    let comparison = try Comparison.stated(stated, with: [])
    #expect(comparison.baseline[.cacheWrites].value.isClose(to: 3))
    #expect(comparison.pricesByHand(of: comparison.today) == [.cacheWrite])
  }

  @Test func `a small model with a memory pays for its notes and their store, and nothing up front`() throws {
    let comparison = try Comparison.stated(
      ["calls": "50000", "input": "1200", "output": "80", "memory": "400", "memoryStore": "25"],
      with: ["memory:gpt-4o-mini", "gpt-4o-mini"])
    let row = try comparison.found("memory:openai/gpt-4o-mini")
    let plain = try #require(comparison.found("openai/gpt-4o-mini").figures)
    let figures = try #require(row.figures)
    #expect(figures.monthly[.memory] == MonthlyUSD(25))
    #expect((figures.monthly.total - plain.monthly.total).value.isClose(to: 25 + 50_000 * 400 * 0.15e-6))
    #expect(figures.oneOff.total == .zero)
    #expect(row.offer.kind == .api)
    #expect(figures.prompt.input == Tokens(1600))
  }

  @Test func `a memory without tokens is an error, and one that is given is proposed`() throws {
    let stated = ["calls": "50000", "input": "1200", "output": "80"]
    #expect(throws: ScenarioError.memoryWithoutTokens("memory:gpt-4o-mini")) {
      try Comparison.stated(stated, with: ["memory:gpt-4o-mini"])
    }
    let ids = try Comparison.stated(stated.merging(["memory": "400"]) { $1 }).rows.map(\.offer.id)
    #expect(ids.contains("memory:openai/gpt-4o-mini"))
    #expect(ids.contains("memory:openai/gpt-6-luna"))
  }

  @Test func `another model's tokenizer counts for what is billed there, not for today's model`() throws {
    let stated = ["calls": "50000", "input": "1200", "output": "80"]
    let plain = try Comparison.stated(stated, with: ["gpt-4o-mini", "ft:gpt-4o"])
    let more = try Comparison.stated(
      stated.merging(["tokenFactor": "1.3"]) { $1 }, with: ["gpt-4o-mini", "ft:gpt-4o"])
    #expect(more.baseline == plain.baseline)
    let (few, many) = (
      try #require(plain.found("openai/gpt-4o-mini").figures),
      try #require(more.found("openai/gpt-4o-mini").figures)
    )
    #expect(many.monthly.total.value.isClose(to: 1.3 * few.monthly.total.value))
    #expect(
      try more.found("ft:openai/gpt-4o").figures?.monthly
        == plain.found("ft:openai/gpt-4o").figures?.monthly)
  }

  @Test func `the table's tokenizers count against that of today's model`() throws {
    let stated = ["calls": "50000", "input": "1000", "output": "100"]
    let up = try Comparison.stated(stated, model: "claude-haiku-4-5", with: ["claude-haiku-5-5"])
    #expect(try up.found("anthropic/claude-haiku-5-5").figures?.prompt.input == Tokens(1300))
    let down = try Comparison.stated(stated, model: "claude-haiku-5-5", with: ["claude-haiku-4-5"])
    let input = try #require(down.found("anthropic/claude-haiku-4-5").figures).prompt.input.value
    #expect(input.isClose(to: 1000 / 1.3))
    #expect(down.prompt.input == Tokens(1000))
  }
}
