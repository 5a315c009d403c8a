import Charts
import CostModel
import Testing

@testable import Presentation

@Suite struct ChartAxisUnitTests {
  @Test(
    arguments: [
      ("saving", .usdPerMonth, "saving ($/month)"), ("cost so far", .usd, "cost so far ($)"),
      ("months", .months, "months"), ("output cut", .share, "output cut (%)"),
      ("price", .usdPerMillionTokens, "price ($ per 1M tokens)"), ("runs", .count, "runs"),
      ("calls", .callsPerMonth, "calls (calls/month)"),
    ] as [(String, CostModel.Unit, String)])
  func `a heading names the unit`(title: String, unit: CostModel.Unit, heading: String) {
    #expect(ChartAxis(title, unit).heading == heading)
  }
}
