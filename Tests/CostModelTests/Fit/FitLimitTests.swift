import Testing

@testable import CostModel

@Suite struct FitLimitTests {
  @Test func `the least volume of a rule is the one of its file`() {
    let rules = FitRules.embedded
    #expect(rules.leastToMigrate(.callsPerMonth, by: "apipulse-least-volume") == 100_000)
    #expect(rules.leastToMigrate(.callsPerMonth, by: "ertas-signal-privacy") == nil)
    #expect(rules.leastToMigrate(.callsPerMonth, by: "nobody") == nil)
  }
}
