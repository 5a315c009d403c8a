internal import CostModel

extension Comparison {
  /// Today's model and every option as a table in which a range stands in the cell of its likely value.
  var table: Grid {
    Grid(
      columns: [
        .init("option"), .init("a month", .right), .init("saves", .right), .init("up front", .right),
        .init("pays back, bill", .right), .init("pays back, with team", .right), .init("verdict"),
      ], rows: [todayCells] + rows.map { $0.cells(in: self) })
  }

  private var todayCells: [String] {
    let bill = RangeCell.money(baseline.total.value, baselineRange.map { ($0.low.value, $0.high.value) })
    return [today.id, bill, "", "", "", "", todayEnd.map { "today; ends \($0)" } ?? "today"]
  }
}

extension Row {
  /// What one machine costs a month of which nobody knows what it carries; a dash where that is not what keeps the row from
  /// being computed.
  var monthlyOfOneMachine: String {
    offer.unavailable?.monthly.map { FigureText.money($0.total.value) } ?? "-"
  }

  fileprivate func cells(in comparison: Comparison) -> [String] {
    let name = offer.bound == nil ? offer.id : "\(offer.id), \(title.drop { $0 == " " })"
    guard let figures else {
      return [name, monthlyOfOneMachine, "-", "-", "-", "-", verdict.words]
    }
    return [
      name, RangeCell.money(figures.monthly.total.value, ends { $0.monthlyTotal.value }),
      RangeCell.money(figures.saving.value, ends { $0.saving.value }), upfrontCell(figures, comparison),
      cell(\.breakEven), cell(\.withTeam), verdictCell,
    ]
  }

  private func upfrontCell(_ figures: Figures, _ comparison: Comparison) -> String {
    guard paysUpfront else { return "0" }
    guard let training = figures.oneOff.bill else { return "?" }
    let assumed = isUpfrontAssumed(in: comparison) ? "*" : ""
    return RangeCell.money(training.value, ends { $0.upfront?.value }, mark: assumed)
  }

  private func ends(_ result: (Outcome) -> Double?) -> (low: Double, high: Double)? {
    guard let range, let low = result(range.low), let high = result(range.high) else { return nil }
    return (low, high)
  }

  private func cell(_ path: KeyPath<Outcome, BreakEven>) -> String {
    let likely = path == \.breakEven ? breakEven : withTeam
    guard let range, range.low[keyPath: path] != range.high[keyPath: path] else { return likely.cell }
    return "\(likely.cell) (\(range.low[keyPath: path].cell) to \(range.high[keyPath: path].cell))"
  }
}

extension NamedComparison {
  /// What the named scenarios of the file come to beside its base; nil where it has none.
  var scenarioTable: Grid? {
    guard !scenarios.isEmpty else { return nil }
    return Grid(
      columns: [
        .init("scenario"), .init("calls a month", .right), .init("option"), .init("a month", .right),
        .init("saves", .right), .init("pays back, with team", .right), .init("verdict"),
      ],
      rows: ([("base", comparison)] + scenarios).flatMap { name, comparison in
        ScenarioTable.rows(comparison).enumerated().map { index, line in
          (index == 0 ? [name, comparison.callsText] : ["", ""]) + line.cells
        }
      })
  }
}

/// A figure and its range in one cell: `$190.00 ($95.00 to $240.00)`.
private enum RangeCell {
  /// An amount, its mark, and its range where that has two ends.
  static func money(_ likely: Double, _ ends: (low: Double, high: Double)?, mark: String = "") -> String {
    let text = FigureText.money(likely) + mark
    guard let ends, ends.low != ends.high else { return text }
    return "\(text) (\(FigureText.money(ends.low)) to \(FigureText.money(ends.high)))"
  }
}
