internal import CostModel
internal import JSONText

/// The report of a check in Markdown, for a job summary or a comment on a change.
enum CheckMarkdown {
  /// The report, under a heading that says how many decisions hold.
  static func lines(_ report: CheckReport) -> [String] {
    var lines = ["## " + escaped(report.summary)]
    for file in report.shown { lines += [""] + block(file) }
    if let words = report.monthWords { lines += ["", escaped(words)] }
    if !report.isUnchanged, let words = report.priceAgeWords { lines += ["", escaped(words)] }
    return lines
  }

  private static func block(_ file: CheckedFile) -> [String] {
    let head = "### \(file.status.mark) \(escaped(file.name.escaped(limit: .max)))"
    guard let assessment = file.assessment else {
      return [head, ""] + file.problemLines.map { "- " + escaped($0) }
    }
    let choice = assessment.choiceWords + assessment.decidedWords
    let recorded = file.isRecorded ? ", recorded anew" : ""
    var lines = [head, "", escaped("\(choice): \(assessment.conditionWords)\(recorded).")]
    if let table = assessment.conditionTable { lines += [""] + table.markdown }
    lines += assessment.sentences.flatMap { ["", escaped($0)] }
    if let recorded = assessment.decision.recorded, !assessment.changes.isEmpty {
      let table = Grid(
        columns: [
          .init("changed since \(recorded.asOf)"), .init("then", .right), .init("now", .right),
          .init("effect"),
        ],
        rows: assessment.changes.map { change in
          let (then, now) = change.values
          return [change.title, then, now, change.effectWords.joined(separator: "; ")]
        })
      lines += [""] + table.markdown
    }
    return lines
  }

  private static func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}

extension CheckStatus {
  /// The sign in front of a heading.
  fileprivate var mark: String {
    switch self {
    case .holds: "✅"
    case .warns: "⚠️"
    case .fails: "❌"
    case .broken: "🚫"
    }
  }
}
