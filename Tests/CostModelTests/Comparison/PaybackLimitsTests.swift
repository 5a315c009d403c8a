import Testing

@testable import CostModel

/// What could overturn a payback, against the payback at exactly that.
@Suite struct PaybackLimitsTests {
  private static func comparison(_ more: [String: String]) throws -> Comparison {
    let base = [
      "calls": "4000/day", "input": "1200", "output": "80", "priceInput": "2.5", "priceOutput": "10",
      "teamHours": "10", "hourlyRate": "100", "hostTrainingCost": "0",
    ]
    return try Comparison.stated(base.merging(more) { $1 }, model: "custom", with: ["host:vps"])
  }

  @Test(
    arguments: [
      [:], ["growth": "10%"], ["growth": "-10%"], ["leadTime": "1.5", "keptOnApi": "20%"], ["horizon": "4"],
    ] as [[String: String]], ["6", "6.5", "12"])
  func `the most hours are paid back just in time, and more are not`(more: [String: String], within: String)
    throws
  {
    let stated = more.merging(["notWorthMonths": within, "clearWinMonths": "1"]) { $1 }
    let comparison = try Self.comparison(stated)
    let limits = try #require(comparison.paybackLimits(of: comparison.found("host:vps")))
    let most = try #require(limits.mostHours).value
    func months(_ hours: Double) throws -> Double {
      let changed = try Self.comparison(stated.merging(["teamHours": "\(hours)"]) { $1 })
      return try changed.found("host:vps").withTeam.months ?? .infinity
    }
    #expect(try months(most * (1 - 1e-9)) <= limits.within.value)
    #expect(try months(most * (1 + 1e-6)) > limits.within.value)
  }

  @Test func `half a month counts as half`() throws {
    // $0.0038 a call less $59.50, for 6.5 months at $100 an hour.
    let comparison = try Self.comparison(["notWorthMonths": "6.5"])
    let limits = try #require(comparison.paybackLimits(of: comparison.found("host:vps")))
    #expect(try #require(limits.mostHours).value.isClose(to: (120_000 * 0.0038 - 59.5) * 6.5 / 100))
  }
}
