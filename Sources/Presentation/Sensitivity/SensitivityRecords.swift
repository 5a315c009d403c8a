internal import CostModel

/// A sensitivity as flat records, one for each end of each input, for spreadsheets.
enum SensitivityRecords {
  private typealias Row = (bar: Sensitivity.Bar, value: Double, end: Sensitivity.End)

  /// The records behind their header.
  static func records(_ sensitivity: Sensitivity) -> [[String]] {
    let columns: [CSVColumn<Row>] = [
      .init("option") { _ in sensitivity.row.offer.id },
      .init("metric") { _ in sensitivity.metric.rawValue },
      .init("input") { $0.bar.number.definition.key },
      .init("input_option") { $0.bar.owner ?? "" },
      .init("unit") { $0.bar.number.definition.unit.rawValue },
      .init(number: "at") { $0.value },
      .init("value") { number($0.end.value) },
      .init("status") { status($0.end.value) },
      .init("verdict") { $0.end.verdict.rawValue },
      .init("best") { $0.end.best ?? "" },
      .init(number: "swing") { $0.bar.swing },
      .init(flag: "flips_verdict") { sensitivity.flips($0.bar) },
    ]
    return CSVColumn.records(
      columns, sensitivity.bars.flatMap { bar in bar.ends.map { (bar, $0.value, $0.end) } })
  }

  private static func number(_ value: MetricValue) -> String {
    if case .number(let number) = value { CSVText.number(number) } else { "" }
  }

  private static func status(_ value: MetricValue) -> String {
    switch value {
    case .number: ""
    case .notReached(let breakEven): breakEven.status
    case .option(let name): name
    case .unknown: "unknown"
    }
  }
}
