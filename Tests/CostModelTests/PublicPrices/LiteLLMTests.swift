import CostModel
import Testing

@Suite struct LiteLLMTests {
  private static let chat = #""litellm_provider": "acme", "mode": "chat""#

  private static func file(_ entries: (key: String, members: String)...) -> String {
    "{" + entries.map { "\"\($0.key)\": {\($0.members)}" }.joined(separator: ",\n") + "}"
  }

  private static func acme(_ members: String) throws -> Model {
    let list = try PublicSample.list(
      file((key: "acme/one", members: chat + ", " + members)))
    return try #require(list.models.first { $0.id == "acme/one" })
  }

  @Test(
    arguments: [
      ("1.5e-07", 0.15), ("0.00000015", 0.15), ("3e-06", 3), ("9.499999999999999e-07", 0.95),
      ("1.0000000000000001e-07", 0.1), ("2.5E-6", 2.5),
    ])
  func `a price for one token is exact for a million`(text: String, price: Double) throws {
    let model = try Self.acme("\"input_cost_per_token\": \(text), \"output_cost_per_token\": \(text)")
    #expect(model.prices.first?.rates.input?.value == price)
  }

  @Test func `suffixes in any order are tiers, batches, lifetimes and variants`() throws {
    let model = try Self.acme(
      """
      "input_cost_per_token": 1e-06, "output_cost_per_token": 4e-06,
      "input_cost_per_token_above_200k_tokens_batches": 1e-06, "input_cost_per_token_batches_above_200k_tokens": 1e-06,
      "input_cost_per_token_above_200k_tokens": 2e-06, "output_cost_per_token_above_200k_tokens": 6e-06,
      "cache_read_input_token_cost": 1e-07, "cache_creation_input_token_cost": 1.25e-06,
      "cache_creation_input_token_cost_above_1hr": 2e-06, "cache_creation_input_token_cost_above_1hr_batches": 1e-06,
      "input_cost_per_token_flex": 5e-07, "output_cost_per_token_flex": 2e-06,
      "input_cost_per_token_above_200k_tokens_flex": 1e-06, "max_input_tokens": 300000, "prompt_cache_min_tokens": 512,
      "deprecation_date": "2027-05-07"
      """)
    let prices = try #require(model.prices.first)
    #expect(prices.rates[.longCacheWrite]?.value == 2)
    #expect(prices.rates[.batchLongCacheWrite]?.value == 1)
    #expect(prices.longContext.map(\.above.value) == [200_000])
    #expect(prices.longContext.first?.rates[.batchInput]?.value == 1)
    #expect(prices.longContext.first?.rates.output?.value == 6)
    let flex = try #require(model.variants.first { $0.name == "flex" }?.prices.first)
    #expect(flex.rates.input?.value == 0.5)
    #expect(flex.rates.cachedInput == nil)
    #expect(flex.longContext.first?.rates.input?.value == 1)
    #expect(model.contextWindow?.value == 300_000)
    #expect(model.leastCacheable?.value == 512)
    #expect(model.endOfLife?.on == CalendarDate("2027-05-07"))
  }

  @Test func `the keys of a model with cheaper hours are what the peak costs`() throws {
    let model = try Self.acme(
      """
      "input_cost_per_token": 2e-06, "output_cost_per_token": 4e-06,
      "off_peak_pricing": {"input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06, "windows": []}
      """)
    #expect(model.prices.first?.rates.input?.value == 1)
    #expect(model.variants.first { $0.name == "peak" }?.prices.first?.rates.input?.value == 2)
  }

