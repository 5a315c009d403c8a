import Testing

@testable import CostModel

@Suite struct RecordedConditionTests {
  @Test func `a number is held against the limit, with its tolerance`() {
    let least = RecordedCondition(Condition(.grossMargin, .atLeast, 0.7))
    #expect(least.holds(for: 0.71) && least.holds(for: 0.7) && !least.holds(for: 0.69))
    #expect(!least.holds(for: nil))
    let lenient = RecordedCondition(Condition(.grossMargin, .atLeast, 0.7, tolerance: Share(0.02)))
    #expect(lenient.holds(for: 0.69) && !lenient.holds(for: 0.68))
  }

  @Test func `a limit that follows from a record holds where there is one`() {
    let condition = Condition(.costPerUser, .risesAtMost, 0.1)
    #expect(RecordedCondition(condition, recorded: .number(10)).holds(for: 11))
    #expect(!RecordedCondition(condition, recorded: .number(10)).holds(for: 11.1))
    #expect(!RecordedCondition(condition).holds(for: 1))
  }

  @Test func `those of users are found, in the base or in a scenario`() throws {
    let file = try ScenarioFile.tickets(
      #"""
      "choose": "baseline", "must": [
        { "metric": "grossMargin", "atLeast": "70%" }, { "metric": "npv", "atLeast": "$0" },
        { "metric": "marginP90", "atLeast": "50%", "in": "low" },
        { "metric": "shareOfRevenue", "atMost": "20%", "at": "high" }],
      "recorded": { "asOf": "2026-11-20", "results": { "grossMargin": 0.8, "shareOfRevenue": 0.1 } }
      """#, more: #""scenarios": { "low": { "workload": { "calls": "50k" } } },"#)
    let decision = try #require(file.decision)
    let base = decision.conditionsOnUsers(in: nil)
    #expect(base.map(\.condition.metric) == [.grossMargin, .shareOfRevenue])
    // A record keeps likely results.
    #expect(base.map(\.recorded) == [.number(0.8), nil])
    #expect(decision.conditionsOnUsers(in: "low").map(\.condition.metric) == [.marginP90])
  }
}
