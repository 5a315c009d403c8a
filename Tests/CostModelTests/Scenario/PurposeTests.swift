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
  func `a product has its published hit rate, with its source and its condition`(
    product: String, low: Double, high: Double
  ) throws {
    let book = try PriceBook.sharedEmbedded.get()
    let parameter = Parameters.standard.levers.answersCached
    let inputs = try inputs(Purpose(product: product), in: book)
    #expect(inputs.spread(parameter).low == low && inputs.spread(parameter).high == high)
    let origin = try #require(inputs.origins[parameter.slot])
    #expect(!origin.isGiven)
    #expect(origin.source?.title == "udit.co/blog/ai-cost-control-saas")
    #expect(origin.condition == "at a similarity threshold of 0.92 to 0.95")
  }

  @Test func `a hit rate of one's own wins over that of the product`() throws {
    let book = try PriceBook.sharedEmbedded.get()
    let inputs = try inputs(Purpose(product: "faq"), ["answersCached": "10%"], in: book)
    #expect(inputs.spread(Parameters.standard.levers.answersCached) == Spread(0.1))
  }

  @Test func `task and product set each its own figures`() throws {
    let book = try PriceBook.sharedEmbedded.get()
    let registry = Parameters.standard
    let task = try inputs(Purpose(task: .classification), in: book)
    let product = try inputs(Purpose(product: "faq"), in: book)
    let both = try inputs(Purpose(task: .classification, product: "faq"), in: book)
    for (parameter, one, other) in [
      (registry.tuned.outputCut, task, product), (registry.levers.answersCached, product, task),
    ] {
      #expect(both.spread(parameter) == one.spread(parameter))
      #expect(one.spread(parameter) != Spread(0) && other.spread(parameter) == Spread(0))
      #expect(other.origins[parameter.slot] == .preset(nil))
    }
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
    let parameter = Parameters.standard.levers.answersCached
    for (product, likely, title, hasCondition) in [
      ("helpdesk", 0.22, "our logs", false), ("faq", 0.55, "our logs", false),
      ("dataAnalysis", 0.175, "udit.co/blog/ai-cost-control-saas", true),
    ] {
      let inputs = try inputs(Purpose(product: product), in: book)
      #expect(inputs.likely[parameter].value.isClose(to: likely))
      #expect(inputs.origins[parameter.slot]?.source?.title == title)
      #expect((inputs.origins[parameter.slot]?.condition != nil) == hasCondition)
    }
    #expect(Set(book.products).count == 7)
  }

  @Test func `a feature has the hit rate of its own product, and else that of all`() throws {
    func today(of products: [String?], shared: String?) throws -> [Double] {
      var statement = Statement()
      statement.purpose.product = shared
      let features = try products.enumerated().map { index, product in
        var own = try Statement.stated(Self.calls, model: "openai/gpt-4o")
        own.purpose.product = product
        return StatedFeature(name: "\(index)", statement: own)
      }
      return try Portfolio(
        PortfolioStatement(shared: statement, features: features), asOf: #require(Scenario.day),
        in: PriceBook.sharedEmbedded.get()
      ).features.map(\.today.value)
    }
    let bill = 1000 * (1000 * 2.5 + 100 * 10) / 1e6
    for (amounts, shares) in [
      (try today(of: ["faq", nil], shared: nil), [0.55, 0]),
      (try today(of: ["faq", nil], shared: "customerSupport"), [0.55, 0.425]),
    ] {
      for (amount, share) in zip(amounts, shares) { #expect(amount.isClose(to: bill * (1 - share))) }
    }
    #expect(throws: ScenarioError.self) { try today(of: ["faqs", nil], shared: nil) }
  }
}
