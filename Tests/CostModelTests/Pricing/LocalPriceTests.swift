import Testing

@testable import CostModel

@Suite struct LocalPriceTests {
  private static let included = #""usdPerHostingHour": 4, "tokensIncluded": true,"#

  /// The ticket file with a contract for the fine-tune of small.
  private static func file(_ contract: String) throws -> ScenarioFile {
    try ScenarioFile.tickets(
      #""choose": "ft:acme/small""#,
      more: #""prices": [{ "model": "acme/small", \#(contract), "reason": "our contract" }],"#)
  }

  private static func tuned(_ contract: String, over table: String) throws -> TuningPrices {
    let book = try file(contract).book(over: .shop(run: #""usdPerMillionTrainingTokens": 10,"# + table))
    let model = try #require(book.models.first { $0.id == "acme/small" })
    let day = try #require(CompleteScenario.day)
    return try #require(model.fineTuning?.price(on: day))
  }

  @Test(
    arguments: [
      (#""tuned": { "usdPerMillionInputTokens": 1, "usdPerMillionOutputTokens": 4 }"#, false, nil),
      (
        #""tuned": { "usdPerMillionInputTokens": 1, "usdPerMillionOutputTokens": 4, "usdPerHostingHour": 2 }"#,
        false, 2
      ),
      (#""tuned": { "usdPerHostingHour": 2 }"#, true, 2), (#""discount": "50%""#, true, 2),
      (#""tuned": { "usdPerMillionTrainingTokens": 1 }"#, true, 4),
    ] as [(String, Bool, Double?)])
  func `a contract with token prices bills tokens where the table has them in the hosting`(
    contract: String, areIncluded: Bool, hosting: Double?
  ) throws {
    let prices = try Self.tuned(contract, over: Self.included)
    #expect(prices.areTokensIncluded == areIncluded)
    #expect(prices.hosting?.value == hosting)
  }

  @Test func `the tokens of a contract are what a month costs`() throws {
    // 80M tokens at $1 and 20M at $4.
    let prices = #""tuned": { "usdPerMillionInputTokens": 1, "usdPerMillionOutputTokens": 4 }"#
    let day = try #require(CompleteScenario.day)
    let assessment = try #require(
      try Assessment(Self.file(prices), asOf: day, over: .shop(run: Self.included)))
    #expect(assessment.record.results[.monthlyCost] == .number(160))
  }

  @Test func `a contract may have the tokens in the hosting`() throws {
    let prices = try Self.tuned(#""tuned": { "usdPerHostingHour": 2, "tokensIncluded": true }"#, over: "")
    #expect(prices.areTokensIncluded && prices.hosting == HourlyUSD(2))
  }

  @Test func `a contract has tokens in the hosting or bills them`() {
    #expect(throws: ScenarioFileError.self) {
      try Self.file(#""tuned": { "tokensIncluded": true, "usdPerMillionInputTokens": 1 }"#)
    }
  }
}
