import CostModel
import Testing

@testable import UsageLog

@Suite struct LoggedModelTests {
  @Test(arguments: [
    ("gpt-4o", "openai/gpt-4o"), ("gpt-4o-2024-08-06", "openai/gpt-4o"), ("openai/gpt-4o", "openai/gpt-4o"),
    ("openrouter/openai/gpt-4o", "openai/gpt-4o"),
    ("ft:gpt-4o-mini-2024-07-18:acme::x", "openai/gpt-4o-mini"),
    ("claude-sonnet-4-5-20250929", "anthropic/claude-sonnet-4-5"),
    ("claude-sonnet-4-5@20250929", "anthropic/claude-sonnet-4-5"),
    ("models/gemini-2.5-flash", "google/gemini-2.5-flash"),
    ("gpt-5.4-2031-01-01", "openai/gpt-5.4"), ("gpt-5.4@flex", "openai/gpt-5.4@flex"),
    ("gpt-5.4-2031-01-01@flex", "openai/gpt-5.4@flex"),
  ])
  func `a name as it is logged leads to the model`(name: String, id: String) throws {
    #expect(LoggedModel.model(name, in: try PriceBook.embedded().whole)?.id == id)
  }

  @Test(arguments: ["", "gpt-9-nano", "my-model-20250101", "/", "@", "ft:", "a/b/c@20250101", "-2024-01-01"])
  func `what nobody knows leads to none`(name: String) throws {
    #expect(LoggedModel.model(name, in: try PriceBook.embedded().whole) == nil)
  }
}
