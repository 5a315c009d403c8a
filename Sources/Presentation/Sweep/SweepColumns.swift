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
    default: extra = nil
    }
  }

  /// The headings, in two lines.
  var heads: [[String]] {
    [
      [axis?.headings.unit ?? "", "TODAY,", "OPTION,", "", "PAYS", "BACK"] + (extra == nil ? [] : [""]) + [
        "", "",
      ],
      [(axis?.headings.name ?? "").uppercased(), "A MONTH", "A MONTH", "SAVES", "bill", "+team"]
        + (extra.map { [heading(of: $0)] } ?? []) + ["VERDICT", "BEST OPTION"],
    ]
  }

  private func heading(of metric: SweepMetric) -> String {
    metric == .metric(.savingShare) ? "SHARE" : metric.name.uppercased()
  }

  /// The sides on which the columns stand.
  var sides: [TextTable.Side] {
    [.right, .right, .right, .right, .right, .right] + (extra == nil ? [] : [.right]) + [.left, .left]
  }

  /// The line of a cell; one that cannot be computed shows the mark of its reason.
  func cells(_ cell: SweepCell) -> [String] {
    let value = axis.map { $0.cell(cell.values.first ?? 0) } ?? ""
    guard let figures = cell.figures else {
      return [value] + [String](repeating: "-", count: sides.count - 2) + [answer.text(in: cell)]
    }
    func text(_ metric: Metric) -> String { figures.results.value(of: metric).text(of: metric) }
    return [
      value, FigureText.money(figures.baseline.value), text(.monthlyCost), text(.monthlySaving),
      figures.breakEven.cell, figures.withTeam.cell,
    ] + (extra.map { _ in [answer.text(in: cell)] } ?? []) + [figures.verdict.words, text(.bestOption)]
  }
}
