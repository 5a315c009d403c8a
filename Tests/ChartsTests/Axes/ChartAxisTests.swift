import Charts
import Testing

@Suite struct ChartAxisTests {
  @Test(
    arguments: [
      (50_000, .calls, "50k"), (0.3, .share, "30%"), (2e6, .usd, "$2M"), (0, .calls, "0"),
      (-250, .usd, "-$250"),
      (0.0375, .usd, "$0.0375"), (123_456, .calls, "123k"), (1234.5678, .calls, "1,230"),
      (.infinity, .usd, "-"),
      (.nan, .usd, "-"),
    ] as [(Double, SampleUnit, String)])
  func `a value is as short as its digits allow, and keeps three of many`(
    value: Double, unit: SampleUnit, text: String
  ) { #expect(ChartAxis("x", unit).short(value) == text) }
}
