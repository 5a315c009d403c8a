package import CostModel

/// A portfolio with its file, and the named scenarios of that file.
package struct NamedPortfolio {
  /// The file.
  package let file: ScenarioFile
  /// The portfolio of the base.
  package let portfolio: Portfolio
  /// The portfolios of the named scenarios, in the order of the file.
  package let scenarios: [(name: String, portfolio: Portfolio)]

  package init(
    _ file: ScenarioFile, _ portfolio: Portfolio, scenarios: [(name: String, portfolio: Portfolio)] = []
  ) {
    self.file = file
    self.portfolio = portfolio
    self.scenarios = scenarios
  }

  /// A line for the base and each named scenario; nil without any.
  private var scenarioTable: Grid? {
    guard !scenarios.isEmpty else { return nil }
    let rows = ([("base", portfolio)] + scenarios).map { name, portfolio in
      [
        name, portfolio.calls.map { FigureText.calls($0.value) } ?? "?",
        FigureText.money(portfolio.today.value), FigureText.money(portfolio.after.value),
        FigureText.money(portfolio.saving.value), portfolio.withTeam.cell, portfolio.verdict.words,
      ]
    }
    return Grid(
      columns: [
        .init("scenario"), .init("calls", .right), .init("today", .right), .init("after", .right),
        .init("saves", .right), .init("+team", .right, heads: ["+team"]), .init("verdict"),
      ], rows: rows)
  }

  var blocks: [Block] {
    [.head(name: file.title, portfolio.titleWords)] + portfolio.blocks
      + (scenarioTable.map { [.table($0)] } ?? [])
  }
}
