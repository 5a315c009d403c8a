import Testing

@testable import CostModel

@Suite struct RequiredOutputCutTests {
  private static func cut(premium: String, _ more: [String: String] = [:]) throws -> Double? {
    let base = [
      "calls": "50k", "input": "800", "output": "400", "priceInput": "0.25", "priceOutput": "2",
      "premium": premium, "upfront": "0",
    ]
    let comparison = try Comparison.stated(
      base.merging(more) { $1 }, model: "custom", with: ["ft:custom"])
    return try comparison.details("ft:custom").requiredOutputCut
  }

  @Test(arguments: ["0%", "30%", "62.5%", "99%"])
  func `a premium of 2 turns at 62_5 percent, whatever cut is given`(outputCut: String) throws {
    let cut = try #require(try Self.cut(premium: "2", ["outputCut": outputCut]))
    #expect(cut.isClose(to: 0.625))
  }

  @Test func `the same prices need no cut, cheaper ones less than none, and dear ones more than all`() throws
  {
    let same = try #require(try Self.cut(premium: "1"))
    #expect(abs(same) < 1e-12)
    #expect(try #require(try Self.cut(premium: "0.5")) < 0)
    #expect(try #require(try Self.cut(premium: "6")) > 1)
  }

  @Test func `a fixed cost is spread over the billed calls`() throws {
    // $10 a month over 60,000 billed calls, of a saving of $0.0010 - $0.0004 a call.
    let texts = ["maintenance": "$10", "retryRate": "20%"]
    let cut = try #require(try Self.cut(premium: "2", texts))
    #expect(cut.isClose(to: 1 - (0.001 - 10.0 / 60_000 - 0.0004) / 0.0016))
  }

  @Test func `no calls or no output leave nothing to cut`() throws {
    #expect(try Self.cut(premium: "2", ["calls": "0"]) == nil)
    #expect(try Self.cut(premium: "2", ["output": "0"]) == nil)
  }

  @Test func `at the required cut the option costs what today's model costs`() throws {
    let texts = [
      "calls": "50k", "input": "800", "output": "400", "priceInput": "0.25", "priceOutput": "2",
      "premium": "2", "outputCut": "62.5%",
    ]
    let comparison = try Comparison.stated(texts, model: "custom", with: ["ft:custom"])
    #expect(abs(try comparison.figures("ft:custom").saving.value) < 1e-9)
  }
}
