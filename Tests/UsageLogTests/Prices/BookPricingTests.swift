import CostModel
import Testing

@testable import UsageLog

@Suite struct BookPricingTests {
  /// A model whose price fell on 2026-10-01, with long calls, batches and a variant, and one that is sold tuned alone.
  private static let file = #"""
    {"provider": "acme", "name": "Acme", "sources": {"s": {"title": "acme.example"}}, "models": [
      {"id": "one", "aliases": ["one-2026-03-05"], "prices": [
        {"usdPerMillionInputTokens": 4, "usdPerMillionCachedInputTokens": 1, "usdPerMillionOutputTokens": 8,
         "source": "s", "checked": "2026-11-20"},
        {"from": "2026-10-01", "usdPerMillionInputTokens": 2, "usdPerMillionOutputTokens": 6,
         "usdPerMillionBatchInputTokens": 1, "usdPerMillionBatchOutputTokens": 3,
         "longContext": [{"aboveInputTokens": 1000, "usdPerMillionInputTokens": 3, "usdPerMillionOutputTokens": 9}],
         "source": "s", "checked": "2026-11-20"}],
       "variants": [{"name": "flex", "meaning": "when there is room", "prices": [
         {"from": "2026-10-01", "usdPerMillionInputTokens": 1, "usdPerMillionOutputTokens": 3, "source": "s",
          "checked": "2026-11-20"}]}]}]}
    """#

  private static func pricing() throws -> BookPricing {
    let book = try PriceBook().adding(bytes: Array(file.utf8), named: "acme.json")
    return BookPricing(book, on: try #require(CalendarDate("2026-11-20")))
  }

  private static func day(_ text: String) -> Int { CalendarDate(text)?.dayNumber ?? 0 }

  @Test func `a call is priced on its day, and the days say how long that holds`() throws {
    let pricing = try Self.pricing()
    let before = try #require(pricing.found("one", .standard, day: Self.day("2026-09-30")))
    #expect(before.rates.first?.input == 4_000_000_000_000 && before.isFirst)
    #expect(before.days.upperBound == Self.day("2026-09-30"))
    let after = try #require(pricing.found("acme/one-2026-03-05", .standard, day: Self.day("2026-10-01")))
    #expect(after.rates.first?.input == 2_000_000_000_000 && !after.isFirst)
    #expect(after.days.lowerBound == Self.day("2026-10-01") && after.thresholds == [1000])
    let timeless = try #require(pricing.found("one", .standard, day: BookPricing.noDay))
    #expect(timeless.rates == after.rates && timeless.days == BookPricing.noDay...BookPricing.noDay)
  }

  @Test func `how a call was served has prices of its own, or none`() throws {
    let pricing = try Self.pricing()
    let (old, new) = (Self.day("2026-09-30"), Self.day("2026-10-01"))
    #expect(pricing.found("one", .batch, day: new)?.rates.first?.output == 3_000_000_000_000)
    #expect(pricing.found("one", .flex, day: new)?.id == "acme/one@flex")
    #expect(pricing.found("one", .flex, day: old) == nil && pricing.knows("one", .flex))
    #expect(pricing.found("one", .batch, day: old) == nil)
    #expect(pricing.found("one", .priority, day: new) == nil && !pricing.knows("one", .priority))
    #expect(
      pricing.found("two", .standard, day: new) == nil
        && pricing.price(ofModel: "", service: .standard, day: new) == nil)
    #expect(pricing.found("ft:one:org::x", .standard, day: new) == nil)
  }

  @Test func `a price that nobody has is not 0`() throws {
    let found = try #require(try Self.pricing().found("one", .standard, day: Self.day("2026-10-01")))
    var sums = Sums()
    var call = Call()
    (call.input, call.output) = (1000, 100)
    sums.add(call)
    // 1,000 × $2 + 100 × $6 = $2,600 for a million such calls.
    #expect(found.rates.first?.cost(of: sums) == 2_600_000_000_000_000)
    call.cached = 10
    sums.add(call)
    #expect(found.rates.first?.cached == nil && found.rates.first?.cost(of: sums) == nil)
  }

  @Test func `every price of the table is a whole number of the smallest parts`() throws {
    let pricing = BookPricing(try PriceBook.embedded(), on: try #require(CalendarDate("2026-11-20")))
    let priced = try PriceBook.embedded().whole.models.filter { $0.prices.contains { $0.rates.input != nil } }
    #expect(priced.count > 100)
    for model in priced {
      guard let found = pricing.found(model.id, .standard, day: Self.day("2026-11-20")),
        let rate = found.rates.first?.input,
        let price = model.price(on: try #require(CalendarDate("2026-11-20")))?.rates.input?.value
      else { continue }
      #expect(abs(Double(rate) / 1e12 - price) < 1e-12, "\(model.id)")
    }
  }
}
