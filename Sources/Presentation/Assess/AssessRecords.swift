internal import CostModel

/// What `assess` says as flat records, one for each rule, for spreadsheets.
enum AssessRecords {
  /// The records behind their header.
  static func records(_ fit: FitAssessment) -> [[String]] {
    let columns: [CSVColumn<FitAssessment.Line>] = [
      .init("verdict") { _ in fit.verdict.rawValue },
      .init("rule") { $0.rule.id }, .init("says") { $0.says.rawValue }, .init("words") { $0.words },
      .init("by") { $0.rule.by }, .init("role") { $0.rule.role.rawValue },
      .init(flag: "answered") { $0.isAnswered },
      .init("missing") { $0.missing.map(\.key).joined(separator: " ") },
      .init("source") { $0.rule.source.title },
      .init("checked") { $0.rule.source.checked?.description ?? "" },
    ]
    return CSVColumn.records(columns, fit.lines)
  }
}
