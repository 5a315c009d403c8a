import CostModel
import Testing

@Suite struct PublicFormatTests {
  @Test func `genai-prices: dates, tiers, batches, tiers of service, hours and rules of names`() throws {
    let list = try PublicSample.list(
      """
      [{"id": "x-ai", "name": "X", "models": [
        {"id": "grok-4.7", "match": {"or": [{"equals": "grok-4.7"}, {"regex": "^x$"}]}, "context_window": 500000,
         "prices": [{"prices": {"input_mtok": {"base": 2, "tiers": [{"start": 200000, "price": 4}]}, "output_mtok": 6}},
                    {"constraint": {"start_date": "2026-12-01"}, "prices": {"input_mtok": 3, "output_mtok": 9}}],
         "price_variants": [{"when": {"processing": "batch"}, "prices": {"input_mtok": 1, "output_mtok": 3}},
           {"when": {"service_tier": "priority"}, "prices": {"output_mtok": 12}},
           {"when": {"service_tier": "a", "speed": "b"}, "prices": {"output_mtok": 12}}]},
        {"id": "grok-new", "match": {"starts_with": "grok-4.3"}, "prices": {"input_mtok": 1, "output_mtok": 2}},
        {"id": "timed", "match": {"equals": "timed"}, "prices": [{"prices": {"input_mtok": 1, "output_mtok": 2}},
          {"constraint": {"start_time": "00:30", "end_time": "16:30"}, "prices": {"input_mtok": 2, "output_mtok": 4}}]},
        {"id": "call", "match": {"equals": "call"}, "prices": {"input_mtok": 1, "output_mtok": 2, "requests_kcount": 5}}
      ]}]
      """)
    #expect(list.format == "genai-prices")
    let now = try PublicSample.rates(list, "xai/grok-4.7")
    #expect([now.input?.value, now[.batchOutput]?.value] == [2, 3])
    #expect(try PublicSample.rates(list, "xai/grok-4.7", on: "2026-12-01").input?.value == 3)
    let model = try #require(list.models.first { $0.id == "xai/grok-4.7" })
    let priority = try #require(model.variants.first { $0.name == "priority" }?.prices.first)
    #expect([priority.rates.input?.value, priority.rates.output?.value] == [2, 12])
    #expect(try PublicSample.rates(list, "xai/grok-4.3").output?.value == 2)
    let timed = try #require(list.models.first { $0.id == "xai/timed" })
    #expect(timed.variants.map(\.name) == ["peak"])
    #expect(PublicSample.reason(list, "x-ai/call") == "otherUnit")
    #expect(list.leftOut.contains { $0.key == "x-ai/grok-4.7" && $0.isPart })
  }

  @Test func `models.dev: tiers, modes, and what is no text`() throws {
    let list = try PublicSample.list(
      """
      {"xai": {"id": "xai", "env": ["XAI_API_KEY"], "models": {
        "grok-4.7": {"cost": {"input": 2, "output": 6, "cache_read": 0.5,
          "tiers": [{"input": 4, "output": 12, "tier": {"type": "context", "size": 200000}}],
          "context_over_200k": {"input": 4, "output": 12}}, "limit": {"context": 500000},
          "experimental": {"modes": {"fast": {"cost": {"input": 4, "output": 12}}}}},
        "image": {"cost": {"input": 1, "output": 2}, "modalities": {"output": ["image"]}},
        "plan": {"cost": {"input": 0, "output": 0}}}}}
      """)
    #expect(list.format == "models.dev")
    let model = try #require(list.models.first)
    #expect(model.prices.first?.longContext.map(\.above.value) == [200_000])
    #expect(model.variants.contains { $0.name == "fast" && $0.prices.first?.rates.input?.value == 4 })
    #expect(PublicSample.reason(list, "xai/image") == "notChat")
    #expect(PublicSample.reason(list, "xai/plan") == "zero")
  }

