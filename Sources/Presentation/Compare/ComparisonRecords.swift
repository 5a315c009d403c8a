package import CostModel

/// The comparison as flat records, one per row, for spreadsheets (CSV) and for reviews (Markdown).
package enum ComparisonRecords {
  /// One record per row with the figures of the table, unrounded to 12 digits; RFC 4180.
  package static func csv(_ comparison: Comparison) -> String {
    let columns = [
      "id", "kind", "bound", "monthly_usd", "saving_usd", "saving_share", "upfront_usd",
      "upfront_with_team_usd",
      "break_even_status", "break_even_months", "with_team_status", "with_team_months", "verdict",
      "monthly_usd_low", "monthly_usd_high", "with_team_months_low", "with_team_months_high", "end_of_life",
    ]
    var today = [String](repeating: "", count: columns.count)
    today[0] = comparison.today.id
    today[1] = comparison.today.kind.rawValue
    today[3] = CSVText.number(comparison.baseline.total.value)
    today[13] = CSVText.number(comparison.baselineRange?.low.value)
    today[14] = CSVText.number(comparison.baselineRange?.high.value)
    today[17] = comparison.todayEnd?.description ?? ""
    let records = [columns, today] + comparison.rows.map(record)
    return CSVText.text(records)
  }

  private static func record(_ row: Row) -> [String] {
    let figures = row.figures
    let withTeam = figures.flatMap { $0.oneOff.training == nil ? nil : $0.oneOff.total.value }
    return [
      row.offer.id, row.offer.kind.rawValue, row.offer.bound?.rawValue ?? "",
      CSVText.number(figures?.monthly.total.value), CSVText.number(figures?.saving.value),
      CSVText.number(figures?.savingShare),
      CSVText.number(figures?.oneOff.training?.value), CSVText.number(withTeam), row.breakEven.status,
      CSVText.number(row.breakEven.months),
      row.withTeam.status, CSVText.number(row.withTeam.months), row.verdict.rawValue,
      CSVText.number(row.range?.low.monthlyTotal.value), CSVText.number(row.range?.high.monthlyTotal.value),
      CSVText.number(row.range?.low.withTeam.months), CSVText.number(row.range?.high.withTeam.months),
      row.offer.endOfLife?.description ?? "",
    ]
  }

  /// The table of the comparison in Markdown, its notes below.
  package static func markdown(_ comparison: Comparison) -> String {
    var lines = comparison.notes.flatMap { ["> " + escaped($0.words), ""] }
    lines += [
      "| option | a month | saves | up front | pays back, bill | pays back, with team | verdict |",
      "|---|--:|--:|--:|--:|--:|---|",
      row([
        comparison.today.id, FigureText.money(comparison.baseline.total.value), "", "", "", "",
        comparison.todayEnd.map { "today; ends \($0)" } ?? "today",
      ]),
    ]
    for line in comparison.rows {
      guard let figures = line.figures else {
        lines.append(row([name(line), "-", "-", "-", "-", "-", line.verdict.words]))
        continue
      }
      let assumed = line.isUpfrontAssumed(in: comparison) ? "*" : ""
      let upfront =
        line.offer.kind == .api
        ? "0" : figures.oneOff.training.map { FigureText.money($0.value) + assumed } ?? "?"
      lines.append(
        row([
          name(line), FigureText.money(figures.monthly.total.value), FigureText.money(figures.saving.value),
          upfront,
          cell(line, \.breakEven), cell(line, \.withTeam),
          line.offer.bound == nil ? line.verdict.words : "at most",
        ]))
    }
    if comparison.rows.contains(where: { $0.isUpfrontAssumed(in: comparison) }) {
      lines += ["", escaped("* Assumed, replace it: \(comparison.assumedUpfrontWords).")]
    }
    lines += ["", escaped(comparison.defaultsWords), "", escaped(comparison.priceAgeWords)]
    for line in comparison.rows where line.offer.bound == nil {
      let notes = comparison.footnotes(on: line)
      if !notes.isEmpty {
        lines += ["", "- \(line.offer.id): " + notes.map { escaped($0.words) }.joined(separator: " ")]
      }
    }
    return lines.joined(separator: "\n") + "\n"
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

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if "|*<>`".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
  }
}
