import CostModel
import Testing

@Suite struct PriceBookTests {
  private let day: CalendarDate

  init() throws { day = try #require(CalendarDate("2026-11-20")) }

  private func file(_ provider: String, _ id: String, input: Double) -> [UInt8] {
    Array(
      """
      {
        "provider": "\(provider)",
        "sources": { "contract": { "title": "our contract" } },
        "models": [
          { "id": "\(id)", "prices": [
            { "usdPerMillionInputTokens": \(input), "source": "contract", "checked": "2026-11-01" } ] }
        ]
      }
      """.utf8)
  }

  @Test func `a corrected price leaves the rest of a model as it was, and its place`() throws {
    let book = try PriceBook.embedded()
    let changed = try book.adding(bytes: file("openai", "gpt-4o", input: 2), named: "own.json")
    let model = try changed.model(named: "gpt-4o")
    #expect(model.price(on: day)?.rates.input == TokenPrice(2))
    #expect(model.price(on: day)?.rates.output == nil)
    #expect(model.price(on: day)?.source == Source("our contract", checked: CalendarDate("2026-11-01")))
    #expect(model.fineTuning?.price(on: day)?.rates.input == TokenPrice(3.75))
    #expect(model.endOfLife?.replacement == "openai/gpt-6-luna")
    #expect(try model.aliases == book.model(named: "gpt-4o").aliases)
    #expect(model.contextWindow == Tokens(128_000))
    #expect(model.providerName == "OpenAI")
    #expect(changed.models.map(\.id) == book.whole.models.map(\.id))
    let variant = try changed.model(named: "gpt-4o@priority")
    #expect(try variant == book.model(named: "gpt-4o@priority"))
  }

  @Test func `a file of one's own adds what the book has not`() throws {
    let book = try PriceBook.embedded().adding(bytes: file("acme", "tiny", input: 0.01), named: "own.json")
    #expect(try book.model(named: "tiny").id == "acme/tiny")
    #expect(book.models.last?.providerName == "acme")
  }

  @Test func `a replacement can be a model of the book or of the same file`() throws {
    func bytes(_ replacement: String) -> [UInt8] {
      Array(
        """
        { "provider": "acme", "sources": { "s": { "title": "t" } },
          "models": [
            { "id": "old", "endOfLife": { "on": "2027-01-01", "replacement": "\(replacement)",
              "source": "s", "checked": "2026-11-01" } },
            { "id": "new" }
          ] }
        """.utf8)
    }
    let book = try PriceBook.embedded().whole
    #expect(
      try book.adding(bytes: bytes("acme/new"), named: "own.json").models.count == book.models.count + 2)
    #expect(
      try book.adding(bytes: bytes("openai/gpt-4o"), named: "own.json").models.count == book.models.count + 2)
    let error = try #require(throws: PriceBookError.self) {
      try book.adding(bytes: bytes("openai/gtp-4o"), named: "own.json")
    }
    #expect(
      error.description.hasPrefix(
        "own.json:3:55: the replacement 'openai/gtp-4o' is no model of the book; did you mean openai/gpt-4o"))
  }
}
