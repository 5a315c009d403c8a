import Testing

@testable import CostModel

@Suite struct PurposeTests {
  private static let calls = ["calls": "1000", "input": "1000", "output": "100"]

  private func inputs(
    _ purpose: Purpose, _ more: [String: String] = [:], in book: PriceBook
  ) throws -> Inputs {
    let given = try Statement.stated(Self.calls.merging(more) { $1 }).given
    return try Inputs(given: given, purpose: purpose, in: book)
  }

  @Test(
    arguments: [
      ("faq", 0.4, 0.7), ("customerSupport", 0.3, 0.55), ("codeAssistant", 0.15, 0.35),
      ("dataAnalysis", 0.1, 0.25), ("contentGeneration", 0.05, 0.2), ("personalAssistant", 0, 0.1),
    ])
  func `a product changes no number, and its published hit rate is told with source and condition`(
    product: String, low: Double, high: Double
  ) throws {
    let book = try PriceBook.sharedEmbedded.get()
    let parameter = Parameters.standard.levers.answersCached
    let inputs = try inputs(Purpose(product: product), in: book)
    #expect(inputs.spread(parameter) == Spread(0))
    let cache = try #require(inputs.advice(on: Purpose(product: product))?.cache)
    #expect(cache.answers.low == low && cache.answers.high == high)
    #expect(cache.source.title == "udit.co/blog/ai-cost-control-saas")
    #expect(cache.condition == "at a similarity threshold of 0.92 to 0.95")
  }

  @Test func `a hit rate of one's own wins over that of the product`() throws {
    let book = try PriceBook.sharedEmbedded.get()
    let inputs = try inputs(Purpose(product: "faq"), ["answersCached": "10%"], in: book)
    #expect(inputs.spread(Parameters.standard.levers.answersCached) == Spread(0.1))
  }

  @Test(arguments: [TaskKind.chat, .reasoning, .creative])
  func `a task that published advice keeps on the API has no cut`(task: TaskKind) throws {
    let book = try PriceBook.sharedEmbedded.get()
    let registry = Parameters.standard
    let inputs = try inputs(Purpose(task: task), in: book)
    #expect(inputs.spread(registry.tuned.contextCut) == Spread(0))
    #expect(inputs.advice(on: Purpose(task: task))?.staysOnApi?.title.contains("adaptiverecall.com") == true)
    let other = try self.inputs(Purpose(task: .extraction), in: book)
    #expect(other.spread(registry.tuned.contextCut).high == 0.8)
    #expect(other.advice(on: Purpose(task: .extraction))?.staysOnApi == nil)
  }

  @Test func `a product that no table has is refused, with those that there are`() throws {
    let book = try PriceBook.sharedEmbedded.get()
    #expect(book.products.first == "faq" && book.products.count == 6)
    #expect(throws: ScenarioError.unknownProduct("faqs", among: book.products)) {
      try inputs(Purpose(product: "faqs"), in: book)
    }
  }

  @Test func `a price file adds a product, and each keeps its source`() throws {
    let text = """
      { "sources": { "ours": { "title": "our logs" } },
        "overheads": [
          { "key": "answersCached", "unit": "share", "meaning": "calls that our cache answers",
            "byProduct": { "helpdesk": { "typical": 0.22 }, "faq": { "low": 0.5, "high": 0.6 } },
            "source": "ours", "checked": "2026-11-01" } ] }
      """
    let book = try PriceBook.sharedEmbedded.get().adding(bytes: Array(text.utf8), named: "own.json")
    for (product, likely, title, hasCondition) in [
      ("helpdesk", 0.22, "our logs", false), ("faq", 0.55, "our logs", false),
      ("dataAnalysis", 0.175, "udit.co/blog/ai-cost-control-saas", true),
    ] {
      let inputs = try inputs(Purpose(product: product), in: book)
      let cache = try #require(inputs.advice(on: Purpose(product: product))?.cache)
      #expect(cache.answers.likely.isClose(to: likely))
      #expect(cache.source.title == title && (cache.condition != nil) == hasCondition)
    }
    #expect(Set(book.products).count == 7)
  }

  @Test func `the product of a feature changes no bill, and is one that a table has`() throws {
    func today(of product: String?) throws -> Double? {
      var own = try Statement.stated(Self.calls, model: "openai/gpt-4o")
      own.purpose.product = product
      return try FeaturesTogether.stated([StatedFeature(name: "a", statement: own)]).features.first?.today
        .total
        .value
    }
    #expect(try today(of: "faq")?.isClose(to: 1000 * (1000 * 2.5 + 100 * 10) / 1e6) == true)
    #expect(throws: ScenarioError.self) { try today(of: "faqs") }
  }
}
