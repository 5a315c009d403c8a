internal import Charts
internal import CostModel

/// The pictures of what was found out; nil where there is nothing to draw.
struct ReportCharts {
  let subject: ReportSubject

  /// What has been paid by each month, with the break-even.
  var cost: (any Picture)? {
    guard subject.row.figures != nil else { return nil }
    return LineChart(costOf: MonthsReport([subject.row], of: subject.comparison))
  }

  /// What the worth hangs on.
  var tornado: (any Picture)? { TornadoChart(subject.findings.sensitivity) }

  /// How often it is worth how much.
  var histogram: (any Picture)? {
    subject.findings.simulation.flatMap(SimulationChart.worth)
  }

  /// The break-even over two inputs.
  var map: (any Picture)? {
    guard let sweep = subject.findings.map else { return nil }
    return SweepChart.picture(of: SweepAnswer(subject.named.file, sweep, showing: .metric(.breakEvenMonths)))
  }
}
