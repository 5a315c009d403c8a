internal import CostModel

/// A simulation in Markdown, for an issue or a review.
enum SimulationMarkdown {
  /// The sentences, the tables, and the histogram as a block of text.
  static func text(_ answer: SimulationAnswer) -> String {
    let simulation = answer.simulation
    var lines = answer.title.map { ["## " + MarkdownText.escaped($0), ""] } ?? []
    lines.append(MarkdownText.escaped(simulation.headWords))
    lines += (simulation.comparison.todayEndWords + answer.sentences).flatMap {
      ["", "> " + MarkdownText.escaped($0)]
    }
    for table in SimulationTable.all(of: simulation) {
      lines += ["", MarkdownText.row(table.head.map { $0.lowercased() })]
      lines.append("|" + table.sides.map { $0 == .left ? "---|" : "--:|" }.joined())
      lines += table.rows.map(MarkdownText.row)
    }
    if let chart = SimulationChart.worth(of: simulation) {
      lines += [""] + MarkdownText.fenced(chart.text(width: 80, .unicode), as: "text")
    }
    lines += simulation.footWords.flatMap { ["", MarkdownText.escaped($0)] }
    return lines.joined(separator: "\n") + "\n"
  }
}
