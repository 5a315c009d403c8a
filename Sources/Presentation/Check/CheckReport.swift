package import CostModel

/// What `check` found, for every format: all files count, and those that are as recorded may be left out.
package struct CheckReport: Sendable {
  /// Every file that was checked, in the order of the command line.
  package let files: [CheckedFile]
  /// The day on which they were checked.
  let asOf: CalendarDate
  /// What the program returns.
  let exitCode: Int
  /// Whether files that hold and are as recorded are left out.
  let isOnlyChanged: Bool
  /// The flags that say on what day and with what prices the files were checked; nil where one of them cannot be read
  /// again.
  let flags: [String]?

  /// A report.
  package init(
    _ files: [CheckedFile], asOf: CalendarDate, exitCode: Int, isOnlyChanged: Bool = false,
    flags: [String]? = []
  ) {
    self.flags = flags
    self.files = files
    self.asOf = asOf
    self.exitCode = exitCode
    self.isOnlyChanged = isOnlyChanged
  }

  /// The files that are shown one by one.
  var shown: [CheckedFile] { isOnlyChanged ? files.filter { !$0.isAsRecorded } : files }

  /// Whether everything is left out.
  var isUnchanged: Bool { isOnlyChanged && shown.isEmpty }

  /// The worst of all files.
  var status: CheckStatus { files.map(\.status).max() ?? .holds }

  /// When the prices of all files were read, and how old the oldest is; nil where no decision was computed.
  var priceAgeWords: String? {
    let answers = files.compactMap(\.assessment?.answer)
    guard !answers.isEmpty else { return nil }
    var seen: Set<String> = []
    let uses = answers.flatMap(\.comparison.listedUses).filter { seen.insert($0.id).inserted }
    return answers.map(\.daysChecked).priceWords(uses, on: asOf)
  }

  /// Of which month the results are that conditions are shown on; nil where none is of one.
  var monthWords: String? {
    let shown = shown.compactMap(\.assessment).filter { $0.status != .holds }
    return Metric.monthWords(shown.flatMap { $0.conditions.map(\.condition.metric) })
  }

  /// The command that shows how the results of a choice come about, or its test where that alone fails it; nil where there
  /// is none.
  func explaining(_ file: CheckedFile) -> String? {
    guard let flags, let assessment = file.assessment else { return nil }
    let answer = assessment.answer
    let command =
      assessment.failsByTestAlone
      ? ["assess", file.name]
      : ["compare", file.name, "--explain=" + (answer.row?.offer.id ?? answer.comparison.today.id)]
    return (["ftcalc"] + command + flags).map(\.shellWord).joined(separator: " ")
  }

  /// How many files came out how: `3 decisions: 1 holds, 1 does not, 1 file cannot be used`.
  var summary: String {
    func count(_ status: CheckStatus) -> Int { files.count { $0.status == status } }
    let (held, failed, broken) = (count(.holds) + count(.warns), count(.fails), count(.broken))
    let total = held + failed
    let decisions = FigureText.counted(total, "decision")
    if isUnchanged { return decisions + ", all as recorded" }
    var parts: [String] = []
    if held > 0 {
      let warned = count(.warns) > 0 ? " (\(count(.warns)) with a warning)" : ""
      parts.append((held == 1 ? "1 holds" : "\(held) hold") + warned)
    }
    if failed > 0 { parts.append(failed == 1 ? "1 does not" : "\(failed) do not") }
    if broken > 0 { parts.append(broken == 1 ? "1 file cannot be used" : "\(broken) files cannot be used") }
    return decisions + ": " + parts.joined(separator: ", ")
  }
}
