package import CostModel

/// A portfolio as Markdown tables with its notes, for an issue or a review.
package enum PortfolioMarkdown {
  /// The tables, what is saved between them, the notes below.
  package static func text(_ portfolio: Portfolio) -> String {
    var lines = portfolio.headNotes.flatMap { ["> " + MarkdownText.escaped($0.words), ""] }
    lines += ["| feature | calls a month | today | after | goes to |", "|---|--:|--:|--:|---|"]
    for feature in portfolio.features {
      lines.append(
        MarkdownText.row([
          feature.name, feature.callsCell, FigureText.money(feature.today.value), feature.afterCell,
          feature.destination,
        ]))
    }
    for host in portfolio.hosts {
      lines.append(
        MarkdownText.row([
          "host \(host.name)", "", "", FigureText.money(host.monthly.total.value), host.machineWords,
        ]))
    }
    if portfolio.onceMonthly.value > 0 {
      lines.append(
        MarkdownText.row(["upkeep, once for all", "", "", FigureText.money(portfolio.onceMonthly.value), ""]))
    }
    lines += [
      MarkdownText.row([
        "in all", portfolio.calls.map { FigureText.calls($0.value) } ?? "?",
        FigureText.money(portfolio.today.value), FigureText.money(portfolio.after.value), "",
      ]),
      "", MarkdownText.escaped(portfolio.savingWords), "",
    ]
    if !portfolio.movesNothing { lines += results(portfolio) + [""] }
    let words =
      portfolio.hosts.map(\.loadWords) + [portfolio.onceWords].compactMap { $0 }
      + portfolio.footNotes.map(\.words)
      + [
        portfolio.assumptions.defaultsWords, portfolio.daysChecked.priceAgeWords(on: portfolio.asOf),
      ]
    lines += words.filter { !$0.isEmpty }.map { "- " + MarkdownText.escaped($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func results(_ portfolio: Portfolio) -> [String] {
    guard portfolio.range != nil || portfolio.todayRange != nil else {
      return ["| | likely |", "|---|--:|"]
        + portfolio.resultRows.map { MarkdownText.row([$0.label, $0.likely]) }
    }
    return ["| | likely | low | high |", "|---|--:|--:|--:|"]
      + portfolio.resultRows.map { MarkdownText.row([$0.label, $0.likely, $0.low, $0.high]) }
  }
}
