import Testing

@testable import CostModel

@Suite struct OneOffTests {
  private static func sum(_ texts: [String: String], run: Double?) throws -> OneOff {
    let inputs = try Inputs.stated(["calls": "1", "output": "1"].merging(texts) { $1 })
    var silent = Silent()
    return OneOff.tuning(at: inputs.likely, run: run.map { TrainingRun(USD($0)) }, into: &silent)
  }

  @Test func `without a word the published hours and rate are taken in the middle`() throws {
    let oneOff = try Self.sum([:], run: 14.5152)
    #expect(oneOff.labor == USD(15_000))
    #expect(oneOff.total == USD(15_014.5152))
  }

  @Test func `runs multiply the training, not the work`() throws {
    let oneOff = try Self.sum(["trainingRuns": "3", "teamHours": "10", "hourlyRate": "$50"], run: 100)
    #expect(oneOff.training == USD(300))
    #expect(oneOff.labor == USD(500))
  }

  @Test func `parts of the work replace the hours in all, and no hours cost nothing`() throws {
    let parts = ["dataHours": "20", "evaluationHours": "10", "pipelineHours": "5", "migrationHours": "5"]
    #expect(try Self.sum(parts, run: 0).labor == USD(6000))
    #expect(try Self.sum(["migrationHours": "0"], run: 0).labor == .zero)
    #expect(try Self.sum(["teamHours": "0"], run: 0).labor == .zero)
  }

  @Test func `a sum that is said outright replaces everything`() throws {
    let oneOff = try Self.sum(["upfront": "$1,000", "teamHours": "99"], run: 77)
    #expect(oneOff.total == USD(1000))
    #expect(oneOff.labor == .zero)
  }

  @Test func `an unknown training price stays unknown`() throws {
    #expect(try Self.sum([:], run: nil).training == nil)
  }
}
