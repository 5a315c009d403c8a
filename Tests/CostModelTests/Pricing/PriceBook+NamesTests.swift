import CostModel
import Testing

@Suite struct ModelNameTests {
  private let book: PriceBook

  init() throws { book = try PriceBook.embedded() }

  @Test(
    arguments: [
      ("openai/gpt-4o", "openai/gpt-4o"),
      ("gpt-4o", "openai/gpt-4o"),
      ("GPT-4o-Mini", "openai/gpt-4o-mini"),
      ("gpt-4o-2024-08-06", "openai/gpt-4o"),
      ("azure/gpt-4o-2024-08-06", "azure/gpt-4o"),
      ("AZURE/GPT-4o-2024-08-06", "azure/gpt-4o"),
      ("FT:gpt-4o:acme::x1", "openai/gpt-4o"),
      ("claude-3-haiku", "anthropic/claude-3-haiku"),
      ("mistral-7b", "mistral/mistral-7b"),
      ("deepseek-v4-pro", "deepseek/v4-pro"),
      ("amazon.nova-2-lite-v1:0", "bedrock/nova-2-lite"),
      ("nova-2-lite", "bedrock/nova-2-lite"),
      ("ft:openai/gpt-4o-mini", "openai/gpt-4o-mini"),
      ("ft:gpt-4o-mini-2024-07-18:acme:tickets:x1", "openai/gpt-4o-mini"),
      ("ft:gpt-4o:acme::x1", "openai/gpt-4o"),
      ("ft:amazon.nova-2-lite-v1:0", "bedrock/nova-2-lite"),
    ] as [(String, String)])
  func `a name tells the model that people mean by it`(name: String, id: String) throws {
    #expect(try book.model(named: name).id == id)
  }

  @Test func `the short name of an open model is ambiguous`() throws {
    let error = try #require(throws: ModelNameError.self) { try book.model(named: "qwen-2.5-72b") }
    let sellers = ["together", "fireworks", "deepinfra", "nebius", "novita"].map { "\($0)/qwen-2.5-72b" }
    #expect(error == .ambiguous("qwen-2.5-72b", candidates: sellers))
  }

  @Test func `an unknown name suggests the nearest ids`() throws {
    let error = try #require(throws: ModelNameError.self) { try book.model(named: "gpt-4o-mnii") }
    #expect(
      error
        == .unknown(
          "gpt-4o-mnii", nearest: ["openai/gpt-4o-mini", "azure/gpt-4o-mini", "openai/gpt-4.1-mini"]))
    #expect(throws: ModelNameError.unknown("", nearest: [])) { try book.model(named: "") }
    #expect(throws: ModelNameError.unknown("ft:", nearest: [])) { try book.model(named: "ft:") }
    let far = ModelNameError.unknown("zzzzzzzz", nearest: [])
    #expect(throws: far) { try book.model(named: "zzzzzzzz") }
  }

  @Test func `every id and every alias behind its provider finds its model`() throws {
    for model in book.models {
      #expect(try book.model(named: model.id) == model)
      #expect(try book.model(named: model.id.uppercased()) == model)
      for alias in model.aliases {
        #expect(try book.model(named: "\(model.provider)/\(alias)") == model)
      }
    }
  }
}
