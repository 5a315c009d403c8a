import CostModel
import Testing

@Suite struct ModelPricesTests {
  private static func list(_ modes: String) throws -> PublicPriceList {
    try PublicSample.list("{\"prices\": {\"acme\": {\"one\": {\(modes)}}}}")
  }

  @Test func `the newest price holds, in whatever order the file has them`() throws {
    let list = try Self.list(
      """
      "standard": [{"start": "2026-06-01", "rates": {"input": 3, "output": 6}}, {"start": null, "rates": {"input": 1, "output": 2}},
        {"start": "2026-01-01", "rates": {"input": 2, "output": 4}}]
      """)
    #expect(list.models.first?.prices.map(\.rates.input?.value) == [1, 2, 3])
  }

  @Test func `a first day that is none keeps a model from being taken`() throws {
    let list = try Self.list(
      """
      "standard": [{"start": null, "rates": {"input": 1, "output": 2}}, {"start": "junk", "rates": {"input": 3, "output": 6}}]
      """)
    #expect(PublicSample.reason(list, "acme/one") == "badDay")
  }

  @Test func `a past price that contradicts itself is named and not used`() throws {
    let list = try Self.list(
      """
      "standard": [{"start": "2024-01-01", "rates": {"input": 0.5, "output": 1.5, "cache_read": 1.25}},
        {"start": "2025-01-01", "rates": {"input": 0.5, "output": 1.5}}]
      """)
    #expect(list.leftOut.map(\.reason.name) == ["unlikely"])
    #expect(try PublicSample.rates(list, "acme/one", on: "2024-05-01").cachedInput == nil)
    #expect(try PublicSample.rates(list, "acme/one").input?.value == 0.5)
  }

  @Test(
    arguments: [
      #"[{"above": "200k", "input": 2, "output": 4}]"#, #"{"above": 200000}"#,
      #"[{"above": 200000, "input": 0, "output": 4}]"#,
      #"[{"above": 200000}]"#,
    ])
  func `longer calls whose price cannot be read keep a model from being taken`(tiers: String) throws {
    let list = try Self.list(
      "\"standard\": [{\"start\": null, \"rates\": {\"input\": 1, \"output\": 2, \"tiers\": \(tiers)}}]")
    #expect(PublicSample.reason(list, "acme/one") == "unreadTiers")
  }

  @Test func `a mode whose price is none, and a cached price of none, are named as parts`() throws {
    let list = try Self.list(
      """
      "standard": [{"start": null, "rates": {"input": 1, "output": 2, "cache_read": -1, "cache_write": "ask us"}}],
      "flex": [{"start": null, "rates": {"input": 0, "output": 0}}], "": [{"start": null, "rates": {"input": 5, "output": 5}}],
      "batch": [{"start": "soon", "rates": {"input": 0.5, "output": 1}}]
      """)
    #expect(list.models.first?.prices.map(\.rates.input?.value) == [1])
    #expect(list.models.first?.variants.isEmpty == true)
    #expect(Set(list.leftOut.map(\.reason.name)) == ["absurd", "zeroPart", "noName", "badDay"])
  }
}
