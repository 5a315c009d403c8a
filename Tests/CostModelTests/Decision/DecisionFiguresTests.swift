import Testing

@testable import CostModel

@Suite struct DecisionFiguresTests {
  @Test func `the option that is looked at leads, and behind it those that cost least`() throws {
    let comparison = try Comparison.stated(["calls": "20k/day", "input": "1200", "output": "80"])
    let looked = try #require(comparison.choosable.last { $0.figures != nil })
    let leading = comparison.leading(3, besides: looked)
    #expect(
      leading.map(\.offer.id) == [looked.offer.id] + comparison.leading(2, besides: nil).map(\.offer.id))
    let worths = try comparison.leading(.max, besides: nil).map {
      try #require(comparison.returnsWithTeam(of: $0)).net.value
    }
    #expect(worths == worths.sorted(by: >) && worths.count > 3)
    #expect(leading[1].offer.id == comparison.bestAlternative?.offer.id)
  }

  @Test(arguments: ["ft:openai/gpt-4o-mini", "openai/gpt-6-luna", "host:vps", "ft:azure/gpt-4o-mini"])
  func `each metric is the figure that compare shows`(id: String) throws {
    let comparison = try Comparison.stated(["calls": "20k..60k/day", "input": "1200", "output": "80"])
    let row = try comparison.found(id)
    let figures = try comparison.figures(id)
    let found = DecisionFigures(of: row, in: comparison)
    #expect(found.value(of: .monthlySaving) == .number(figures.saving.value))
    #expect(found.value(of: .monthlyCost) == .number(figures.monthly.total.value))
    #expect(found.value(of: .savingShare) == MetricValue(figures.savingShare))
    #expect(found.value(of: .breakEvenMonths) == MetricValue(row.withTeam))
    #expect(found.value(of: .billBreakEvenMonths) == MetricValue(row.breakEven))
    #expect(found.value(of: .headroom) == MetricValue(comparison.outlook(of: row)?.headroom))
    #expect(found.value(of: .npv) == MetricValue(comparison.returnsWithTeam(of: row)?.npv.value))
    let range = try #require(row.range)
    #expect(found.value(of: .monthlyCost, at: .low) == .number(range.low.monthlyTotal.value))
    #expect(found.value(of: .monthlyCost, at: .high) == .number(range.high.monthlyTotal.value))
    #expect(found.value(of: .monthlySaving, at: .low) == .number(range.low.saving.value))
    #expect(found.value(of: .breakEvenMonths, at: .high) == MetricValue(range.high.withTeam))
    #expect(found.value(of: .billBreakEvenMonths, at: .low) == MetricValue(range.low.breakEven))
  }

  @Test func `a metric has two ends only where it is said to have a range`() throws {
    let comparison = try Comparison.stated(["calls": "20k..60k/day", "input": "1200", "output": "80"])
    let found = DecisionFigures(of: try comparison.found("host:vps"), in: comparison)
    for metric in Metric.allCases where metric.ofUsers == nil {
      #expect((found.low[metric] != nil) == metric.hasRange, "\(metric)")
      #expect((found.high[metric] != nil) == metric.hasRange, "\(metric)")
    }
  }

  @Test func `the figures of several features are those of all together`() throws {
    let portfolio = try FeaturesTogether.stated(
      shared: ["teamHours": "40"], hosts: [.stated("server", "vps")],
      [
        .stated("classification", ["calls": "33k/day"], bill: 3420, .host("server")),
        .stated("chat", ["calls": "2k/day"], bill: 960),
      ])
    let moved = DecisionFigures(of: portfolio.row, in: portfolio.comparison)
    #expect(moved.value(of: .monthlyCost) == .number(portfolio.after.value))
    #expect(moved.value(of: .monthlySaving) == .number(portfolio.saving.value))
    #expect(moved.value(of: .headroom) == MetricValue(portfolio.hosts.first?.outlook?.headroom))
    #expect(moved.value(of: .bestOption) == .option("features"))
    let stayed = DecisionFigures(of: nil, in: portfolio.comparison)
    #expect(stayed.value(of: .monthlyCost) == .number(portfolio.today.value))
  }
}
