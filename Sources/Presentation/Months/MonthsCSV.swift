internal import CostModel

/// Months as flat records, one per option and month, for spreadsheets; RFC 4180.
enum MonthsCSV {
  private typealias Cell = (MonthlyCourse.Month) -> String

  private static func columns(of entry: MonthsReport.Entry) -> [(name: String, cell: Cell)] {
    func number(_ value: @escaping (MonthlyCourse.Month) -> Double?) -> Cell { { CSVText.number(value($0)) } }
    func flag(_ value: @escaping (MonthlyCourse.Side) -> Bool?) -> Cell {
      { $0.option.flatMap(value).map { $0 ? "true" : "false" } ?? "" }
    }
    return [
      ("option", { _ in entry.id }), ("kind", { _ in entry.kind?.rawValue ?? "" }),
      ("month", { String($0.number) }), ("starts", { $0.starts.description }),
      ("calls", number { $0.calls?.value }), ("baseline_usd", number { $0.baseline.value }),
      ("option_usd", number { $0.option?.cost.value }), ("saving_usd", number { $0.option?.saving.value }),
      ("moved_share", number { $0.option?.share?.value }),
      ("cumulative_usd", number { $0.option?.bill?.cumulative.value }),
      ("cumulative_with_team_usd", number { $0.option?.withTeam?.cumulative.value }),
      ("discounted_usd", number { $0.option?.bill?.discounted?.value }),
      ("discounted_with_team_usd", number { $0.option?.withTeam?.discounted?.value }),
      ("pays_back", flag { $0.bill?.paysBack }), ("pays_back_with_team", flag { $0.withTeam?.paysBack }),
      ("remarks", { entry.course.remarks(on: $0).joined(separator: " ") }),
    ]
  }

  /// One record per month of each course, to 12 digits.
  static func records(_ report: MonthsReport) -> [[String]] {
    var records: [[String]] = []
    for entry in report.entries {
      let columns = columns(of: entry)
      if records.isEmpty { records.append(columns.map(\.name)) }
      records += entry.course.months.map { month in columns.map { $0.cell(month) } }
    }
    return records
  }
}
