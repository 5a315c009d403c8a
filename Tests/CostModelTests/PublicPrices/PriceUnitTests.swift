import CostModel
import Testing

@Suite struct PriceUnitTests {
  private static func file(_ entries: [String]) -> String { "{" + entries.joined(separator: ",") + "}" }

  private static func entry(
    _ key: String, _ input: Double, _ output: Double, seller: String = "openai", _ more: String = ""
  ) -> String {
    #""\#(key)": {"litellm_provider": "\#(seller)", "mode": "chat", "input_cost_per_token": \#(input), "output_cost_per_token": \#(output)\#(more)}"#
  }

  @Test(arguments: [
    (1e-3, ""), (1e-5, #", "cache_read_input_token_cost": 1.25e-9"#),
    (1e-5, #", "cache_creation_input_token_cost": 1.25e-4"#),
    (1e-5, #", "input_cost_per_token_batches": 1.25e-9"#),
    (1e-5, #", "input_cost_per_token_above_272k_tokens": 1.25e-3"#),
    (1e-5, #", "output_cost_per_token_above_272k_tokens": 1e-10"#),
  ])
  func `every kind of price is judged, of a model that the table has and of another`(
    output: Double, more: String
  ) throws {
    for key in ["gpt-4o", "gpt-0"] {
      let list = try PublicSample.list(Self.file([Self.entry(key, 2.5e-6, output, more)]))
      #expect(PublicSample.reason(list, key) == "unlikely", "\(key) \(more)")
    }
    let fine = try PublicSample.list(Self.file([Self.entry("gpt-4o", 2.5e-6, 1e-5)]))
    #expect(fine.leftOut.isEmpty)
  }

  @Test func `a price is held against the table on its day, whatever follows it`() throws {
    let list = try PublicSample.list(
      """
      [{"id": "openai", "models": [{"id": "gpt-4o", "match": {"equals": "gpt-4o"}, "prices": [
        {"prices": {"input_mtok": 2500, "output_mtok": 10000}},
        {"constraint": {"start_date": "2027-06-01"}, "prices": {"input_mtok": 2.5, "output_mtok": 10}}]}]}]
      """)
    #expect(PublicSample.reason(list, "openai/gpt-4o") == "unlikely", "\(list.leftOut)")
    #expect(try PublicSample.rates(list, "openai/gpt-4o").input?.value == 2.5)
  }

  @Test func `the fewer of several sellers are off`() throws {
    let prices = [2e-6, 2e-6, 2e-6, 2e-9, 2e-9]
    let list = try PublicSample.list(
      Self.file(
        prices.enumerated().map { index, price in
          Self.entry("s\(index)/new-9b", price, price * 4, seller: "s\(index)")
        }))
    #expect(Set(list.leftOut.map(\.key)) == ["s3/new-9b", "s4/new-9b"])
  }

  @Test func `another seller lifts the limit only where it charges about as much`() throws {
    func list(_ other: Double) throws -> PublicPriceList {
      try PublicSample.list(
        Self.file([
          Self.entry("acme/x", 1.5e-4, 6e-4, seller: "acme"),
          Self.entry("beta/x", 1.5e-4, other, seller: "beta"),
        ]))
    }
    #expect(try list(6e-4).leftOut.isEmpty)
    #expect(try list(3e-5).leftOut.contains { $0.key == "acme/x" })
  }

  @Test func `where half of the known models are off, no row is used`() throws {
    let known = [
      ("gpt-4o", 2.5e-6, 1e-5), ("gpt-4.1", 2e-6, 8e-6), ("gpt-5.4", 2.5e-6, 1.5e-5), ("gpt-5.5", 5e-6, 3e-5),
    ]
    func list(off: Int, of count: Int) throws -> PublicPriceList {
      try PublicSample.list(
        Self.file(
          known.prefix(count).enumerated().map { index, model in
            let factor = index < off ? 1e-3 : 1
            return Self.entry(model.0, model.1 * factor, model.2 * factor)
          } + [Self.entry("acme/new", 1e-6, 4e-6, seller: "acme")]))
    }
    #expect(PublicSample.reason(try list(off: 2, of: 2), "acme/new") == "unlikely")
    #expect(PublicSample.reason(try list(off: 2, of: 4), "acme/new") == "unlikely")
    #expect(PublicSample.reason(try list(off: 1, of: 4), "acme/new") == nil)
  }

  @Test func `a file makes no name of the table ambiguous`() throws {
    let text = """
      [{"id": "aws", "models": [{"id": "other-1", "match": {"or": [{"equals": "anthropic.claude-haiku-5-5"},
        {"equals": "gpt-4o-2024-08-06"}, {"equals": "other-one"}]}, "prices": {"input_mtok": 0.1, "output_mtok": 0.5}}]}]
      """
    let book = try PriceBook.embedded()
    let added = book.adding(try PublicSample.list(text))
    for name in ["bedrock/anthropic.claude-haiku-5-5", "gpt-4o-2024-08-06", "gpt-4o"] {
      #expect(try added.model(named: name).id == book.model(named: name).id)
    }
    let sold = book.adding(
      try PublicSample.list(Self.file([Self.entry("gemini/claude-haiku-5-5", 1e-6, 5e-6, seller: "gemini")])))
    #expect(try sold.model(named: "google/claude-haiku-5-5").provider == "google")
    #expect(try sold.model(named: "claude-haiku-5-5").provider == "anthropic")
  }

  @Test func `the key of an entry is a name of its model`() throws {
    let list = try PublicSample.list(
      Self.file([Self.entry("azure_ai/grok-9", 2e-6, 6e-6, seller: "azure_ai")]))
    #expect(try PriceBook.embedded().adding(list).model(named: "azure_ai/grok-9").id == "azure-ai/grok-9")
  }

  @Test func `read alone, a file has what it says`() throws {
    let text = Self.file([Self.entry("gpt-4o", 2.5e-6, 1e-5)])
    let book = try PriceBook.embedded()
    let list = try PublicPriceList(bytes: Array(text.utf8), named: "a.json", over: book, fillingGaps: false)
    let model = try #require(list?.models.first)
    #expect(model.aliases.isEmpty && model.endOfLife == nil && model.variants.isEmpty)
    #expect(model.prices.first?.rates.cachedInput == nil)
  }
}
