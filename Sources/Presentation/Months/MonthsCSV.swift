internal import CostModel

/// Months as flat records, one per option and month, for spreadsheets; RFC 4180.
enum MonthsCSV {
  private struct Row {
    let entry: MonthsReport.Entry
    let month: MonthlyCourse.Month

    var option: MonthlyCourse.Side? { month.option }
  }

  private static var columns: [CSVColumn<Row>] {
    [
      .init("option") { $0.entry.id }, .init("kind") { $0.entry.kind.rawValue },
      .init("month") { String($0.month.number) }, .init("starts") { $0.month.starts.description },
      .init(number: "calls") { $0.month.calls?.value },
      .init(number: "baseline_usd") { $0.month.baseline.value },
      .init(number: "option_usd") { $0.option?.cost.value },
      .init(number: "saving_usd") { $0.option?.saving.value },
      .init(number: "moved_share") { $0.option?.share?.value },
      .init(number: "cumulative_usd") { $0.option?.bill?.cumulative.value },
      .init(number: "cumulative_with_team_usd") { $0.option?.withTeam?.cumulative.value },
      .init(number: "discounted_usd") { $0.option?.bill?.discounted?.value },
      .init(number: "discounted_with_team_usd") { $0.option?.withTeam?.discounted?.value },
      .init(flag: "pays_back") { $0.option?.bill?.paysBack },
      .init(flag: "pays_back_with_team") { $0.option?.withTeam?.paysBack },
      .init("remarks") { $0.entry.course.remarks(on: $0.month).joined(separator: " ") },
    ]
  }

  /// One record per month of each course, to 12 digits.
  static func records(_ report: MonthsReport) -> [[String]] {
    CSVColumn.records(
      columns, report.entries.flatMap { entry in entry.course.months.map { Row(entry: entry, month: $0) } })
  }
}
