import CostModel
import Testing

@Suite struct ModelTests {
  @Test(
    arguments: [
      ("2026-07-01", FineTuningState.open),
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
    #expect(prices.rates(forInput: Tokens(272_001)).cachedInput == nil)
  }

  @Test func `a model that is sold fine-tuned only has no price of its own`() throws {
    let day = try #require(CalendarDate("2026-11-20"))
    let model = try PriceBook.embedded().model(named: "vertex/llama-3.1-8b")
    #expect(model.price(on: day) == nil)
    #expect(model.fineTuning?.price(on: day)?.training == TokenPrice(0.67))
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
