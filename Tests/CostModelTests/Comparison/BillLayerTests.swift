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
    #expect(layers.count > 1 && layers.first?.kind == .message)
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
}
