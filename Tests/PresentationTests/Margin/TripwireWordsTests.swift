import CostModel
import Testing

@testable import Presentation

@Suite struct TripwireWordsTests {
  private static func words(_ say: (inout Scenario) -> Void) throws -> String {
    var scenario = Scenario(on: "2026-11-20")
    scenario[.revenue] = 40_000
    scenario[.spend] = 4_000
    say(&scenario)
    return try #require(scenario.margin().tripwire).words
  }

  @Test func `the growths of both are said`() throws {
    #expect(
      try Self.words { $0[.spendGrowth] = 0.2 }
        == "Inference is 10.0% of the revenue, below the tripwire of 15.0%; with the bill growing at 20% a month and the "
        + "revenue held flat it passes that in month 4.")
    let both = try Self.words {
      $0[.spendGrowth] = 0.08
      $0[.revenueGrowth] = 0.03
    }
    #expect(both.contains("at 8% a month and the revenue at 3% it passes that in month 10."), "\(both)")
    #expect(
      try Self.words { $0[.revenueGrowth] = 0.03 }.contains("and stays there with the bill growing at 0%"))
  }

  @Test func `a range of the bill or the revenue has two ends`() throws {
    #expect(
      try Self.words { $0[.spend] = "3000..5000" }.hasPrefix(
        "Inference is 10.0% (7.5% to 12.5% over the ranges) of the revenue"))
  }
}
