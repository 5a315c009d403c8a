internal import CostModel

/// A sensitivity as flat records, one for each end of each input, for spreadsheets.
enum SensitivityRecords {
  static func records(_ sensitivity: Sensitivity) -> [[String]] {
    let header = [
      "option", "metric", "input", "input_option", "unit", "at", "value", "status", "verdict", "best",
      "swing",
      "flips_verdict",
    ]
    return [header]
      + sensitivity.bars.flatMap { bar in
        bar.ends.map { value, end in
          [
            sensitivity.row.offer.id, sensitivity.metric.rawValue, bar.number.definition.key, bar.owner ?? "",
            bar.number.definition.unit.rawValue, CSVText.number(value), number(end.value), status(end.value),
            end.verdict.rawValue, end.best ?? "", CSVText.number(bar.swing),
            sensitivity.flips(bar) ? "true" : "false",
          ]
        }
      }
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
