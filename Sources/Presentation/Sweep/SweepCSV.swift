internal import CostModel

/// A sweep as flat records, one for each cell, for spreadsheets; RFC 4180.
enum SweepCSV {
  /// The records behind their header.
  static func records(_ answer: SweepAnswer) -> [[String]] {
    let header =
      answer.sweep.axes.map(\.definition.key) + [
        "option", "baseline_usd", "monthly_cost_usd", "saving_usd", "saving_share", "npv_usd",
        "break_even_status", "break_even_months", "with_team_status", "with_team_months", "verdict",
        "best_option", "headroom", "gap",
      ]
    return [header] + answer.sweep.cells.map { record($0, answer) }
  }

  private static func record(_ cell: SweepCell, _ answer: SweepAnswer) -> [String] {
    let figures = cell.figures
    func value(_ metric: Metric) -> String {
      switch figures?.results.value(of: metric) {
      case .number(let number): CSVText.number(number)
      case .option(let name): name
      case .notReached, .unknown, nil: ""
      }
    }
    return cell.values.map { CSVText.number($0) } + [
      answer.sweep.option ?? Decision.stay, CSVText.number(figures?.baseline.value), value(.monthlyCost),
      value(.monthlySaving), value(.savingShare), value(.npv), figures?.breakEven.status ?? "",
      CSVText.number(figures?.breakEven.months), figures?.withTeam.status ?? "",
      CSVText.number(figures?.withTeam.months), figures?.verdict.rawValue ?? "", value(.bestOption),
      value(.headroom), answer.reason(in: cell) ?? "",
    ]
  }
}
