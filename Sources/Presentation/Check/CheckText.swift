internal import CostModel
internal import JSONText

/// The report of a check for people.
struct CheckText {
  private let width: Int
  private let colors: Bool

  /// The report; one line where all holds as recorded and only changes are asked for.
  static func lines(_ report: CheckReport, width: Int, colors: Bool) -> [String] {
    if report.isUnchanged { return [report.summary] }
    let text = CheckText(width: width, colors: colors)
    let blocks = report.shown.map(text.block)
    var lines: [String] = []
    for (index, block) in blocks.enumerated() {
      // Files that hold stand line under line; a longer report stands apart.
      if index > 0, block.count > 1 || blocks[index - 1].count > 1 { lines.append("") }
      lines += block
    }
    return lines + [""] + text.foot(report)
  }

  private func block(_ file: CheckedFile) -> [String] {
    let name = file.name.escaped(limit: .max)
    let label = file.status.style.applied(to: file.status.label.padding(to: 6), colors)
    guard let assessment = file.assessment else {
      let count = file.problems.count
      return head(label, name, FigureText.counted(count, "problem"))
    }
    let recorded = file.isRecorded ? ", recorded anew" : ""
    let isShort = assessment.status == .holds && assessment.changes.isEmpty && assessment.moves.isEmpty
    let said = isShort ? ", \(assessment.conditionWords)" : assessment.decidedWords
    var lines = head(label, name, assessment.choiceWords + said + recorded)
    guard !isShort else { return lines }
    lines += [""] + conditions(assessment)
    let sentences =
      (assessment.status == .holds ? [] : assessment.reasonWords) + assessment.testedWords
      + assessment.gateWords + assessment.retirementWords + assessment.doubtWords
      + assessment.unexplainedWords
    if !sentences.isEmpty { lines += [""] + sentences.flatMap { $0.wrapped(to: width, indent: 6) } }
    if let note = assessment.whyWords, assessment.status != .holds {
      lines += [""] + note.wrapped(to: width, indent: 6)
    }
    if !assessment.changes.isEmpty { lines += [""] + changes(assessment) }
    return lines
  }

  /// How a file came out, its name, and what is said of it, below the name where the line is too short.
  private func head(_ label: String, _ name: String, _ words: String) -> [String] {
    6 + name.columns + 2 + words.columns <= width
      ? ["\(label)\(name)  \(words)"] : [label + name] + words.wrapped(to: width, indent: 6)
  }

  private func conditions(_ assessment: Assessment) -> [String] {
    var rows: [TextTable.Line] = [.cells(["", "must hold", "recorded", "now"])]
    for row in assessment.rows { rows.append(.cells(row.cells)) }
    if let review = assessment.reviewWords {
      let parts = review.split(separator: ",", maxSplits: 1).map { String($0.trimmed) }
      rows.append(
        .cells([assessment.reviewLevel.mark, parts.first ?? "", "", parts.dropFirst().first ?? ""]))
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

  private func foot(_ report: CheckReport) -> [String] {
    let files = report.files
    var lines = report.summary.wrapped(to: width)
    if let words = report.monthWords { lines += words.wrapped(to: width) }
    if let words = report.priceAgeWords { lines += words.wrapped(to: width) }
    let failed = files.filter { $0.status == .fails }
    // A command is copied, so it is never broken into lines.
    lines += failed.compactMap { file in report.explaining(file).map { "See    " + $0 } }
    var advice = failed.compactMap { file in
      file.assessment.flatMap { $0.failsByTestAlone ? $0.quality?.adviceWords : nil }
    }
    if failed.contains(where: { $0.assessment?.failsByTestAlone == false }) {
      advice.append("change the decision or its limits, and run ftcalc check --update FILE")
    }
    for words in advice {
      lines += words.wrapped(to: width, indent: 7).enumerated().map {
        $0 == 0 ? "Then" + $1.dropFirst(4) : $1
      }
    }
    if let unrecorded = files.first(where: {
      $0.assessment != nil && $0.assessment?.decision.recorded == nil && !$0.isRecorded
    }) {
      lines +=
        "Nothing is recorded in \(unrecorded.name.escaped(limit: .max)) yet: ftcalc check --update records it."
        .wrapped(to: width)
    }
    return lines
  }
}
