import CostModel
import Testing

@Suite struct ModelsDevTests {
  private static func list(_ members: String) throws -> PublicPriceList {
    try PublicSample.list(#"{"acme": {"id": "acme", "env": ["KEY"], "models": {"one": {\#(members)}}}}"#)
  }

  @Test func `modes without a name or a price are named, and batch is what calls that can wait cost`() throws
  {
    let list = try Self.list(
      """
      "cost": {"input": 2, "output": 6, "cache_read": 0}, "status": "deprecated", "experimental": {"modes": {
        "": {"cost": {"input": 9, "output": 9}}, "batch": {"cost": {"input": 1, "output": 3}},
        "flex": {"cost": {"input": 0, "output": 0}}}}
      """)
    let rates = try PublicSample.rates(list, "acme/one")
    #expect([rates.input?.value, rates[.batchInput]?.value] == [2, 1])
    #expect(list.models.first?.variants.isEmpty == true)
    #expect(Set(list.leftOut.map(\.reason.name)) == ["noName", "zeroPart", "notRead"])
  }

  @Test(
    arguments: [
      #""tiers": [{"input": 4, "output": 12, "tier": {"type": "output", "size": 200000}}]"#,
      #""tiers": [{"input": 4, "output": 12, "tier": {"size": "200k"}}]"#, #""tiers": {}"#,
      #""context_over_200k": 5"#, #""context_over_200k": 0"#,
      #""context_over_200k": {"input": 0, "output": 0}"#,
      #""context_over_many": {"input": 4, "output": 12}"#,
      #""tiers": [{"input": 4, "output": 12, "tier": {"size": 272000}}], "context_over_128k": {"input": 3, "output": 9}"#,
    ])
  func `longer calls whose price cannot be read keep a model from being taken`(tiers: String) throws {
    let list = try Self.list(#""cost": {"input": 2, "output": 6, \#(tiers)}"#)
    #expect(PublicSample.reason(list, "acme/one") == "unreadTiers")
  }

  @Test(
    arguments: [
      (#""context_over_128k": {"input": 4, "output": 12}"#, 128_000),
      (
        #""tiers": [{"input": 4, "output": 12, "tier": {"size": 272000}}], "context_over_200k": {"input": 4, "output": 12}"#,
        272_000
      ),
    ])
  func `the older keys of longer calls are read`(tiers: String, above: Double) throws {
    let list = try Self.list(#""cost": {"input": 2, "output": 6, \#(tiers)}"#)
    #expect(list.models.first?.prices.first?.longContext.map(\.above.value) == [above])
  }
}
