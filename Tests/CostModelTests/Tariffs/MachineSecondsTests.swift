import Testing

@testable import CostModel

/// What a machine costs that is paid by the second, in windows from a call on.
@Suite struct MachineSecondsTests {
  /// 4,000 / 1,000 + 80 / 100 = 4.8 s a call at $0.0785 a minute.
  private static let base = [
    "calls": "30k", "input": "4000", "output": "80", "priceInput": "2", "priceOutput": "9", "upfront": "0",
    "prefillRate": "1000", "decodeRate": "100", "utilisation": "100%", "hostPerSecond": "\(0.0785 / 60)",
  ]

  private static func comparison(_ texts: [String: String]) throws -> Comparison {
    try Comparison.stated(base.merging(texts) { $1 }, model: "custom", with: ["host:custom"])
  }

  private static func monthly(_ texts: [String: String]) throws -> Double {
    try comparison(texts).figures("host:custom").monthly.total.value
  }

  @Test(
    arguments: [
      ([:], 188.40), (["hostWindow": "5 minutes"], 3438.30), (["hostWindow": "5", "calls": "3k"], 1177.50),
      (["hostWindow": "5", "calls": "8760"], 3438.30), (["hostWindow": "5", "billedHours": "73"], 343.83),
      (["hostWindow": "5", "calls": "1M"], 6280), (["hostWindow": "0.05"], 188.40),
      (["hostWindow": "5", "calls": "0"], 0),
    ] as [([String: String], Double)])
  func `windows are billed until they cover the hours, and busy seconds where those are more`(
    texts: [String: String], bill: Double
  ) throws {
    #expect(try Self.monthly(texts).isClose(to: bill))
  }

  @Test(arguments: ["3k", "30k", "1M"])
  func `the lines multiply out to the bill`(calls: String) throws {
    let comparison = try Self.comparison(["hostWindow": "5", "calls": calls])
    let explained = try comparison.explanation(of: comparison.found("host:custom"))
    let lines = explained.option.filter { $0.section == .month && $0.unit == .usdPerMonth }
    let total = try comparison.figures("host:custom").monthly.total.value
    #expect(lines.reduce(0) { $0 + $1.amount }.isClose(to: total))
    for line in lines { #expect(line.amount.isClose(to: line.addends[0].reduce(1) { $0 * $1.value })) }
  }

  @Test func `months of growth and a ramp are billed by their own calls`() throws {
    let comparison = try Self.comparison(["hostWindow": "5", "calls": "3k", "growth": "100%", "horizon": "3"])
    let tariff = try #require(comparison.likely.tariffs.first.flatMap { $0 })
    let months = comparison.likely.projections(of: tariff, months: 3).option.monthly
    #expect(zip(months, [1177.50, 2355, 3438.30]).allSatisfy { $0.isClose(to: $1) })
  }

  @Test func `a range holds every point inside it, the bends too`() throws {
    // Staying costs $8.72 for 1,000 calls: it is dearer than the machine below 8,760 calls only where windows are short.
    let range = try #require(
      try Self.comparison(["hostWindow": "5", "calls": "1k..2M"]).found("host:custom").range)
    for calls in [1_000, 5_000, 8_760, 8_761, 100_000, 547_500, 547_501, 2_000_000] {
      let figures = try Self.comparison(["hostWindow": "5", "calls": "\(calls)"]).figures("host:custom")
      #expect(figures.saving.value >= range.low.saving.value - 1e-6, "\(calls)")
      #expect(figures.saving.value <= range.high.saving.value + 1e-6, "\(calls)")
    }
  }

  @Test func `what is assumed is told`() throws {
    let comparison = try Self.comparison(["hostWindow": "5"])
    #expect(
      comparison.notes(on: try comparison.found("host:custom")).contains(
        .billsWindows(option: "host:custom", window: Spread(5))))
  }
}
