internal import Charts
package import CostModel
package import JSONText

/// What `sensitivity` answers for a file, or for flags alone.
package struct SensitivityAnswer {
  private let title: String?
  private let sensitivity: Sensitivity

  package init(_ file: ScenarioFile?, _ sensitivity: Sensitivity) {
    title = file?.title
    self.sensitivity = sensitivity
  }
}

extension SensitivityAnswer: Answer {
  package var blocks: [Block] {
    let comparison = sensitivity.comparison
    return [
      .head(name: title, comparison.titleWords, below: [sensitivity.titleWords]),
      .only(
        .terminal,
        [.warnings(comparison.notes.map(\.words)), .detail([.paragraphs([sensitivity.verdictWords])])]),
      .only(.document, [.warnings(comparison.todayEndWords + [sensitivity.verdictWords])]),
    ] + (sensitivity.table.map { [.table($0)] } ?? [])
      + [
        .only(.terminal, [.detail(picture.map { [.figure($0)] } ?? [])]),
        .detail([.paragraphs(sensitivity.footWords)]), .notes({ [.paragraphs([comparison.defaultsWords])] }),
      ]
  }

  package var picture: CaptionedPicture? {
    TornadoChart(sensitivity).map { CaptionedPicture("sensitivity", $0) }
  }

  package static func document(of answers: [SensitivityAnswer]) -> JSONOutput {
    answers.first.map { SensitivityJSON.form.output($0.sensitivity) } ?? nil
  }

  package static func records(of answers: [SensitivityAnswer]) -> [[String]]? {
    answers.first.map { SensitivityRecords.records($0.sensitivity) }
  }
}
