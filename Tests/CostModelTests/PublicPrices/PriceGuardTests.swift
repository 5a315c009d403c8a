import CostModel
import Testing

@Suite struct PriceGuardTests {
  private static func entry(
    _ key: String, _ input: Double, _ output: Double, seller: String = "acme", _ more: String = ""
  ) -> String {
    #""\#(key)": {"litellm_provider": "\#(seller)", "mode": "chat", "input_cost_per_token": \#(input), "output_cost_per_token": \#(output)\#(more)}"#
  }

  private static func file(_ entries: String...) -> String { "{" + entries.joined(separator: ",") + "}" }

  @Test func `a price a thousand times off the table is named, and used where it is accepted`() throws {
    let text = Self.file(Self.entry("gpt-4o", 2.5e-3, 1e-2, seller: "openai"))
    let list = try PublicSample.list(text)
    #expect(PublicSample.reason(list, "gpt-4o") == "unlikely")
    #expect(try PublicSample.rates(list, "openai/gpt-4o").input?.value == 2.5)
    let accepted = try PublicSample.list(text, accepting: ["openai/gpt-4o"])
    #expect(try PublicSample.rates(accepted, "openai/gpt-4o").input?.value == 2500)
  }

  @Test(
    arguments: [
      entry("acme/x", 1e-6, 1e-7), entry("acme/x", 1e-6, 2e-6, #", "cache_read_input_token_cost": 2e-6"#),
      entry("acme/x", 1e-6, 2e-6, #", "input_cost_per_token_batches": 2e-6"#), entry("acme/x", 3e-4, 6e-4),
    ])
  func `a price that contradicts itself is named`(entry: String) throws {
    let list = try PublicSample.list("{\(entry)}")
    #expect(PublicSample.reason(list, "acme/x") == "unlikely")
    let book = try PriceBook.embedded().adding(list)
    #expect(throws: ModelNameError.self) { try book.model(named: "acme/x") }
    do {
      _ = try book.model(named: "acme/x")
    } catch ModelNameError.refused(let name, _) {
      #expect(name == "acme/x")
    }
  }

  @Test func `a price far from the same model elsewhere in the file is named`() throws {
    let list = try PublicSample.list(
      Self.file(
        Self.entry("acme/new-9b", 1e-7, 4e-7), Self.entry("beta/lab/new-9b", 1.2e-7, 4e-7, seller: "beta"),
        Self.entry("wandb/new-9b", 1e-2, 4e-2, seller: "wandb")))
    #expect(list.leftOut.map(\.key) == ["wandb/new-9b"])
  }

  @Test func `two entries that claim one id at different prices are both named`() throws {
    let text = Self.file(
      Self.entry("acme/a_b", 1e-6, 2e-6), Self.entry("acme/a-b", 2e-6, 4e-6), Self.entry("acme/c", 1e-6, 2e-6)
    )
    let list = try PublicSample.list(text)
    #expect(list.leftOut.map(\.key).sorted() == ["acme/a-b", "acme/a_b"])
    #expect(list.leftOut.allSatisfy { $0.reason.description.contains("'acme/a_b' and 'acme/a-b'") })
    #expect(
      try PublicSample.rates(try PublicSample.list(text, accepting: ["acme/a-b"]), "acme/a-b").input?.value
        == 2)
  }

  @Test func `a file in another unit is refused`() throws {
    let text = Self.file(
      Self.entry("gpt-4o", 2.5e-3, 1e-2, seller: "openai"),
      Self.entry("gpt-4o-mini", 1.5e-4, 6e-4, seller: "openai"),
      Self.entry("gpt-4.1", 2e-3, 8e-3, seller: "openai"))
    let error = #expect(throws: PriceBookError.self) { try PublicSample.list(text) }
    #expect(error?.description.hasPrefix("file.json:1:1: 3 of the 3 models") == true)
  }

  @Test(arguments: [40, 200])
  func `a truncated file is refused at its end`(count: Int) throws {
    let text = Self.file(Self.entry("acme/a", 1e-6, 2e-6), Self.entry("acme/b", 1e-6, 2e-6))
    #expect(throws: PriceBookError.self) { try PublicSample.list(String(text.prefix(count))) }
  }

  @Test func `a key that stands twice is refused at its place`() throws {
    let text = Self.file(Self.entry("acme/a", 1e-6, 2e-6), Self.entry("acme/a", 1e-6, 2e-6))
    let error = #expect(throws: PriceBookError.self) { try PublicSample.list(text) }
    #expect(error?.description.contains("stands twice") == true)
  }
}
