import Testing

@testable import CostModel

@Suite struct ConditionTests {
  @Test(arguments: [
    (Condition.Relation.atMost, 6.0, 6.0, Condition.Outcome.holds),
    (.atMost, 6, 3000.0 / 500, .holds),
    (.atMost, 6, 6 + 1e-11, .holds),
    (.atMost, 6, 6 + 1e-8, .broken),
    (.atMost, 0.3, 0.1 + 0.2, .holds),
    (.atMost, 10_000_000, 10_000_000.000_000_004, .holds),
    (.atLeast, 3000, 3000, .holds),
    (.atLeast, 3000, 2999.99, .broken),
    (.atLeast, -5, -6, .broken),
  ])
  func `a limit is compared after rounding`(
    relation: Condition.Relation, limit: Double, value: Double, outcome: Condition.Outcome
  ) {
    let condition = Condition(.npv, relation, limit)
    #expect(condition.outcome(.number(value), recorded: nil, chosen: "a") == outcome)
  }

  @Test(arguments: [
    (Condition.Relation.risesAtMost, 0.1, 1000.0, 1100.0, Condition.Outcome.holds),
    (.risesAtMost, 0.1, 1000, 1100.01, .broken),
    (.risesAtMost, 0.1, -1000, -900, .holds),
    (.risesAtMost, 0.1, -1000, -899, .broken),
    (.fallsAtMost, 0.1, 1000, 900, .holds),
    (.fallsAtMost, 0.1, 1000, 899.99, .broken),
    (.fallsAtMost, 0.1, -1000, -1100, .holds),
    (.fallsAtMost, 0, 0, 0, .holds),
  ])
  func `a share of what was recorded is a limit`(
    relation: Condition.Relation, share: Double, recorded: Double, value: Double, outcome: Condition.Outcome
  ) {
    let condition = Condition(.npv, relation, share)
    #expect(condition.outcome(.number(value), recorded: .number(recorded), chosen: "a") == outcome)
  }

  @Test(arguments: [
    (6.1, Condition.Outcome.withinTolerance), (6.12, .withinTolerance), (6.121, .broken), (6, .holds),
  ])
  func `within the tolerance a limit is missed without breaking`(value: Double, outcome: Condition.Outcome) {
    let condition = Condition(.breakEvenMonths, .atMost, 6, tolerance: Share(0.02))
    #expect(condition.outcome(.number(value), recorded: nil, chosen: "a") == outcome)
  }

  @Test(arguments: [
    BreakEven.never(.costsTheSame), .afterEndOfLife(needed: Months(2)), .unavailable,
  ])
  func `a break-even that is not reached is beyond every number`(breakEven: BreakEven) {
    let value = MetricValue(breakEven)
    let most = Condition(.breakEvenMonths, .atMost, 1e15, tolerance: Share(1))
    #expect(most.outcome(value, recorded: nil, chosen: "a") == .broken)
    let least = Condition(.breakEvenMonths, .atLeast, 12)
    #expect(least.outcome(value, recorded: nil, chosen: "a") == .holds)
  }

  @Test func `what is not known neither holds nor counts as 0`() {
    #expect(Condition(.headroom, .atLeast, 0).outcome(.unknown, recorded: nil, chosen: "a") == .unknown)
    #expect(Condition(.headroom, .atMost, 1).outcome(.unknown, recorded: nil, chosen: "a") == .unknown)
    let relative = Condition(.npv, .fallsAtMost, 0.5)
    #expect(relative.outcome(.number(1), recorded: nil, chosen: "a") == .unknown)
    let late = Condition(.breakEvenMonths, .risesAtMost, 0.5)
    #expect(late.outcome(.number(1), recorded: .notReached(.unavailable), chosen: "a") == .unknown)
  }

  @Test func `the best option is held against the chosen one`() {
    let condition = Condition(.bestOption, .isChosen, 0)
    #expect(condition.outcome(.option("a"), recorded: nil, chosen: "a") == .holds)
    #expect(condition.outcome(.option("b"), recorded: nil, chosen: "a") == .broken)
    #expect(condition.outcome(.unknown, recorded: nil, chosen: "a") == .unknown)
  }
}
