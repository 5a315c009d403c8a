internal import CostModel

/// The comparison as a Markdown table with its notes, for an issue or a review.
package enum ComparisonMarkdown {
  /// The table of the comparison in Markdown, its named scenarios and its notes below.
  package static func text(_ named: NamedComparison) -> String {
    let comparison = named.comparison
    var lines = named.file?.title.map { ["## " + MarkdownText.escaped($0), ""] } ?? []
    lines += comparison.notes.flatMap { ["> " + MarkdownText.escaped($0.words), ""] }
    lines += [
      "| option | a month | saves | up front | pays back, bill | pays back, with team | verdict |",
      "|---|--:|--:|--:|--:|--:|---|",
      MarkdownText.row([
        comparison.today.id,
        money(
          comparison.baseline.total.value,
          comparison.baselineRange.map { ($0.low.value, $0.high.value) }), "", "", "", "",
        comparison.todayEnd.map { "today; ends \($0)" } ?? "today",
      ]),
    ]
    for line in comparison.rows {
      guard let figures = line.figures else {
        lines.append(MarkdownText.row([name(line), "-", "-", "-", "-", "-", line.verdict.words]))
        continue
      }
      lines.append(
        MarkdownText.row([
          name(line), money(figures.monthly.total.value, ends(of: line) { $0.monthlyTotal.value }),
          money(figures.saving.value, ends(of: line) { $0.saving.value }), upfront(line, figures, comparison),
          cell(line, \.breakEven), cell(line, \.withTeam),
          line.verdictCell,
        ]))
    }
    if !named.scenarios.isEmpty {
      lines += [
        "", "| scenario | calls a month | option | a month | saves | pays back, with team | verdict |",
      ]
      lines.append("|---|--:|---|--:|--:|--:|---|")
      for (name, comparison) in [("base", comparison)] + named.scenarios {
        lines += ScenarioTable.rows(comparison).enumerated().map { index, line in
          MarkdownText.row((index == 0 ? [name, comparison.callsText] : ["", ""]) + line.cells)
        }
      }
    }
    if let assumed = comparison.assumedUpfrontWords(comparison.rows) {
      lines += ["", MarkdownText.escaped("* " + assumed)]
    }
    lines += [
      "", MarkdownText.escaped(comparison.defaultsWords), "", MarkdownText.escaped(comparison.priceAgeWords),
    ]
    for line in comparison.rows where line.offer.bound == nil {
      let notes = comparison.footnotes(on: line)
      if !notes.isEmpty {
        lines += [
          "",
          "- \(MarkdownText.escaped(line.offer.id)): "
            + notes.map { MarkdownText.escaped($0.words) }.joined(separator: " "),
        ]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func upfront(_ row: Row, _ figures: Figures, _ comparison: Comparison) -> String {
    guard row.offer.isTuned else { return "0" }
    guard let training = figures.oneOff.training else { return "?" }
    let assumed = row.isUpfrontAssumed(in: comparison) ? "*" : ""
    return money(training.value, ends(of: row) { $0.upfront?.value }, mark: assumed)
  }

  private static func ends(of row: Row, _ result: (Outcome) -> Double?) -> (low: Double, high: Double)? {
    guard let range = row.range, let low = result(range.low), let high = result(range.high) else {
      return nil
    }
    return (low, high)
  }

  /// An amount, its mark, and its range where that has two ends.
  private static func money(
    _ likely: Double, _ ends: (low: Double, high: Double)?, mark: String = ""
  ) -> String {
    let text = FigureText.money(likely) + mark
    guard let ends, ends.low != ends.high else { return text }
    return "\(text) (\(FigureText.money(ends.low)) to \(FigureText.money(ends.high)))"
  }

  private static func cell(_ row: Row, _ path: KeyPath<Outcome, BreakEven>) -> String {
    let likely = path == \.breakEven ? row.breakEven : row.withTeam
    guard let range = row.range, range.low[keyPath: path] != range.high[keyPath: path] else {
      return likely.cell
    }
    return "\(likely.cell) (\(range.low[keyPath: path].cell) to \(range.high[keyPath: path].cell))"
  }

  private static func name(_ row: Row) -> String {
    row.offer.bound == nil ? row.offer.id : "\(row.offer.id), \(row.title.drop { $0 == " " })"
  }
}
