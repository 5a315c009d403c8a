import Testing

@testable import CostModel

@Suite struct AssumptionTests {
  private static let example = [
    "calls": "50k", "input": "1200", "output": "80", "priceInput": "2.5", "priceOutput": "10",
  ]

  private static func keys(_ more: [String: String], with options: [String]) throws -> Set<String> {
    let texts = example.merging(more) { $1 }
    let comparison = try Comparison.stated(texts, model: "custom", with: options)
    return Set(comparison.assumptions.map(\.definition.key))
  }

  @Test func `a comparison of untuned models assumes nothing about training or work`() throws {
    let keys = try Self.keys([:], with: ["openai/gpt-4o-mini"])
    #expect(keys.isDisjoint(with: ["trainingExamples", "teamHours", "hourlyRate", "hostTrainingCost"]))
    #expect(keys.isSuperset(of: ["retryRate", "horizon", "growth", "daysPerMonth"]))
  }

  @Test func `a hosted fine-tune is assumed to need examples, and a machine a priced run`() throws {
    let hosted = try Self.keys([:], with: ["ft:bedrock/nova-2-lite"])
    #expect(hosted.isSuperset(of: ["trainingExamples", "epochs", "trainingRuns", "teamHours", "hourlyRate"]))
    #expect(!hosted.contains("hostTrainingCost"))
    let machine = try Self.keys([:], with: ["host:vps"])
    #expect(machine.isSuperset(of: ["hostTrainingCost", "trainingRuns", "teamHours", "hourlyRate"]))
    #expect(machine.isDisjoint(with: ["trainingExamples", "epochs"]))
  }

  @Test func `a sum up front that is said outright leaves nothing of it to assume`() throws {
    let keys = try Self.keys(["upfront": "1000"], with: ["ft:bedrock/nova-2-lite", "host:vps"])
    let work: Set = [
      "trainingExamples", "epochs", "trainingRuns", "teamHours", "hourlyRate", "hostTrainingCost",
    ]
    #expect(keys.isDisjoint(with: work))
  }

  @Test func `retraining reads the run and the rate although the sum up front is said`() throws {
    let texts = ["upfront": "1000", "retrainEvery": "3"]
    let keys = try Self.keys(texts, with: ["host:vps"])
    #expect(keys.isSuperset(of: ["hostTrainingCost", "hourlyRate", "retrainHours", "retrainEvaluation"]))
    #expect(keys.isDisjoint(with: ["teamHours", "trainingRuns"]))
    // (6..12 h x $100..200 + $50..500 + $100..300) / 3 months.
    let comparison = try Comparison.stated(
      Self.example.merging(texts) { $1 }, model: "custom", with: ["host:vps"])
    let range = try #require(try comparison.found("host:vps").range)
    #expect(range.low.monthlyTotal.value.isClose(to: 59.5 + 250))
    #expect(range.high.monthlyTotal.value.isClose(to: 59.5 + 3200.0 / 3))
  }

  @Test func `parts of the work replace the hours in all`() throws {
    let keys = try Self.keys(["dataHours": "20"], with: ["host:vps"])
    #expect(!keys.contains("teamHours"))
  }
}
