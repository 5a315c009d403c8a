import Charts
import CostModel
import Testing

@testable import Presentation

@Suite struct CostChartTests {
  private static func comparison(_ more: [String: String] = [:]) throws -> Comparison {
    var statement = try Statement.stated(["calls": "500k"].merging(more) { $1 }, model: "openai/gpt-5.4")
    statement.options = try ["ft:bedrock/nova-2-lite", "host:vps", "gpt-6-luna", "gpt-5.4-mini"].map {
      StatedOption(try Plan($0))
    }
    return try statement.compared()
  }

  @Test func `lines end at the sums of the months, and start at what is paid up front`() throws {
    let comparison = try Self.comparison(["growth": "3%"])
    let row = try #require(comparison.row("ft:bedrock/nova-2-lite"))
    let chart = LineChart(costOf: MonthsReport([row], of: comparison))
    let course = comparison.course(of: row)
    let upfront = try #require(course.upfrontWithTeam).value
    #expect(chart.series.map { $0.points.first?.y } == [0, upfront])
    let today = course.months.reduce(0) { $0 + $1.baseline.value }
    let option = course.months.reduce(upfront) { $0 + ($1.option?.cost.value ?? .nan) }
    for (end, sum) in zip(chart.series.compactMap(\.points.last), [today, option]) {
      #expect(end.x == 12 && abs(end.y - sum) < 1e-6 * sum)
    }
  }

  @Test func `the break-even is marked where the lines cross`() throws {
    let comparison = try Self.comparison()
    let row = try #require(comparison.row("ft:bedrock/nova-2-lite"))
    let chart = LineChart(costOf: MonthsReport([row], of: comparison))
    let mark = try #require(chart.marks.first).point
    #expect(mark.x == row.withTeam.months)
    for line in chart.series {
      let (before, after) = (line.points[Int(mark.x)], line.points[Int(mark.x) + 1])
      let height = before.y + (after.y - before.y) * (mark.x - before.x)
      #expect(abs(height - mark.y) < 1e-6 * mark.y)
    }
  }

  @Test func `an option that pays back too late, never or at once says so beside its name`() throws {
    func names(_ more: [String: String], _ id: String) throws -> [String] {
      let comparison = try Self.comparison(more)
      let row = try #require(comparison.row(id))
      let chart = LineChart(costOf: MonthsReport([row], of: comparison))
      #expect(chart.marks.isEmpty)
      return chart.series.map(\.name)
    }
    let late = try names(["calls": "200k"], "ft:bedrock/nova-2-lite")
    #expect(late[1].hasSuffix("months, past the end of this chart"))
    #expect(try names(["calls": "1k"], "ft:bedrock/nova-2-lite")[1].contains(": never pays back: "))
    #expect(try names([:], "openai/gpt-6-luna")[1] == "openai/gpt-6-luna: costs less from the start")
  }

  @Test func `what ends is drawn on its day`() throws {
    let comparison = try Statement.stated(["calls": "500k"]).compared()
    let rule = try #require(LineChart(costOf: MonthsReport([nil], of: comparison)).rules.first)
    // gpt-4o ends on 2027-01-14: 25 of the 31 days from 2026-12-20 on.
    #expect(
      rule.label.hasPrefix("2027-01-14: openai/gpt-4o ends") && abs(rule.value - (1 + 25 / 31.0)) < 1e-9)
  }
}
