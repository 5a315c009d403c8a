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
      .warnings(comparison.notes.map(\.words)), .detail([.paragraphs([sensitivity.verdictWords])]),
    ] + (sensitivity.table().map { [.table($0)] } ?? [])
      + [
        .detail((picture.map { [.figure($0)] } ?? []) + [.paragraphs(sensitivity.footWords)]),
        .notes({ [.paragraphs([comparison.defaultsWords])] }),
      ]
  }

  package var picture: CaptionedPicture? {
    TornadoChart(sensitivity).map { CaptionedPicture("sensitivity", $0) }
  }

  package var document: JSONOutput { SensitivityJSON.form.output(sensitivity) }
  package var records: [[String]]? { SensitivityRecords.records(sensitivity) }
}
