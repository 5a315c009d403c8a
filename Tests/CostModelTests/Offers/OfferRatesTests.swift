import Testing

@testable import CostModel

/// The tests of `Offer+Rates.swift`: tiers, batch and dated prices of a table, through to the bill.
@Suite struct OfferRatesTests {
  private static func compare(
    _ model: String, _ texts: [String: String], with options: [String] = [], then successor: String? = nil
  ) throws -> Comparison {
    let base = ["calls": "1000", "input": "1000", "output": "1000"]
    let scenario = try CompleteScenario.stated(
      base.merging(texts) { $1 }, model: model, with: options, then: successor)
    return try Comparison(scenario, in: .acme())
  }

  @Test(
    arguments: [
      ("99999", 2, 8), ("100000", 2, 8), ("100001", 4, 12), ("200000", 4, 12), ("200001", 5, 20),
      ("1000000", 5, 20),
    ] as [(String, Double, Double)])
  func `a call above a threshold pays the prices of its tier for all its tokens`(
    input: String, inputPrice: Double, outputPrice: Double
  ) throws {
    let tokens = try #require(Double(input))
    let perCall = try Self.compare("acme/long", ["input": input]).perCall
    #expect(perCall.value.isClose(to: (tokens * inputPrice + 1000 * outputPrice) / 1e6))
  }

  @Test func `a cached prefix in a batch pays its standard price unless the table has one in a batch`()
    throws
  {
    let texts = ["promptCached": "80%", "batchShare": "25%"]
    let perCall = try Self.compare("acme/long", texts).perCall
    let standard = 200 * 2.0 + 800 * 0.5 + 1000 * 8
    let batch = 200 * 1.0 + 800 * 0.5 + 1000 * 4
    #expect(perCall.value.isClose(to: (0.75 * standard + 0.25 * batch) / 1e6))
  }

  @Test(
    arguments: [
      (["promptCached": "1%"], [.cachedInput]), (["batchShare": "1%"], [.batchInput, .batchOutput]),
      (["batchShare": "100%", "promptCached": "50%"], [.batchInput, .cachedInput, .batchOutput]),
    ] as [([String: String], [TokenRate])])
  func `prices that no table has are refused, all at once, when they are asked for`(
    texts: [String: String], rates: [TokenRate]
  ) throws {
    #expect(
      throws: ScenarioError.noPrice(
        PriceGap(
          option: "acme/falling", kinds: rates.map { .tokens($0) }, takesHandPrice: true, takesPremium: false)
      )
    ) {
      try Self.compare("acme/falling", texts)
    }
  }

  @Test func `a tier without a cached price refuses cached tokens`() {
    #expect(
      throws: ScenarioError.noPrice(
        PriceGap(
          option: "acme/long", kinds: [.tokens(.cachedInput)], takesHandPrice: true, takesPremium: false))
    ) {
      try Self.compare("acme/long", ["input": "100001", "promptCached": "1%"])
    }
  }

  @Test func `a discount of the table is none on a price by hand that is lower`() throws {
    // The table's $1 and $4 in a batch and $0.50 from the cache are above $0.40 and below $8.
    let texts = ["priceInput": "0.40", "batchShare": "100%", "promptCached": "50%"]
    let perCall = try Self.compare("acme/long", texts).perCall
    #expect(perCall.value.isClose(to: 0.0044))
    let own = try Self.compare("acme/long", texts.merging(["priceBatchInput": "0.30"]) { $1 }).perCall
    #expect(own.value.isClose(to: 0.0043))
  }

  @Test func `the discount is off the list, and not off a price given by hand`() throws {
    let listed = try Self.compare("acme/long", ["discount": "25%"]).perCall
    #expect(listed.value.isClose(to: 0.0075))
    let given = try Self.compare("acme/long", ["discount": "25%", "priceInput": "1"]).perCall
    #expect(given.value.isClose(to: (1000 * 1 + 1000 * 6) / 1e6))
  }

  @Test func `a discount on today's model is not one on its rivals`() throws {
    let comparison = try Self.compare("acme/long", ["discount": "50%"], with: ["acme/falling"])
    #expect(try comparison.figures("acme/falling").perCall.value.isClose(to: 0.004))
  }

  @Test func `the premium multiplies the base prices, discount included`() throws {
    let texts = ["premium": "1.5", "discount": "20%", "upfront": "0"]
    let comparison = try Self.compare("acme/long", texts, with: ["ft:acme/long", "ft:acme/falling"])
    #expect(try comparison.figures("ft:acme/long").perCall.value.isClose(to: 0.01 * 0.8 * 1.5))
    #expect(try comparison.figures("ft:acme/falling").perCall.value.isClose(to: 0.004 * 1.5))
  }

  @Test func `prices are those in force on the first day, and change on their days`() throws {
    let comparison = try Self.compare("acme/falling", [:], with: ["host:box"])
    #expect(comparison.perCall.value.isClose(to: 0.004))
    let months = comparison.likely.projections(
      of: try #require(comparison.likely.tariffs.first.flatMap { $0 }), months: 12
    ).baseline.monthly
    #expect(months.map { $0.rounded(toPlaces: 9) } == [4, 4, 4] + [Double](repeating: 2, count: 9))
  }

  @Test func `a price that has not begun is billed to nobody`() throws {
    let gap = PriceGap(
      option: "acme/coming", kinds: [.tokens(.input), .tokens(.output)], takesHandPrice: false,
      takesPremium: false)
    #expect(throws: ScenarioError.noPrice(gap)) {
      try Self.compare("acme/falling", [:], with: ["acme/coming"])
    }
    // From the end of today's model on it has begun.
    let comparison = try Self.compare("acme/ending", [:], with: ["host:box"], then: "acme/coming")
    let tariff = try #require(comparison.likely.tariffs.first.flatMap { $0 })
    let months = comparison.likely.projections(of: tariff, months: 4).baseline.monthly
    #expect(months.map { $0.rounded(toPlaces: 9) } == [20, 20, 14, 14])
  }

  @Test func `what follows today's model is billed from the day of its end, at its own dated prices`() throws
  {
    let comparison = try Self.compare("acme/ending", [:], with: ["host:box"])
    let tariff = try #require(comparison.likely.tariffs.first.flatMap { $0 })
    let months = comparison.likely.projections(of: tariff, months: 5).baseline.monthly
    #expect(months.map { $0.rounded(toPlaces: 9) } == [20, 20, 4, 2, 2])
    #expect(comparison.successor?.offer.id == "acme/falling")
  }
}