  @Test func `OpenRouter: texts for one token, what is free and what varies`() throws {
    let list = try PublicSample.list(
      """
      {"data": [
        {"id": "x-ai/grok-4.7", "context_length": 500000,
         "pricing": {"prompt": "0.000002", "completion": "0.000006", "input_cache_read": "0.0000005", "request": "0"}},
        {"id": "openrouter/auto", "pricing": {"prompt": "-1", "completion": "-1"}},
        {"id": "acme/one:free", "pricing": {"prompt": "0", "completion": "0"}},
        {"id": "acme/call", "pricing": {"prompt": "0.000001", "completion": "0.000002", "request": "0.005"}},
        {"id": "acme/long", "pricing": {"prompt": "0.000001", "completion": "0.000002", "overrides": [{"above": 1}]}}
      ]}
      """)
    #expect(list.format == "OpenRouter")
    #expect(try PublicSample.rates(list, "openrouter/x-ai-grok-4.7").cachedInput?.value == 0.5)
    #expect(
      ["openrouter/auto", "acme/one:free", "acme/call", "acme/long"].map { PublicSample.reason(list, $0) }
        == ["variable", "free", "otherUnit", "unreadTiers"])
  }

  @Test func `llm-prices: dates, and longer calls under names of their own`() throws {
    let list = try PublicSample.list(
      """
      {"updated_at": "2026-08-05", "prices": [
        {"id": "gemini-9", "vendor": "google", "name": "Gemini 9 ≤200k", "input": 1.25, "output": 10, "input_cached": null,
         "from_date": null, "to_date": "2026-08-01"},
        {"id": "gemini-9", "vendor": "google", "name": "Gemini 9 ≤200k", "input": 1, "output": 8, "input_cached": 0.1,
         "from_date": "2026-08-01", "to_date": null},
        {"id": "gemini-9-200k", "vendor": "google", "name": "Gemini 9 >200k", "input": 2.5, "output": 15},
        {"id": "gpt-16k", "vendor": "openai", "name": "GPT 16k", "input": 3, "output": 4}]}
      """)
    #expect(list.day == CalendarDate("2026-08-05"))
    #expect(try PublicSample.rates(list, "google/gemini-9", on: "2026-07-31").input?.value == 1.25)
    #expect(try PublicSample.rates(list, "google/gemini-9").cachedInput?.value == 0.1)
    let model = try #require(list.models.first { $0.id == "google/gemini-9" })
    #expect(model.prices.last?.longContext.first?.rates.output?.value == 15)
    #expect(try PublicSample.rates(list, "openai/gpt-16k").output?.value == 4)
  }

  @Test func `Portkey: cents for one token, and the seller is the name of the file`() throws {
    let price = #""pay_as_you_go": {"request_token": {"price": 0.0002}, "response_token": {"price": 0.0006}}"#
    let list = try PublicSample.list(
      """
      {"default": {"pricing_config": {"pay_as_you_go": {"request_token": {"price": 0}}}},
       "grok-4.7": {"pricing_config": {"currency": "USD", \(price),
         "batch_config": {"request_token": {"price": 0.0001}, "response_token": {"price": 0.0003}}}},
       "grok-long": {"pricing_config": {\(price)}, "custom_pricing": {"regions": {"context_tier_map": {}}}},
       "grok-euro": {"pricing_config": {"currency": "EUR", \(price)}}}
      """, named: "pricing/x-ai.json")
    let rates = try PublicSample.rates(list, "xai/grok-4.7")
    #expect([rates.input?.value, rates.output?.value, rates[.batchInput]?.value] == [2, 6, 1])
    #expect(
      ["default", "grok-long", "grok-euro"].map { PublicSample.reason(list, $0) }
        == ["placeholder", "unreadTiers", "currency"])
  }

  @Test func `model-prices: modes by date, and one that ended has no price`() throws {
    let list = try PublicSample.list(
      """
      {"aliases": {"models": {}}, "prices": {"xai": {"grok-4.7": {
        "standard": [{"start": null, "rates": {"input": 2, "output": 6, "cache_write": 2.5, "cache_write_1h_multiple": 2}}],
        "batch": [{"start": null, "rates": null}, {"start": "2026-10-22T00:00:00Z", "rates": {"input": 1, "output": 3}}],
        "fast": [{"start": null, "rates": {"input": 4, "output": 12}}, {"start": "2026-11-01T00:00:00Z", "rates": null}]},
        "gone": {"standard": [{"start": null, "rates": {"input": 2, "output": 6}}]}}},
       "status": {"xai": {"gone": "removed"}}, "updated_at": "2026-10-26T18:46:35Z"}
      """)
    #expect(list.format == "model-prices")
    let rates = try PublicSample.rates(list, "xai/grok-4.7")
    #expect([rates[.batchInput]?.value, rates[.longCacheWrite]?.value] == [1, 4])
    #expect(try PublicSample.rates(list, "xai/grok-4.7", on: "2026-10-01")[.batchInput] == nil)
    let fast = try #require(list.models.first?.variants.first { $0.name == "fast" })
    #expect(fast.prices.last?.rates.input == nil)
    #expect(PublicSample.reason(list, "xai/gone") == "gone")
  }

  @Test func `a file of our own is none of these`() throws {
    for text in [
      "{}", "[]", "1", "", #"{"provider": "acme", "models": []}"#, #"{"sources": {"a": {"title": "b"}}}"#,
    ] {
      #expect(!PublicPriceList.isOne(Array(text.utf8)))
    }
  }
}
