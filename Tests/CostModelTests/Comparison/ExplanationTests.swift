import Testing

@testable import CostModel

@Suite struct ExplanationTests {
  @Test(arguments: [("30", 10_000.0), ("20", 15_000)])
  func `calls a month are calls a day of months as long as stated`(
    days: String, daily: Double
  ) throws {
    let stated = ["calls": "300k", "input": "1200", "output": "80", "daysPerMonth": days]
    let explanation = try Comparison.stated(stated).explanation(of: nil)
    #expect(explanation.daily(CallRate(300_000)).value == daily)
  }
}
