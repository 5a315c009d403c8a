import CostModel
import Presentation

extension CompareCommand {
  /// `--chart`: what is paid by each month, as text or as a picture.
  func chart(_ format: DrawnFormat) throws -> Outcome {
    guard format == .table || format == .svg else {
      throw invocation.rejection(
        of: format.rawValue, for: "--format",
        because: "--chart is a picture, as text or svg; --by-month holds its figures")
    }
    try requireOneFile(for: "--chart")
    let texts = try invocation.forEachScenario(surroundings) { scenario in
      let (report, hidden) = try courses(of: scenario)
      guard format == .table else {
        return LineChart(costOf: report, in: invocation.value(of: "--scenario")).svg(
          id: "cost", width: DrawnFormat.width)
      }
      return CostChartText.text(
        report, hiding: hidden, width: surroundings.width, surroundings.glyphs,
        colors: invocation.colors(surroundings), isQuiet: invocation.has("--quiet"))
    }
    return Outcome(output: texts.joined(separator: "\n"))
  }

  /// The months that are drawn, and how many options are not: those of the option that is named, of a portfolio, or of the
  /// best few options.
  private func courses(of scenario: StatedScenario) throws -> (report: MonthsReport, hidden: Int) {
    let name = invocation.value(of: "--chart")
    if name == nil, let portfolio = try scenario.portfolio(in: invocation.value(of: "--scenario")) {
      return (MonthsReport(portfolio), 0)
    }
    let comparison = try comparison(
      scenario, "--chart=\(name ?? "")",
      else: "--chart without a name shows all of its features together")
    do throws(ScenarioError) {
      if let name {
        return (MonthsReport([try comparison.row(named: name, in: scenario.book)], of: comparison), 0)
      }
      let decided = try scenario.chosenOption.flatMap { chosen throws(ScenarioError) in
        try comparison.row(named: chosen, in: scenario.book)
      }
      let rows = comparison.leading(CostChartText.mostOptions, besides: decided ?? comparison.usualOption)
      let all = comparison.choosable.count
      return (MonthsReport(rows, of: comparison), all - rows.count)
    } catch {
      throw Failure(error)
    }
  }
}
