package import CostModel

/// A portfolio as tables for people, 80 columns or as wide as the terminal.
package struct PortfolioText {
  private let portfolio: Portfolio
  private let width: Int
  private let colors: Bool

  /// The text of a portfolio; the tables and their warnings alone where it is to be quiet.
  package static func text(
    _ portfolio: Portfolio, width: Int, colors: Bool, isQuiet: Bool = false
  ) -> String {
    let text = PortfolioText(portfolio: portfolio, width: width, colors: colors)
    var lines = HeadText.title(portfolio.titleWords, width: width)
    lines += HeadText.notes(portfolio.headNotes, width: width, colors: colors)
    lines += [""] + text.features() + [""] + text.results()
    if !isQuiet { lines += [""] + text.foot() }
    return lines.joined(separator: "\n") + "\n"
  }

  private func features() -> [String] {
    var lines: [TextTable.Line] = [.cells(["FEATURE", "CALLS", "TODAY", "AFTER", "GOES TO"])]
    for feature in portfolio.features {
      lines.append(
        .cells([
          feature.name, feature.callsCell, FigureText.money(feature.today.value), feature.afterCell,
          feature.destination,
        ]))
    }
    if !portfolio.hosts.isEmpty {
      lines.append(.heading("Shared hosts"))
      for host in portfolio.hosts {
        lines.append(
          .cells([host.name, "", "", FigureText.money(host.monthly.total.value), host.machineWords]))
      }
    }
    if portfolio.onceMonthly.value > 0 {
      lines += [
        .heading("Once for all"),
        .cells(["upkeep", "", "", FigureText.money(portfolio.onceMonthly.value), ""]),
      ]
    }
    lines += [
      .heading("In all"),
      .cells([
        "a month", portfolio.calls.map { FigureText.calls($0.value) } ?? "?",
        FigureText.money(portfolio.today.value), FigureText.money(portfolio.after.value), "",
      ]),
    ]
    return TextTable([.left, .right, .right, .right, .left], lines, width: width, colors: colors).rendered()
  }

  private func results() -> [String] {
    var lines = portfolio.savingWords.wrapped(to: width)
    guard !portfolio.movesNothing else { return lines }
    let hasRange = portfolio.range != nil || portfolio.todayRange != nil
    var rows: [TextTable.Line] = hasRange ? [.cells(["", "LIKELY", "LOW", "HIGH"])] : []
    for row in portfolio.resultRows {
      rows.append(.cells([row.label, row.likely] + (hasRange ? [row.low, row.high] : [])))
    }
    let sides: [TextTable.Side] = [.left, .right] + (hasRange ? [.right, .right] : [])
    lines += [""] + TextTable(sides, rows, width: width, colors: colors).rendered()
    return lines
  }

  private func foot() -> [String] {
    var lines: [String] = []
    func add(_ words: String) { lines += words.wrapped(to: width) }
    for host in portfolio.hosts { add(host.loadWords) }
    if let words = portfolio.onceWords { add(words) }
    if portfolio.range != nil {
      add(
        "low and high are the smallest and the largest of each result over all corners and steps of the ranges."
      )
    }
    for note in portfolio.footNotes { add(note.words) }
    let defaults = portfolio.assumptions.defaultsWords
    if !defaults.isEmpty { add(defaults) }
    add(portfolio.daysChecked.priceAgeWords(on: portfolio.asOf))
    return lines
  }
}
