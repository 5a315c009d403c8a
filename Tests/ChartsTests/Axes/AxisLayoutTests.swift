import TestSupport
import Testing

@testable import Charts

@Suite struct AxisLayoutTests {
  @Test(
    arguments: [
      ([0, 36], .months, 10, "0 5 10 15 20 25 30 35"), ([0, 36], .months, 4, "0 10 20 30"),
      ([0, 24_000], .usd, 5, "$0 $5k $10k $15k $20k"),
      ([-1062.4, 3200], .usd, 6, "-$1,000 $0 $1,000 $2,000 $3,000"),
      ([0, 0.6], .share, 5, "0% 20% 40% 60%"),
      ([0.0001, 0.0004], .usd, 4, "$0.0001 $0.0002 $0.0003 $0.0004"),
      ([7, 7], .months, 4, "4 6 8 10"), ([0, 0], .months, 3, "0 0.5 1"), ([], .months, 3, "0 0.5 1"),
      ([0, 3e6], .calls, 4, "0 1M 2M 3M"), ([0, 3e18], .usd, 4, "$0 $1e+18 $2e+18 $3e+18"),
    ] as [([Double], SampleUnit, Int, String)])
  func `ticks are round and as many as fit`(values: [Double], unit: SampleUnit, most: Int, texts: String) {
    let layout = AxisLayout(ChartAxis("x", unit), values, most: most)
    #expect(layout.ticks.map(\.text).joined(separator: " ") == texts)
  }

  @Test(
    arguments: [
      ([10_000, 2e6], 10, "10k 20k 50k 100k 200k 500k 1M 2M"), ([10_000, 2e6], 4, "10k 100k 1M"),
      ([1, 1e12], 5, "1 1,000 1M 1,000M 1,000,000M"), ([200, 300], 3, "200 250 300"),
      ([0, 100], 3, "0 50 100"),
    ] as [([Double], Int, String)])
  func `a logarithmic axis is marked at powers of ten`(values: [Double], most: Int, texts: String) {
    let layout = AxisLayout(ChartAxis("calls", .calls, .logarithmic), values, most: most)
    #expect(layout.ticks.map(\.text).joined(separator: " ") == texts)
  }

  @Test func `equal factors are equally far apart on a logarithmic axis`() {
    let scale = AxisScale([1, 1e6], .logarithmic)
    for (value, place) in [(1, 0), (10, 1 / 6.0), (1000, 0.5), (1e6, 1)] {
      #expect(abs(scale.position(value) - place) < 1e-9)
    }
  }

  @Test(arguments: [SampleUnit.usd, .share, .months, .calls], [ChartAxis.Spacing.linear, .logarithmic])
  func `ticks of any values rise, read differently, and stand where their value does`(
    unit: SampleUnit, spacing: ChartAxis.Spacing
  ) {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let size = Double("1e\(Int.random(in: -12...16, using: &generator))") ?? 1
      let start = spacing == .linear ? -size : size / 1e6
      let values = (0..<3).map { _ in Double.random(in: start...size, using: &generator) }
      for most in [2, 5, 10] {
        for enclosing in [false, true] {
          let layout = AxisLayout(ChartAxis("x", unit, spacing), values, most: most, enclosing: enclosing)
          let ticks = layout.ticks
          #expect(!ticks.isEmpty && ticks.count <= max(most, 3))
          #expect(Set(ticks.map(\.text)).count == ticks.count, "\(values): \(ticks.map(\.text))")
          #expect(
            zip(ticks, ticks.dropFirst()).allSatisfy { $0.position < $1.position && $0.value < $1.value })
          #expect(ticks.allSatisfy { $0.position == layout.scale.position($0.value) })
          #expect(ticks.allSatisfy { (0...1).contains($0.position) })
          if enclosing, !layout.scale.isLogarithmic {
            #expect(ticks.first?.position == 0 && ticks.last?.position == 1)
          }
          #expect(values.allSatisfy { layout.scale.low <= $0 && $0 <= layout.scale.high })
        }
      }
    }
  }
}
