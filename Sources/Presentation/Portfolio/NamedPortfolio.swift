package import CostModel
internal import JSONText

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

  private static let headings = ["SCENARIO", "CALLS", "TODAY", "AFTER", "SAVES", "+team", "VERDICT"]

  /// A line for the base and each named scenario.
  private var records: [[String]] {
    ([("base", portfolio)] + scenarios).map { name, portfolio in
      [
        name, portfolio.calls.map { FigureText.calls($0.value) } ?? "?",
        FigureText.money(portfolio.today.value), FigureText.money(portfolio.after.value),
        FigureText.money(portfolio.saving.value), portfolio.withTeam.cell, portfolio.verdict.words,
      ]
    }
  }

  func text(width: Int, colors: Bool, isQuiet: Bool) -> String {
    var text = HeadText.name(file.title, width: width).map { $0 + "\n" }.joined()
    text += PortfolioText.text(portfolio, width: width, colors: colors, isQuiet: isQuiet)
    guard !scenarios.isEmpty else { return text }
    let lines = ([Self.headings] + records).map { TextTable.Line.cells($0) }
    let table = TextTable(
      [.left, .right, .right, .right, .right, .right, .left], lines, width: width, colors: colors)
    return text + "\n" + table.rendered().joined(separator: "\n") + "\n"
  }

  var markdown: String {
    var text = file.title.map { "## \(MarkdownText.escaped($0))\n\n" } ?? ""
    text += PortfolioMarkdown.text(portfolio)
    guard !scenarios.isEmpty else { return text }
    let head = MarkdownText.row(Self.headings.map { $0.lowercased() })
    return text + "\n"
      + ([head, "|---|--:|--:|--:|--:|--:|---|"] + records.map(MarkdownText.row))
      .joined(separator: "\n") + "\n"
  }

  var document: JSONOutput { PortfolioJSON.form.output(self) }
}
