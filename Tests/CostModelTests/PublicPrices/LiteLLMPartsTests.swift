import CostModel
import Testing

@Suite struct LiteLLMPartsTests {
  private static func list(
    _ members: String, key: String = "acme/one", seller: String = "acme"
  ) throws -> PublicPriceList {
    try PublicSample.list(
      #"{"\#(key)": {"litellm_provider": "\#(seller)", "mode": "chat", "input_cost_per_token": 1e-06, "output_cost_per_token": 4e-06\#(members)}}"#
    )
  }

  @Test(
    arguments: [
      (#""cache_creation_input_token_cost_above_12hr": 2e-06"#, "unknownSuffix"),
      (#""off_peak_pricing": {"input_cost_per_token": 5e-07}"#, "condition"),
      (#""off_peak_pricing": [1]"#, "condition"),
      (#""off_peak_pricing": 0.5"#, "condition"), (#""cache_read_input_token_cost": 0"#, "zeroPart"),
      (#""cache_read_input_token_cost": -1"#, "absurd"), (#""cache_read_input_token_cost": 1e9"#, "absurd"),
      (#""cache_read_input_token_cost": "ask us""#, "absurd"),
      (#""output_cost_per_reasoning_token": 8e-06"#, "condition"),
      (#""output_cost_per_token_batches": 0"#, "zeroPart"), (#""deprecation_date": "next year""#, "badDay"),
      (#""input_cost_per_token_flex": 0, "output_cost_per_token_flex": 0"#, "zeroPart"),
      (#""input_cost_per_token_above_200k_tokens_flex": 0"#, "unreadTiers"),
      (#""provider_specific_entry": {"free_images": 5}"#, "notRead"),
      (#""provider_specific_entry": {"us": -1}"#, "absurd"),
    ])
  func `a part that is not used is named`(member: String, reason: String) throws {
    let list = try Self.list(", " + member)
    #expect(list.leftOut.map(\.reason.name) == [reason])
    #expect(!list.leftOut.contains { !$0.isPart })
    let model = try #require(list.models.first)
    #expect(model.prices.first?.rates.input?.value == 1)
    #expect(model.prices.first?.rates[.longCacheWrite] == nil)
    #expect(model.variants.isEmpty)
  }

  @Test(
    arguments: [
      (#""input_cost_per_token_above_200k_tokens": 0"#, "unreadTiers"),
      (#""input_cost_per_token_above_200k_tokens": -1"#, "unreadTiers"),
      (#""output_cost_per_token_above_200k_tokens": "double""#, "unreadTiers"),
      (#""tiered_pricing": {"range": [0, 1]}"#, "unreadTiers"),
      (
        #""tiered_pricing": [{"range": "all", "input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06}]"#,
        "unreadTiers"
      ),
      (#""tiered_pricing": [{"range": [32000, 64000], "input_cost_per_token": 1e-06}]"#, "unreadTiers"),
      (#""input_cost_per_query": 0.005"#, "otherUnit"), (#""input_cost_per_call": "ask us""#, "otherUnit"),
      (#""currency": "EUR""#, "currency"), (#""currency": 978"#, "currency"),
    ])
  func `what would make a bill wrong keeps an entry from being taken`(member: String, reason: String) throws {
    #expect(PublicSample.reason(try Self.list(", " + member), "acme/one") == reason)
  }

  @Test(arguments: [
    "2027-05-07", "2027-05-07T00:00:00Z",
  ])
  func `a day is read as one and as a time`(text: String) throws {
    let list = try Self.list(#", "deprecation_date": "\#(text)", "currency": "USD""#)
    #expect(list.models.first?.endOfLife?.on == CalendarDate("2027-05-07"))
  }

  @Test func `a name without a seller, a price by size and a region that is none are no models`() throws {
    #expect(PublicSample.reason(try Self.list("", key: "gpt-4o", seller: ""), "gpt-4o") == "noSeller")
    #expect(PublicSample.reason(try Self.list("", key: "acme/"), "acme/") == "noName")
    let bySize = "fireworks_ai/fireworks-ai-4.1b-to-16b"
    #expect(PublicSample.reason(try Self.list("", key: bySize, seller: "fireworks_ai"), bySize) == "bySize")
    let escape = try Self.list("", key: #"bedrock/us-\u001b[31m-1/x"#, seller: "bedrock")
    #expect(escape.models.flatMap(\.variants).isEmpty)
    #expect(escape.models.map(\.id) == ["bedrock/us---31m-1-x"])
  }

  @Test(arguments: ["doc", "prices", "npm"])
  func `a word of another kind of file is no sign of it`(word: String) throws {
    let price =
      #""litellm_provider": "acme", "mode": "chat", "input_cost_per_token": 1e-06, "output_cost_per_token": 4e-06"#
    let inside = try PublicSample.list(#"{"acme/one": {"\#(word)": "x", \#(price)}}"#)
    #expect(inside.format == "LiteLLM")
    #expect(inside.takenCount == 1)
    #expect(try PublicSample.list(#"{"\#(word)": {"search": {"low": 1}, \#(price)}}"#).takenCount == 1)
  }
}