  @Test func `prices by ranges and by factors are read`() throws {
    let model = try Self.acme(
      """
      "tiered_pricing": [{"range": [0, 32000.0], "input_cost_per_token": 1e-07, "output_cost_per_token": 4e-07},
        {"range": [32000.0, 128000.0], "input_cost_per_token": 3e-07, "output_cost_per_token": 9e-07}],
      "provider_specific_entry": {"us": 1.1}
      """)
    #expect(model.prices.first?.rates.output?.value == 0.4)
    #expect(model.prices.first?.longContext.first?.above.value == 32_000)
    let us = try #require(model.variants.first { $0.name == "us" }?.prices.first)
    #expect(us.rates.input?.value == 0.11)
    #expect(us.longContext.first?.rates.input?.value == 0.33)
  }

  @Test func `what is no model of text is named with its reason`() throws {
    let prices = #""input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06"#
    let list = try PublicSample.list(
      Self.file(
        ("sample_spec", Self.chat),
        ("acme/image", #""litellm_provider": "acme", "mode": "image_generation""#),
        ("acme/nothing", #""litellm_provider": "acme""#), ("ft:gpt-4o-2024-08-06", Self.chat + ", " + prices),
        ("together-ai-4.1b-8b", Self.chat + ", " + prices),
        ("acme/free", Self.chat + #", "input_cost_per_token": 0.0"#),
        ("acme/half", Self.chat + #", "input_cost_per_token": 1e-06"#),
        ("acme/hour", Self.chat + #", "input_cost_per_second": 0.0175"#),
        ("acme/vary", Self.chat + #", "input_cost_per_token": -1, "output_cost_per_token": -1"#),
        ("acme/odd", Self.chat + ", " + prices + #", "input_cost_per_token_sideways": 1e-06"#)))
    let reasons = [
      "sample_spec", "acme/image", "acme/nothing", "ft:gpt-4o-2024-08-06", "together-ai-4.1b-8b", "acme/free",
    ]
    .map { PublicSample.reason(list, $0) }
    #expect(reasons == ["placeholder", "notChat", "noKind", "fineTune", "bySize", "zero"])
    #expect(
      ["acme/half", "acme/hour", "acme/vary", "acme/odd"].map { PublicSample.reason(list, $0) }
        == ["noPrice", "otherUnit", "variable", "unknownSuffix"])
    #expect(list.models.map(\.id) == ["acme/odd"])
    #expect(list.takenCount == 1)
    #expect(list.entryCount == 10)
  }

  @Test func `regions and other names are variants and names of one model`() throws {
    let prices = #""input_cost_per_token": 1e-06, "output_cost_per_token": 5e-06"#
    let dearer = #""input_cost_per_token": 1.1e-06, "output_cost_per_token": 5.5e-06"#
    let bedrock = #""litellm_provider": "bedrock_converse", "mode": "chat", "#
    let list = try PublicSample.list(
      Self.file(
        ("anthropic.claude-new-v1:0", bedrock + prices), ("us.anthropic.claude-new-v1:0", bedrock + dearer),
        ("bedrock/eu-west-1/anthropic.claude-new-v1:0", bedrock + dearer),
        ("gpt-4o", #""litellm_provider": "openai", "mode": "chat", "# + prices),
        ("gpt-4o-2024-11-20", #""litellm_provider": "openai", "mode": "chat", "# + prices),
        ("gpt-4o-2024-08-06", #""litellm_provider": "openai", "mode": "chat", "# + dearer)))
    let claude = try #require(list.models.first { $0.provider == "bedrock" })
    #expect(claude.id == "bedrock/anthropic.claude-new-v1-0")
    #expect(claude.aliases == ["anthropic.claude-new-v1:0"])
    #expect(claude.variants.map(\.name) == ["us", "eu-west-1"])
    #expect(PublicSample.reason(list, "gpt-4o-2024-11-20") == "sameAs")
    #expect(PublicSample.reason(list, "gpt-4o-2024-08-06") == "otherwiseThan")
    let model = try #require(list.models.first { $0.id == "openai/gpt-4o" })
    let day = try #require(CalendarDate("2026-11-20"))
    #expect(model.fineTuning?.price(on: day)?.training?.value == 25)
    #expect(model.listed?.table.first?.rates.input?.value == 2.5)
  }
}
