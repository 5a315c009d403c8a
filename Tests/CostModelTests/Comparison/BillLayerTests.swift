import Testing

@testable import CostModel

@Suite struct BillLayerTests {
  @Test(
    arguments: [
      ["calls": "30000", "message": "200", "output": "80", "system": "1000"],
      [
        "calls": "30k", "message": "200", "output": "80", "system": "1000", "fewShot": "300",
        "context": "2000",
        "systemTrim": "20%", "retryRate": "15%",
      ],
      [
        "calls": "8k", "message": "100", "output": "80", "turns": "8", "historyPerTurn": "500",
        "promptCached": "30%",
      ],
      [
        "calls": "8k", "input": "1200", "output": "80", "system": "900", "retryRate": "10%",
        "batchShare": "50%",
      ],
    ])
  func `the layers add up to today's bill`(texts: [String: String]) throws {
    let comparison = try Comparison.stated(texts, model: "openai/gpt-4o")
    let layers = comparison.layers
    #expect(layers.count > 1 && layers.first?.kind == .part(.message))
    let sum = layers.reduce(0) { $0 + $1.adds.value }
    #expect(abs(sum - comparison.baseline.total.value) < 1e-9 * sum)
    #expect(layers.last?.monthly == comparison.baseline.total)
  }

  @Test func `a message alone has no layers, and a system prompt adds its tokens`() throws {
    let alone = try Comparison.stated(
      ["calls": "30k", "input": "200", "output": "80"], model: "openai/gpt-4o")
    #expect(alone.layers.isEmpty)
    // 30,000 calls of 1,000 tokens more at $2.50 per million.
    let system = try Comparison.stated(
      ["calls": "30k", "message": "200", "output": "80", "system": "1000"], model: "openai/gpt-4o")
    #expect(system.layers.map { $0.adds.value } == [39, 75])
  }

  @Test func `a cache is a layer of its own, behind what it takes part in`() throws {
    // 80% of 1,200 tokens at $1.25 rather than $2.50, 30,000 times.
    let comparison = try Comparison.stated(
      ["calls": "30k", "message": "200", "output": "80", "system": "1000", "promptCached": "80%"],
      model: "openai/gpt-4o")
    let layers = comparison.layers
    #expect(layers.map(\.kind) == [.part(.message), .part(.system), .promptCache])
    #expect(layers.map { $0.adds.value.rounded(to: 9) } == [39, 75, -36])
    #expect(layers.map { $0.times?.rounded(to: 9) } == [1, (114.0 / 39).rounded(to: 9), 2])
  }

  @Test func `a conversation is its turns, each at today's bill over the calls`() throws {
    let comparison = try Comparison.stated(
      ["calls": "8k", "message": "100", "output": "80", "turns": "8", "historyPerTurn": "500"],
      model: "openai/gpt-4o")
    let conversation = try #require(comparison.conversation)
    // 1,850 tokens at $2.50 and 80 at $10.00.
    #expect(conversation.perTurn.value.isClose(to: 0.005425))
    #expect(conversation.cost.value.isClose(to: 8 * 0.005425))
    let single = try Comparison.stated(
      ["calls": "8k", "input": "100", "output": "80"], model: "openai/gpt-4o")
    #expect(single.conversation == nil)
  }

  @Test func `a year is twelve months`() { #expect(MonthlyUSD(190).ofAYear == USD(2_280)) }
}

extension Double {
  /// Rounded to so many decimals, for sums that differ in the last digit.
  fileprivate func rounded(to decimals: Int) -> Double {
    let scale = power(10, Double(decimals))
    return (self * scale).rounded() / scale
  }
}
