internal import CostModel

/// The report of a check in Markdown, for a job summary or a comment on a change.
package enum CheckMarkdown {
  /// The report on some files.
  package static func text(_ files: [CheckedFile]) -> String {
    var lines = ["## " + escaped(CheckStatus.summary(of: files))]
    for file in files { lines += [""] + block(file) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func block(_ file: CheckedFile) -> [String] {
    let head = "### \(file.status.mark) \(escaped(file.name))"
    guard let assessment = file.assessment else {
      guard case .broken(let problems) = file.outcome else { return [head] }
      return [head, ""] + problems.map { "- " + escaped($0) }
    }
    let decided = assessment.decision.decidedOn.map { ", decided \($0)" } ?? ""
    var lines = [
      head, "", escaped(assessment.choiceWords + decided + ": " + assessment.conditionWords) + ".",
    ]
    if !assessment.conditions.isEmpty {
      lines += ["", "| | must hold | recorded | now |", "|---|---|--:|--:|"]
      for condition in assessment.conditions {
        let metric = condition.condition.metric
        lines.append(
          MarkdownText.row([
            condition.mark, condition.condition.words, condition.recorded?.text(of: metric) ?? "",
            condition.now.text(of: metric),
          ]))
      }
    }
    let sentences =
      [assessment.reviewWords].compactMap { $0 } + assessment.reasonWords + assessment.retirementWords
    lines += sentences.flatMap { ["", escaped($0)] }
    if let recorded = assessment.decision.recorded, !assessment.changes.isEmpty {
      lines += ["", "| changed since \(recorded.asOf) | then | now | effect |", "|---|--:|--:|---|"]
      for change in assessment.changes {
        let (then, now) = change.values
        lines.append(MarkdownText.row([change.title, then, now, change.effectWords.joined(separator: "; ")]))
      }
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
