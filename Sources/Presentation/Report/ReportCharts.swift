internal import CostModel
internal import JSONText

/// The pictures of what was found out; nil where there is nothing to draw.
enum ReportCharts {
  static func cost(of findings: Findings) -> ReportPicture? {
    let months = findings.course.months
    guard findings.row.figures != nil, !months.isEmpty else { return nil }
    var today = 0.0
    var points = [LineChart.Point(0, 0)]
    var others = [LineChart.Point(0, findings.course.upfrontWithTeam?.value ?? .nan)]
    for month in months {
      today += month.baseline.value
      points.append(.init(Double(month.number), today))
      others.append(.init(Double(month.number), today - (month.option?.withTeam?.cumulative.value ?? .nan)))
    }
    return .line(
      LineChart(
        "Cumulative cost", x: ChartAxis("months", .months), y: ChartAxis("cost so far", .usd),
        [
          .init(findings.comparison.today.id.escaped(limit: 80), points),
          .init(findings.row.offer.id.escaped(limit: 80), others),
        ]))
  }

  static func tornado(of findings: Findings) -> ReportPicture? {
    let sensitivity = findings.sensitivity
    guard !sensitivity.moving.isEmpty, case .number(let likely) = sensitivity.likely else { return nil }
    func number(_ value: MetricValue) -> Double {
      if case .number(let number) = value { number } else { .nan }
    }
    return .tornado(
      TornadoChart(
        "What the worth hangs on", ChartAxis("worth", .usd), likely: likely,
        sensitivity.moving.map { bar in
          .init(
            bar.title, low: number(bar.low.value), high: number(bar.high.value),
            lowText: bar.text(bar.number.spread.low), highText: bar.text(bar.number.spread.high))
        }))
  }

  static func histogram(of findings: Findings) -> ReportPicture? {
    findings.simulation.flatMap(SimulationChart.worth).map { .histogram($0) }
  }

  static func map(of findings: Findings) -> ReportPicture? {
    guard let sweep = findings.map, let y = sweep.axes.first, let x = sweep.axes.last else { return nil }
    let verdicts = Verdict.allCases
    return .map(
      MapChart(
        "Verdict", x: ChartAxis(x.name, x.definition.unit), xValues: x.values,
        y: ChartAxis(y.name, y.definition.unit), yValues: y.values,
        classes: verdicts.map { .init($0.words, $0.style) },
        cells: stride(from: 0, to: sweep.cells.count, by: x.values.count).map { start in
          sweep.cells[start..<start + x.values.count].map { cell in
            cell.figures.flatMap { verdicts.firstIndex(of: $0.verdict) }
          }
        }))
  }
}
