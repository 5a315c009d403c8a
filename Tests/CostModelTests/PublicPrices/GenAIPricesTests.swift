import CostModel
import Testing

@Suite struct GenAIPricesTests {
  private static func list(_ members: String, id: String = "one") throws -> PublicPriceList {
    try PublicSample.list(
      #"[{"id": "acme", "models": [{"id": "\#(id)", "match": {"equals": "\#(id)"}, \#(members)}]}]"#)
  }

  private static let price = #""prices": {"input_mtok": 2, "output_mtok": 10}"#

  @Test func `the newest variant that has begun holds, in whatever order the file has them`() throws {
    let list = try Self.list(
      """
      "prices": [{"prices": {"input_mtok": 2, "output_mtok": 10}},
        {"constraint": {"start_date": "2026-12-01"}, "prices": {"input_mtok": 4, "output_mtok": 20}}],
      "price_variants": [
        {"when": {"processing": "batch"}, "prices": {"input_mtok": 2, "output_mtok": 10}, "constraint": {"start_date": "2026-12-01"}},
        {"when": {"processing": "batch"}, "prices": {"input_mtok": 1, "output_mtok": 5}, "constraint": {"start_date": "2026-10-14"}},
        {"when": {"service_tier": "flex"}, "prices": {"input_mtok": 3, "output_mtok": 15}, "constraint": {"start_date": "2026-12-01"}},
        {"when": {"service_tier": "flex"}, "prices": {"input_mtok": 1.5, "output_mtok": 8}}]
      """)
    #expect(try PublicSample.rates(list, "acme/one")[.batchOutput]?.value == 5)
    #expect(try PublicSample.rates(list, "acme/one", on: "2026-12-15")[.batchOutput]?.value == 10)
    let flex = try #require(list.models.first?.variants.first { $0.name == "flex" })
    #expect(flex.prices.map(\.rates.output?.value) == [8, 15])
  }

  @Test func `the usual prices under another name are no variant`() throws {
    let list = try Self.list(
      Self.price
        + #", "price_variants": [{"when": {"service_tier": "default"}, "prices": {}}, {"when": {"service_tier": "default"}, "prices": {"input_mtok": 9}, "constraint": {"start_date": "2027-01-01"}}]"#
    )
    #expect(list.models.first?.variants.isEmpty == true)
    #expect(
      list.leftOut.map(\.reason.description) == [
        "prices under the condition 'service_tier default, at other prices'"
      ])
  }

  @Test func `what a variant leaves open follows the usual price of the day`() throws {
    let list = try Self.list(
      """
      "prices": [{"prices": {"input_mtok": 2, "output_mtok": 6}},
        {"constraint": {"start_date": "2026-01-01"}, "prices": {"input_mtok": 3, "output_mtok": 9}}],
      "price_variants": [{"when": {"service_tier": "priority"}, "prices": {"output_mtok": 12}}]
      """)
    let priority = try #require(list.models.first?.variants.first { $0.name == "priority" })
    #expect(priority.prices.map(\.rates.input?.value) == [2, 3])
    #expect(priority.prices.map(\.rates.output?.value) == [12, 12])
  }

  @Test(arguments: [
    #""weekends""#, #"{"end_date": "2027-01-01"}"#, #"{"region": "eu"}"#, #"{"start_time": "00:30"}"#,
  ])
  func `a condition that is not read is named`(constraint: String) throws {
    let list = try Self.list(
      """
      "prices": [{"prices": {"input_mtok": 2, "output_mtok": 10}},
        {"constraint": \(constraint), "prices": {"input_mtok": 4, "output_mtok": 20}}]
      """)
    #expect(try PublicSample.rates(list, "acme/one").input?.value == 2)
    #expect(list.models.first?.variants.isEmpty == true)
    #expect(list.leftOut.map(\.reason.name) == ["condition"])
  }

  @Test func `a first day that is none keeps an entry from being taken`() throws {
    let list = try Self.list(
      """
      "prices": [{"prices": {"input_mtok": 2, "output_mtok": 10}},
        {"constraint": {"start_date": "2026-13-01"}, "prices": {"input_mtok": 4, "output_mtok": 20}}]
      """)
    #expect(PublicSample.reason(list, "acme/one") == "badDay")
  }

  @Test func `a price of the future leaves the present one of the table`() throws {
    let list = try PublicSample.list(
      """
      [{"id": "openai", "models": [{"id": "gpt-4o", "match": {"equals": "gpt-4o"}, "context_window": 111000, "prices":
        [{"constraint": {"start_date": "2027-06-01"}, "prices": {"input_mtok": 3, "output_mtok": 12}}]}]}]
      """)
    #expect(try PublicSample.rates(list, "openai/gpt-4o").input?.value == 2.5)
    #expect(try PublicSample.rates(list, "openai/gpt-4o", on: "2027-06-01").input?.value == 3)
    // What the file counts is the input alone.
    #expect(list.models.first?.contextWindow?.value == 128_000)
  }

  @Test func `two rules that mean one model at different prices are named`() throws {
    let list = try PublicSample.list(
      """
      [{"id": "openai", "models": [
        {"id": "a", "match": {"starts_with": "gpt-4o-mini"}, "prices": {"input_mtok": 0.2, "output_mtok": 1}},
        {"id": "b", "match": {"contains": "4o-mini"}, "prices": {"input_mtok": 0.3, "output_mtok": 1}}]}]
      """)
    #expect(list.leftOut.contains { $0.reason.name == "claimedTwice" })
    #expect(try PublicSample.rates(list, "openai/gpt-4o-mini").input?.value == 0.15)
  }

  @Test func `rules and words that are not read are named as parts`() throws {
    let list = try PublicSample.list(
      """
      [{"id": "acme", "models": [
        {"id": "one", "match": {"or": [{"equals": "one"}, {"regex": "^x$"}]}, \(Self.price), "deprecated": true},
        {"id": "two", "match": {"starts_with": ""}, \(Self.price), "removed": "2026-01-01", "deprecated": false}, 7]}]
      """)
    #expect(list.takenCount == 2)
    #expect(list.leftOut.filter(\.isPart).map(\.reason.name) == Array(repeating: "notRead", count: 4))
    #expect(PublicSample.reason(list, "acme/models[2]") == "notAnEntry")
  }

  @Test(
    arguments: [
      (#"{"input_mtok": 0, "output_mtok": 0}"#, "zeroPart"), (#"{"output_mtok": -1}"#, "absurd"),
      (#"{"input_mtok": "ask us"}"#, "absurd"),
      (#"{"input_mtok": {"base": 1, "tiers": [{"start": 9}]}}"#, "unreadTiers"),
      ("{}", "condition"), ("7", "condition"),
    ])
  func `a variant whose price is none is no variant`(prices: String, reason: String) throws {
    let list = try Self.list(
      Self.price + #", "price_variants": [{"when": {"service_tier": "flex"}, "prices": \#(prices)}]"#)
    #expect(list.models.first?.variants.isEmpty == true)
    #expect(list.leftOut.map(\.reason.name) == [reason])
  }
}
