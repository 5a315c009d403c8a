package import CostModel
package import JSONText

/// What `assess` answers for a file, or for flags alone.
package struct AssessAnswer {
  private let title: String?
  let fit: FitAssessment
  let asOf: CalendarDate

  package init(_ file: ScenarioFile?, _ fit: FitAssessment, asOf: CalendarDate) {
    title = file?.title
    self.fit = fit
    self.asOf = asOf
  }
}

extension AssessAnswer: Answer {
  package var blocks: [Block] {
    if fit.isOfTestAlone {
      return [
        .head(name: title, ("A test of a tuned model", dayWords)),
        .paragraphs([fit.qualityWords, fit.candidateWords, fit.planWords]),
        .detail([
          .paragraphs(["Whether the task is one to tune: give --task, --calls and what else is known of it."])
        ]),
      ]
    }
    return [
      .head(
        name: title, (fit.comparison?.titleWords.left ?? "Is this task one to fine-tune?", dayWords)),
      .answer(fit.verdictWords, fit.verdict.style),
      .paragraphs(fit.reasonWords + [fit.qualityWords, fit.candidateWords, fit.planWords, fit.moneyWords]),
      .warnings(fit.warningWords),
    ] + (fit.lines.isEmpty ? [] : [.table(fit.table)]) + [
      .detail([.paragraphs(fit.disagreementWords + fit.adviceWords + [fit.openWords, fit.hiddenWords])]),
      .notes { fit.noteBlocks },
    ]
  }

  private var dayWords: String { fit.comparison?.titleWords.right ?? "as of \(asOf)" }

  package var document: JSONOutput { AssessJSON.form.output(self) }
  package var records: [[String]]? { AssessRecords.records(fit) }
}
