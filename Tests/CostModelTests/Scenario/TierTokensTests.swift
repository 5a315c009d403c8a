import Testing

@testable import CostModel

/// Tiers of a mix whose calls have tokens of their own.
@Suite struct TierTokensTests {
  private static func figures(
    _ simple: [String: String], _ complex: [String: String], _ texts: [String: String] = [:]
  ) throws -> Figures {
    let tiers = StatedMix([
      .init(
        try StatedOption.stated(.api("openai/gpt-5.4-mini"), simple), share: 0.7, tier: .simple),
      .init(try StatedOption.stated(.api("openai/gpt-5.4"), complex), share: 0.3, tier: .complex),
    ])
    var statement = try Statement.stated(
      ["calls": "100000", "input": "1110", "output": "130"].merging(texts) { $1 }, model: "openai/gpt-5.4")
    statement.options = [StatedOption(.mix(tiers), name: "tiers")]
    let book = try PriceBook.sharedEmbedded.get()
    let comparison = try Comparison(
      statement.scenario(asOf: #require(CompleteScenario.day), in: book), in: book)
    return try #require(comparison.row("tiers")?.figures)
  }

  @Test func `each tier is billed for its own tokens`() throws {
    let own = try Self.figures(["input": "300", "output": "40"], ["input": "3000", "output": "340"])
    // 70,000 calls of 300 + 40 at $0.75 and $4.50, 30,000 of 3,000 + 340 at $2.50 and $15.00.
    #expect(own.monthly.total.value.isClose(to: 406.35))
    #expect(own.prompt.input.value.isClose(to: 1110))
  }

  @Test func `tokens that do not come to those of today are refused`() {
    #expect(
      throws: ScenarioError.badMix(
        "tiers", .tokensDoNotAverage(registry[registry.workload.input], tiers: 1710, stated: 1110))
    ) { try Self.figures(["input": "300", "output": "40"], ["input": "5000", "output": "340"]) }
    #expect(throws: ScenarioError.badMix("tiers", .routedTiersWithTokens)) {
      try Self.figures(["input": "300"], ["input": "3000"], ["routed": "50%"])
    }
  }

  @Test func `an option that is no tier has the tokens of the workload`() {
    #expect(throws: ScenarioError.self) {
      var statement = try Statement.stated(["calls": "1000", "input": "1110", "output": "130"])
      statement.options = [try StatedOption.stated(.api("openai/gpt-5.4-mini"), ["input": "300"])]
      return try statement.scenario(
        asOf: #require(CompleteScenario.day), in: PriceBook.sharedEmbedded.get())
    }
  }

  @Test func `a feature may go to several options, with tiers of their own tokens`() throws {
    let texts = ["calls": "100000", "input": "1110", "output": "130"]
    let tiers = StatedMix([
      .init(
        try StatedOption.stated(.api("openai/gpt-5.4-mini"), ["input": "300", "output": "40"]), share: 0.7,
        tier: .simple),
      .init(
        try StatedOption.stated(.api("openai/gpt-5.4"), ["input": "3000", "output": "340"]), share: 0.3,
        tier: .complex),
    ])
    let together = try FeaturesTogether.stated(
      [.stated("a", texts, .option(StatedOption(.mix(tiers)))), .stated("b", texts)], model: "openai/gpt-5.4")
    let alone = try Self.figures(["input": "300", "output": "40"], ["input": "3000", "output": "340"])
    #expect(together.after.value.isClose(to: alone.monthly.total.value + together.today.value / 2))
  }
}
