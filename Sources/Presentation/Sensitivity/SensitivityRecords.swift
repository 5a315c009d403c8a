package import CostModel

/// A sensitivity as flat records, one for each end of each input: CSV for spreadsheets, Markdown for a review.
package enum SensitivityRecords {
  /// RFC 4180, to 12 digits.
  package static func csv(_ sensitivity: Sensitivity) -> String {
    let header = [
      "option", "metric", "input", "input_option", "unit", "at", "value", "status", "verdict", "best",
      "swing",
      "flips_verdict",
    ]
    let records = sensitivity.bars.flatMap { bar in
      bar.ends.map { value, end in
        [
          sensitivity.row.offer.id, sensitivity.metric.rawValue, bar.number.definition.key, bar.owner ?? "",
          bar.number.definition.unit.rawValue, CSVText.number(value), number(end.value), status(end.value),
          end.verdict.rawValue, end.best ?? "", CSVText.number(bar.swing),
          sensitivity.flips(bar) ? "true" : "false",
        ]
      }
    }
    return CSVText.text([header] + records)
  }

  /// A table of the inputs that move something, below the verdict.
  package static func markdown(_ sensitivity: Sensitivity, title: String?) -> String {
    var lines = title.map { ["## " + MarkdownText.escaped($0), ""] } ?? []
    lines.append(MarkdownText.escaped(sensitivity.titleWords))
    lines += (sensitivity.comparison.todayEndWords + [sensitivity.verdictWords]).flatMap {
      ["", "> " + MarkdownText.escaped($0)]
    }
    if let table = sensitivity.table { lines += [""] + table.markdown }
    lines += sensitivity.footWords.flatMap { ["", MarkdownText.escaped($0)] }
    return lines.joined(separator: "\n") + "\n"
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
