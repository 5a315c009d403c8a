internal import CostModel
internal import JSONText

/// The report of a check for people.
package struct CheckText {
  private let width: Int
  private let colors: Bool

  /// The report on some files.
  package static func text(_ files: [CheckedFile], width: Int, colors: Bool) -> String {
    let text = CheckText(width: width, colors: colors)
    let blocks = files.map(text.block)
    var lines: [String] = []
    for (index, block) in blocks.enumerated() {
      // Files that hold stand line under line; a longer report stands apart.
      if index > 0, block.count > 1 || blocks[index - 1].count > 1 { lines.append("") }
      lines += block
    }
    return (lines + [""] + text.foot(files)).joined(separator: "\n") + "\n"
  }

  private func block(_ file: CheckedFile) -> [String] {
    let name = file.name.escaped(limit: .max)
    let label = file.status.label.padding(to: 6)
    let styled = file.status.style.applied(to: label, colors)
    guard let assessment = file.assessment else {
      guard case .broken(let problems) = file.outcome else { return [] }
      return ["\(styled)\(name)  \(problems.count) \(problems.count == 1 ? "problem" : "problems")"]
    }
    let decision = assessment.decision
    let decided = decision.decidedOn.map { ", decided \($0)" } ?? ""
    let recorded = file.isRecorded ? ", recorded anew" : ""
    let head = "\(styled)\(name)  \(assessment.choiceWords)"
    let isShort = assessment.status == .holds && assessment.changes.isEmpty
    guard !isShort else { return [head + ", \(assessment.conditionWords)\(recorded)"] }
    var lines = [head + decided + recorded, ""] + conditions(assessment)
    let sentences = (assessment.status == .holds ? [] : assessment.reasonWords) + assessment.retirementWords
    if !sentences.isEmpty { lines += [""] + sentences.flatMap { $0.wrapped(to: width, indent: 6) } }
    if let why = decision.why, assessment.status != .holds {
      let note = "Chosen because: \(why.escaped(limit: 600))"
      lines += [""] + note.wrapped(to: width, indent: 6)
    }
    if !assessment.changes.isEmpty { lines += [""] + changes(assessment) }
    return lines
  }

  private func conditions(_ assessment: Assessment) -> [String] {
    var rows: [TextTable.Line] = [.cells(["", "must hold", "recorded", "now"])]
    for condition in assessment.conditions {
      let metric = condition.condition.metric
      rows.append(
        .cells([
          condition.mark, condition.condition.words, condition.recorded?.text(of: metric) ?? "",
          condition.now.text(of: metric),
        ]))
    }
    if let review = assessment.reviewWords {
      let parts = review.split(separator: ",", maxSplits: 1).map { String($0).trimmingBlanks }
      let isOverdue = if case .overdue = assessment.review { true } else { false }
      let mark = isOverdue && assessment.decision.afterReview == .fail ? "x" : "!"
      rows.append(.cells([mark, parts.first ?? "", "", parts.dropFirst().first ?? ""]))
    }
    return TextTable([.left, .left, .right, .right], rows, width: width - 6).rendered().map { "      " + $0 }
  }

  private func changes(_ assessment: Assessment) -> [String] {
    let since = assessment.decision.recorded.map { "changed since \($0.asOf)" } ?? "changed"
    var rows: [TextTable.Line] = [.cells([since, "then", "now"])]
    for change in assessment.changes {
      let (then, now) = change.values
      rows.append(.cells([change.title, then, now]))
      rows += change.effectWords.map { .remark($0) }
    }
    return TextTable([.left, .right, .right], rows, width: width - 6).rendered().map { "      " + $0 }
  }

  private func foot(_ files: [CheckedFile]) -> [String] {
    var lines = [CheckStatus.summary(of: files)]
    if files.contains(where: { $0.status == .fails }) {
      lines += "Change the decision or its limits, then record it anew: ftcalc check --update FILE"
        .wrapped(to: width)
    } else if let unrecorded = files.first(where: {
      $0.assessment != nil && $0.assessment?.decision.recorded == nil && !$0.isRecorded
    }) {
      lines +=
        "Nothing is recorded in \(unrecorded.name.escaped(limit: .max)) yet: ftcalc check --update records it."
        .wrapped(to: width)
    }
    return lines
  }
}

extension CheckStatus {
  /// The word in front of a file.
  var label: String {
    switch self {
    case .holds: "ok"
    case .warns: "WARN"
    case .fails: "FAIL"
    case .broken: "BAD"
    }
  }

  var style: Style {
    switch self {
    case .holds: .good
    case .warns: .doubtful
    case .fails, .broken: .bad
    }
  }

  /// How many files came out how: `3 decisions: 1 holds, 1 does not, 1 file cannot be used`.
  package static func summary(of files: [CheckedFile]) -> String {
    func count(_ status: CheckStatus) -> Int { files.count { $0.status == status } }
    let (held, failed, broken) = (count(.holds) + count(.warns), count(.fails), count(.broken))
    let total = held + failed
    var parts: [String] = []
    if held > 0 { parts.append(held == 1 ? "1 holds" : "\(held) hold") }
    if count(.warns) > 0 { parts[parts.count - 1] += " (\(count(.warns)) with a warning)" }
    if failed > 0 { parts.append(failed == 1 ? "1 does not" : "\(failed) do not") }
    if broken > 0 { parts.append(broken == 1 ? "1 file cannot be used" : "\(broken) files cannot be used") }
    return "\(total) \(total == 1 ? "decision" : "decisions"): " + parts.joined(separator: ", ")
  }

  /// The one line for when nothing is new.
  package static func unchanged(_ files: [CheckedFile]) -> String {
    files.count == 1 ? "1 decision, all as recorded\n" : "\(files.count) decisions, all as recorded\n"
  }
}

extension String {
  /// The text without blanks at both ends.
  package var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
