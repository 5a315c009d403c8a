internal import CostModel
internal import JSONText

/// The comparison as a table for people, 80 columns or as wide as the terminal.
struct ComparisonText {
  private let named: NamedComparison
  private let width: Int
  private let colors: Bool
  private let isQuiet: Bool
  private var marks: [String] = []

  /// The text of a comparison; the table and its warnings alone where it is to be quiet.
  static func lines(
    _ comparison: NamedComparison, width: Int, colors: Bool, isQuiet: Bool = false
  ) -> [String] {
    var text = ComparisonText(named: comparison, width: width, colors: colors, isQuiet: isQuiet)
    var lines = HeadText.name(comparison.file?.title, width: width)
    lines += HeadText.title(comparison.comparison.titleWords, width: width)
    let notes = HeadText.warnings(
      comparison.comparison.notes.map(\.words), on: Page(width: width, colors: colors))
    if !notes.isEmpty { lines += [""] + notes }
    lines += [""] + text.table()
    if !comparison.scenarios.isEmpty {
      lines += [""] + ScenarioTable.lines(comparison, width: width, colors: colors)
    }
    if !isQuiet { lines += [""] + text.foot() }
    return lines
  }

  private var comparison: Comparison { named.comparison }

  private init(named: NamedComparison, width: Int, colors: Bool, isQuiet: Bool) {
    self.named = named
    self.width = width
    self.colors = colors
    self.isQuiet = isQuiet
  }

  private mutating func table() -> [String] {
    var lines: [TextTable.Line] = [
      .cells(["", "", "", "", "PAYS", "BACK", ""]),
      .cells(["OPTION", "A MONTH", "SAVES", "UP FRONT", "bill", "+team", "VERDICT"]),
      .heading("Today"),
      .cells([
        comparison.today.id, FigureText.money(comparison.baseline.total.value), "", "", "", "",
        comparison.todayEnd == nil ? "" : "ends",
      ]),
    ]
    if let range = comparison.baselineRange {
      lines += [
        .cells(["  low", FigureText.money(range.low.value), "", "", "", "", ""]),
        .cells(["  high", FigureText.money(range.high.value), "", "", "", "", ""]),
      ]
    }
    var group = "Today"
    for row in comparison.rows {
      let heading = row.heading
      if heading != group { lines.append(.heading(heading)) }
      group = heading
      lines += cells(of: row)
    }
    return TextTable(
      [.left, .right, .right, .right, .right, .right, .left], lines, width: width, colors: colors
    ).rendered()
  }

  private mutating func cells(of row: Row) -> [TextTable.Line] {
    guard let figures = row.figures else {
      return [
        .cells(
          [row.title + mark(row), row.monthlyOfOneMachine, "-", "-", "-", "-", row.verdict.words],
          style: row.verdict.style)
      ]
    }
    let assumed = row.isUpfrontAssumed(in: comparison) && !isQuiet ? "*" : ""
    let upfront =
      !row.paysUpfront
      ? "0" : figures.oneOff.bill.map { FigureText.money($0.value) + assumed } ?? "?"
    var lines: [TextTable.Line] = [
      .cells(
        [
          row.title + mark(row), FigureText.money(figures.monthly.total.value),
          FigureText.money(figures.saving.value), upfront, figures.breakEven.cell, figures.withTeam.cell,
          row.verdictCell,
        ], style: row.verdict.style)
    ]
    if let range = row.range {
      let ends = [("  low", range.low), ("  high", range.high)].map { name, end in
        [
          name, FigureText.money(end.monthlyTotal.value), FigureText.money(end.saving.value),
          !row.paysUpfront ? "" : end.upfront.map { FigureText.money($0.value) } ?? "?",
          end.breakEven.cell,
          end.withTeam.cell, "",
        ]
      }
      if ends[0].dropFirst() != ends[1].dropFirst(), row.showsRange { lines += ends.map { .cells($0) } }
    }
    return lines
  }

  /// The number of the footnote of a row, which is made when the row is first written; empty without one.
  private mutating func mark(_ row: Row) -> String {
    guard !isQuiet else { return "" }
    let words =
      row.offer.bound != nil
      ? "The most that caching or batch could give. Give --prompt-cached or --batch for your own case."
      : comparison.footnotes(on: row).map(\.words).joined(separator: " ")
    guard !words.isEmpty else { return "" }
    if let index = marks.firstIndex(of: words) { return " [\(index + 1)]" }
    marks.append(words)
    return " [\(marks.count)]"
  }

  private func foot() -> [String] {
    var notes: [(String, String)] = []
    let rows = comparison.rows
    let hasTuned = rows.contains { $0.offer.isTuned && $0.figures != nil }
    var lines: [String] = []
    lines += comparison.againstWords.wrapped(to: width)
    if let words = comparison.rangeWords { lines += words.wrapped(to: width) }
    if hasTuned, let team = comparison.teamWords { lines += team.wrapped(to: width) }
    if let setup = comparison.setupWords { lines += setup.wrapped(to: width) }
    if let assumed = comparison.assumedUpfrontWords(rows) { notes.append(("*", assumed)) }
    notes += marks.enumerated().map { ("[\($0.offset + 1)]", $0.element) }
    for (mark, words) in notes { lines += words.footnote(mark, width: width) }
    if comparison.scenario.options == nil {
      lines += comparison.proposalWords.wrapped(to: width)
    }
    if let cache = comparison.cacheWords { lines += cache.wrapped(to: width) }
    lines += comparison.defaultsWords.wrapped(to: width)
    lines += comparison.priceAgeWords.wrapped(to: width)
    return lines
  }
}
