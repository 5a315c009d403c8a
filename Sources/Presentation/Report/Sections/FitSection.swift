internal import CostModel

extension ReportSection {
  /// Whether the task is one to tune, and what its test showed; nil where the file says nothing of it.
  static func fit(_ subject: ReportSubject) -> ReportSection? {
    guard let fit = subject.fit else { return nil }
    let test = [fit.qualityWords, fit.candidateWords, fit.planWords]
    let paragraphs = fit.isOfTestAlone ? test : [fit.verdictWords] + fit.reasonWords + test
    let table: [Block] = fit.answered > 0 && !fit.isOfTestAlone ? [.table(fit.answeredTable)] : []
    return ReportSection(
      "fit", "Is the task one to tune?",
      [.paragraphs(paragraphs)] + table + [.paragraphs(fit.isOfTestAlone ? [] : fit.disagreementWords)])
  }
}
