internal import CostModel
internal import JSONText

/// What the named scenarios of a file come to, a line for each option under the name of each scenario, beside the base.
struct ScenarioTable: Drawing {
  let named: NamedComparison

  /// The columns of the table: the figures that the main table leads with.
  private static let headings = ["OPTION", "A MONTH", "SAVES", "+team", "VERDICT"]

  func text(on page: Page) -> [String] {
    var lines: [TextTable.Line] = [.cells(Self.headings)]
    for (name, comparison) in [("base", named.comparison)] + named.scenarios {
      lines.append(
        .heading("\(name.escaped(limit: 40)): \(FigureText.counted(comparison.callsText, "call")) a month"))
      lines += Self.rows(comparison).map { .cells($0.cells, style: $0.style) }
    }
    return TextTable([.left, .right, .right, .right, .left], lines, width: page.width, colors: page.colors)
      .rendered()
  }

  var markdown: [String] { named.scenarioTable?.markdown ?? [] }

  /// The lines of one scenario: today's model, then each option.
  static func rows(_ comparison: Comparison) -> [(cells: [String], style: Style)] {
    let today = [comparison.today.id, FigureText.money(comparison.baseline.total.value), "", "", ""]
    return [(today, .plain)]
      + comparison.choosable.map { row in
        (
          [
            row.offer.id, row.figures.map { FigureText.money($0.monthly.total.value) } ?? "-",
            row.figures.map { FigureText.money($0.saving.value) } ?? "-", row.withTeam.cell,
            row.verdictCell,
          ], row.verdict.style
        )
      }
  }
}
