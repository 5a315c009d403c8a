import Charts
import CostModel
import Testing

@testable import Presentation

@Suite struct SweepChartTests {
  private static func line(_ answer: SweepAnswer) throws -> LineChart {
    guard let chart = SweepChart.picture(of: answer) as? LineChart else { throw Missing() }
    return chart
  }

  private static func map(_ answer: SweepAnswer) throws -> MapChart {
    guard let chart = SweepChart.picture(of: answer) as? MapChart else { throw Missing() }
    return chart
  }

  private struct Missing: Error {}

  @Test func `the line of one axis goes through the figures of its cells`() throws {
    let answer = try SweepSamples.answer([SweepSamples.calls], .metric(.monthlySaving))
    let chart = try Self.line(answer)
    let points = try #require(chart.series.first).points
    #expect(points.count == 8 && chart.x.spacing == .logarithmic && chart.y.heading == "saving ($/month)")
    for (point, cell) in zip(points, answer.sweep.cells) {
      #expect([point.x] == cell.values)
      #expect(cell.figures?.results.value(of: .monthlySaving) == .number(point.y))
    }
  }

  @Test func `a list is drawn at equal ratios, a range at equal distances`() throws {
    func spacing(_ axis: String) throws -> ChartAxis.Spacing {
      try Self.line(SweepSamples.answer([axis], .metric(.npv))).x.spacing
    }
    #expect(try spacing("calls=10k,100k,2M") == .logarithmic)
    #expect(try spacing("calls=10k..2M:3") == .linear)
  }

  @Test func `calls a day stand on an axis of calls a day`() throws {
    #expect(
      try Self.line(SweepSamples.answer(["calls=1k,50k/day"], .metric(.npv))).x.heading == "calls (calls/day)"
    )
    #expect(
      try Self.line(SweepSamples.answer(["calls=100k,5M/year"], .metric(.npv))).x.heading == "calls a year")
  }

  @Test func `there is no line where it never pays back, which is said`() throws {
    let chart = try Self.line(SweepSamples.answer(["calls=1k,10k,1M"], .metric(.breakEvenMonths)))
    #expect(chart.series.first?.points.map(\.y.isFinite) == [false, false, true])
    #expect(chart.remarks.count == 1)
    let whole = try Self.line(SweepSamples.answer(["calls=1M,2M"], .metric(.breakEvenMonths)))
    #expect(whole.remarks.isEmpty)
  }

  @Test func `what is sought stands at its limit and where it changes`() throws {
    let chart = try Self.line(
      SweepSamples.answer([SweepSamples.calls], .metric(.breakEvenMonths), until: "breakEvenMonths<=6"))
    #expect(chart.rules.filter { $0.side == .y }.map(\.value) == [6, 12])
    let change = try #require(chart.rules.first { $0.side == .x })
    // $15,000 and training of $14.52 or so, over 6 months of $0.0036 saved a call.
    #expect((687_000...689_000).contains(change.value))
    let near = try #require(chart.series.first).points.filter { abs($0.x - change.value) < 1 }
    #expect(near.count == 2 && near.allSatisfy { abs($0.y - 6) < 1e-4 })
  }

  @Test func `a limit far from every value is left out`() throws {
    let chart = try Self.line(SweepSamples.answer(["calls=50M,90M"], .metric(.breakEvenMonths)))
    #expect(chart.rules.isEmpty)
  }

  @Test func `the line of a map parts the cells that pay back within the horizon from the others`() throws {
    let answer = try SweepSamples.answer(
      [SweepSamples.calls, SweepSamples.hours], .metric(.breakEvenMonths))
    let chart = try Self.map(answer)
    #expect(chart.xValues.count == 6 && chart.yValues.count == 8)
    let sides = try #require(chart.line).sides
    for (index, cell) in answer.sweep.cells.enumerated() {
      let months = cell.figures?.withTeam.months ?? .infinity
      #expect(sides[index / 6][index % 6] == (months <= 12 ? 0 : 1))
      let name = chart.cells[index / 6][index % 6].map { chart.classes[$0].name } ?? ""
      #expect(name.hasPrefix(try #require(cell.figures).verdict.words))
    }
    #expect(Set(sides.joined()) == [0, 1])
  }

  @Test func `a horizon that is swept is the limit of its own cells`() throws {
    let answer = try SweepSamples.answer(["horizon=6,24", "team-hours=40,80"], .verdict)
    let border = try #require(SweepBorder(answer))
    #expect(border.limit == nil && border.holding.hasPrefix("pays back within the horizon"))
    for cell in answer.sweep.cells {
      let months = cell.figures?.withTeam.months ?? .infinity
      #expect(border.side(of: cell) == (months <= cell.values[0] ? 0 : 1))
    }
  }

  @Test(arguments: [Metric.npv, .monthlySaving, .savingShare])
  func `the line of a worth runs at nothing`(metric: Metric) throws {
    let answer = try SweepSamples.answer([SweepSamples.calls, SweepSamples.hours], .metric(metric))
    let border = try #require(SweepBorder(answer))
    for cell in answer.sweep.cells {
      guard case .number(let value)? = cell.figures?.results.value(of: metric) else { continue }
      #expect(border.side(of: cell) == (value > 0 ? 0 : 1))
    }
  }

  @Test func `the line says towards which values it holds`() throws {
    let answer = try SweepSamples.answer(
      [SweepSamples.calls, SweepSamples.hours], .metric(.npv))
    let border = try #require(SweepBorder(answer))
    let label = border.label(answer.sweep)
    let holding = answer.sweep.cells.filter { border.side(of: $0) == 0 }
    #expect(!holding.isEmpty && holding.count < answer.sweep.cells.count)
    let places = holding.map { cell in
      zip(answer.sweep.axes, cell.values).map { "\($0.name) \($0.words($1))" }.joined(separator: " and ")
    }
    #expect(
      places.contains { label == "the line: towards \($0) it \(border.holding), and not on the other side" })
  }

  @Test func `where every cell is on one side that is said instead of a line`() throws {
    let answer = try SweepSamples.answer(
      ["calls=1M,2M", SweepSamples.hours], .metric(.monthlySaving))
    #expect(SweepBorder(answer)?.label(answer.sweep) == "no line, as every cell saves")
  }

  @Test func `names have a class each, over one axis and over two`() throws {
    for axes in [[SweepSamples.calls], [SweepSamples.calls, SweepSamples.hours]] {
      let answer = try SweepSamples.answer(axes, .metric(.bestOption))
      let chart = try Self.map(answer)
      #expect(Set(chart.classes.map(\.name)) == ["baseline", "ft:bedrock/nova-2-lite"])
      let drawn = chart.cells.joined().map { $0.map { chart.classes[$0].name } }
      #expect(drawn == answer.sweep.cells.map { answer.text(in: $0) })
    }
  }
}
