internal import CostModel

/// The pictures of what was found out; nil where there is nothing to draw.
struct ReportCharts {
  let subject: ReportSubject

  /// What has been paid by each month, with the break-even.
  var cost: ReportPicture? {
    guard subject.row.figures != nil else { return nil }
    return .line(LineChart(costOf: MonthsReport([subject.row], of: subject.comparison)))
  }

  /// What the worth hangs on.
  var tornado: ReportPicture? { TornadoChart(subject.findings.sensitivity).map { .tornado($0) } }

  /// How often it is worth how much.
  var histogram: ReportPicture? {
    subject.findings.simulation.flatMap(SimulationChart.worth).map { .histogram($0) }
  }

  /// The break-even over two inputs.
  var map: ReportPicture? {
    guard let sweep = subject.findings.map else { return nil }
    let answer = SweepAnswer(subject.named.file, sweep, showing: .metric(.breakEvenMonths))
    switch SweepChart(answer) {
    case .map(let chart)?: return .map(chart)
    case .line(let chart)?: return .line(chart)
    case nil: return nil
    }
  }
}
