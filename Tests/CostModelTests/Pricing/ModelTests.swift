import Testing

@testable import CostModel

@Suite struct ModelTests {
  @Test(
    arguments: [
      ("2026-05-06", FineTuningState.open),
      ("2026-05-07", .existingCustomers),
      ("2026-07-02", .existingCustomers),
      ("2027-01-05", .existingCustomers),
      ("2027-01-06", .closed),
      ("2030-01-01", .closed),
    ] as [(String, FineTuningState)])
  func `fine-tuning at OpenAI closes in two steps`(day: String, state: FineTuningState) throws {
    let fineTuning = try #require(try PriceBook.embedded().model(named: "gpt-4o").fineTuning)
    #expect(fineTuning.state(on: try #require(CalendarDate(day))) == state)
  }

  @Test(
    arguments: [
      ("openai/gpt-5.6-terra", "2026-07-29", 2.5), ("openai/gpt-5.6-terra", "2026-07-30", 2),
      ("google/gemini-3.6-flash", "2026-12-31", 0.75), ("google/gemini-3.6-flash", "2027-01-01", 1.5),
      ("openai/gpt-4o", "2020-01-01", 2.5),
    ] as [(String, String, Double)])
  func `the price of a day is the last one that has begun`(id: String, day: String, input: Double) throws {
    let model = try PriceBook.embedded().model(named: id)
    #expect(model.price(on: try #require(CalendarDate(day)))?.rates.input == TokenPrice(input))
  }

  @Test func `a call above the threshold pays the long-context price for all of it`() throws {
    let day = try #require(CalendarDate("2026-11-20"))
    let prices = try #require(try PriceBook.embedded().model(named: "gpt-6-luna").price(on: day))
    #expect(prices.rates(forInput: Tokens(272_000)).input == TokenPrice(0.1))
    #expect(prices.rates(forInput: Tokens(272_001)).input == TokenPrice(0.2))
    #expect(prices.rates(forInput: Tokens(272_001)).output == TokenPrice(0.75))
    #expect(prices.rates(forInput: Tokens(272_001)).cachedInput == TokenPrice(0.02))
    #expect(prices.rates(forInput: Tokens(272_001))[.cacheWrite] == TokenPrice(0.25))
  }

  @Test func `a model that is sold fine-tuned only has no price of its own`() throws {
    let day = try #require(CalendarDate("2026-11-20"))
    let model = try PriceBook.embedded().model(named: "vertex/llama-3.1-8b")
    #expect(model.price(on: day) == nil)
    #expect(model.fineTuning?.price(on: day)?.training == TokenPrice(0.67))
  }

  @Test func `a variant has prices of its own, ends with its model and is not tuned`() throws {
    let book = try PriceBook.embedded()
    let day = try #require(CalendarDate("2026-11-20"))
    let peak = try book.model(named: "v4.1-flash@peak")
    #expect(peak.id == "deepseek/v4.1-flash@peak" && peak.variant?.name == "peak")
    #expect(peak.price(on: day)?.rates.input == TokenPrice(0.3))
    #expect(try book.model(named: "deepseek/v4.1-flash").price(on: day)?.rates.input == TokenPrice(0.15))
    #expect(peak.fineTuning == nil && peak.aliases.isEmpty)
    #expect(try book.model(named: "gpt-4o@priority").endOfLife == book.model(named: "gpt-4o").endOfLife)
    #expect(
      throws: ModelNameError.unknown(
        "gpt-5.4@night", nearest: ["openai/gpt-5.4@priority", "openai/gpt-5.4@flex"])
    ) {
      try book.model(named: "gpt-5.4@night")
    }
  }

  @Test func `a region is followed by the same region, and its rivals are sold in it`() throws {
    let comparison = try Comparison.stated(
      ["calls": "100k", "input": "2000", "output": "300"], model: "azure/gpt-4o@data-zone")
    #expect(comparison.successor?.offer.id == "azure/gpt-5.1@data-zone")
    let untuned = comparison.rows.filter { $0.offer.kind == .api && $0.offer.bound == nil }.map(\.offer.id)
    #expect(!untuned.isEmpty && untuned.contains { $0.hasSuffix("@data-zone") }, "\(untuned)")
  }

  @Test func `a fine-tune on a machine of its own outlives what is served to all`() throws {
    let model = try PriceBook.embedded().model(named: "together/llama-3.1-8b")
    #expect(model.endOfLife != nil)
    #expect(model.tunedEnd == nil)
  }

  @Test func `an end of life names its replacement, which is in the book`() throws {
    let book = try PriceBook.embedded()
    let end = try #require(try book.model(named: "gpt-4o").endOfLife)
    #expect(end.on == CalendarDate("2027-01-14"))
    #expect(end.replacement == "openai/gpt-6-luna")
    for replacement in book.models.compactMap(\.endOfLife?.replacement) {
      #expect(book.models.contains { $0.id == replacement }, "\(replacement)")
    }
  }
}
