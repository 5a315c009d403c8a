internal import CostModel
internal import JSONText

/// The columns of a sweep of one parameter, for text and Markdown alike.
struct SweepColumns {
  private let answer: SweepAnswer
  private let axis: SweepAxis?
  /// The metric in a column of its own, where no other one shows it.
  private let extra: SweepMetric?

  init(_ answer: SweepAnswer) {
    self.answer = answer
    axis = answer.sweep.axes.first
    switch answer.metric {
    case .metric(.npv), .metric(.savingShare), .metric(.headroom): extra = answer.metric
    case .metric(let metric) where metric.ofUsers != nil: extra = answer.metric
    default: extra = nil
    }
  }

  /// The table, a line for each cell.
  var table: Grid {
    Grid(
      "", columns,
      lines: answer.sweep.cells.map { cell in
        .cells(cells(cell).map { RichText($0) }, style: cell.figures?.verdict.style ?? .plain)
      })
  }

  private var columns: [Grid.Column] {
    let start = [
      [axis?.headings.unit ?? "", (axis?.headings.name ?? "").uppercased()], ["TODAY,", "A MONTH"],
      ["OPTION,", "A MONTH"], ["", "SAVES"], ["PAYS", "bill"], ["BACK", "+team"],
    ]
    let numbers = start + (extra.map { [heading(of: $0)] } ?? [])
    func column(_ heads: [String], _ side: TextTable.Side) -> Grid.Column {
      Grid.Column(
        heads.filter { !$0.isEmpty }.joined(separator: " ").lowercased(), side, heads: heads)
    }
    return numbers.map { column($0, .right) }
      + [["", "VERDICT"], ["", "BEST OPTION"]].map { column($0, .left) }
  }

  /// The two lines above a metric.
  private func heading(of metric: SweepMetric) -> [String] {
    guard case .metric(let found) = metric, let figure = found.ofUsers else {
      return ["", metric == .metric(.savingShare) ? "SHARE" : metric.name.uppercased()]
    }
    let words = figure.title.uppercased().split(separator: " ").map(String.init)
    return [words.dropLast().joined(separator: " "), words.last ?? ""]
  }

  /// The line of a cell; one that cannot be computed shows the mark of its reason.
  private func cells(_ cell: SweepCell) -> [String] {
    let value = axis.map { $0.cell(cell.values.first ?? 0) } ?? ""
    guard let figures = cell.figures else {
      return [value] + [String](repeating: "-", count: columns.count - 2) + [answer.text(in: cell)]
    }
    func text(_ metric: Metric) -> String { figures.results.value(of: metric).text(of: metric) }
    return [
      value, FigureText.money(figures.baseline.value), text(.monthlyCost), text(.monthlySaving),
      figures.breakEven.cell, figures.withTeam.cell,
    ] + (extra.map { _ in [answer.text(in: cell)] } ?? []) + [figures.verdict.words, text(.bestOption)]
  }
}
