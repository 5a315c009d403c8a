import CostModel
import TestSupport
import Testing

@testable import Charts
@testable import Presentation

@Suite struct FigureTextTicksTests {
  @Test(
    arguments: [
      ([0, 36], .months, 10, "0 5 10 15 20 25 30 35"), ([0, 24_000], .usd, 5, "$0 $5k $10k $15k $20k"),
      ([-1062.4, 3200], .usd, 6, "-$1,000 $0 $1,000 $2,000 $3,000"), ([0, 0.6], .share, 5, "0% 20% 40% 60%"),
      ([0.0001, 0.0004], .usd, 4, "$0.0001 $0.0002 $0.0003 $0.0004"), ([], .months, 3, "0 0.5 1"),
      ([0, 3e6], .callsPerMonth, 4, "0 1M 2M 3M"), ([0, 3e18], .usd, 4, "$0.0 $1e+18 $2e+18 $3e+18"),
      ([1, 1e12], .callsPerMonth, 3, "0 500,000M 1,000,000M"),
    ] as [([Double], CostModel.Unit, Int, String)])
  func `ticks are in the way of their unit`(
    values: [Double], unit: CostModel.Unit, most: Int, texts: String
  ) {
    let layout = AxisLayout(ChartAxis("x", unit), values, most: most)
    #expect(layout.ticks.map(\.text).joined(separator: " ") == texts)
  }

  @Test(
    arguments: [CostModel.Unit.usd, .share, .months, .callsPerMonth, .usdPerMillionTokens],
    [ChartAxis.Spacing.linear, .logarithmic])
  func `no two ticks read the same, whatever the values`(
    unit: CostModel.Unit, spacing: ChartAxis.Spacing
  ) {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let size = Double("1e\(Int.random(in: -12...16, using: &generator))") ?? 1
      let start = spacing == .linear ? -size : size / 1e6
      let values = (0..<3).map { _ in Double.random(in: start...size, using: &generator) }
      for most in [2, 5, 10] {
        let texts = AxisLayout(ChartAxis("x", unit, spacing), values, most: most).ticks.map(\.text)
        #expect(Set(texts).count == texts.count, "\(values): \(texts)")
      }
    }
  }

  @Test(arguments: CostModel.Unit.allCases)
  func `no value is written as infinite or not a number`(unit: CostModel.Unit) {
    let axis = ChartAxis("x", unit)
    for value in [0, -0.0, .leastNonzeroMagnitude, 1e-9, 7, -1e15, .greatestFiniteMagnitude, .infinity] {
      for text in [axis.text(value), axis.short(value)] {
        #expect(!text.contains("nan") && !text.contains("inf"), "\(value): \(text)")
      }
    }
  }
}
