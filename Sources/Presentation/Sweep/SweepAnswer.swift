package import CostModel
package import JSONText

/// What `sweep` answers: the sweep, the result that is shown of each cell, and what was sought.
package struct SweepAnswer {
  /// What the file is about, in its own words; nil without one.
  let title: String?
  let sweep: Sweep
  let metric: SweepMetric
  /// What was sought; nil where nothing was.
  let sought: GoalSeek?
  /// The reasons for which cells have no value, each with its number from 0.
  let reasons: [String: Int]

  /// The answer for a file, or for flags alone.
  package init(
    _ file: ScenarioFile?, _ sweep: Sweep, showing metric: SweepMetric, seeking sought: GoalSeek? = nil
  ) {
    title = file?.title
    self.sweep = sweep
    self.metric = metric
    self.sought = sought
    reasons = sweep.cells.reduce(into: [:]) { found, cell in
      if let reason = Self.reason(in: cell, for: metric), found[reason] == nil { found[reason] = found.count }
    }
  }
}

extension SweepAnswer: Answer {
  package var blocks: [Block] {
    let isMap = sweep.axes.count > 1
    return [
      .head(name: title, ("\(optionWords), \(axisWords)", sweep.base.dayWords)), .warnings(soughtWords),
      isMap ? .drawing(SweepMap(self)) : .table(SweepColumns(self).table), .hanging(gapWords),
      .detail(
        (isMap ? [] : picture.map { [.figure($0)] } ?? []) + [
          .paragraphs(noteWords + [sweep.base.priceAgeWords])
        ]),
      .notes({ [.paragraphs([sweep.base.defaultsWords])] }),
    ]
  }

  package var picture: CaptionedPicture? {
    SweepChart.picture(of: self).map { CaptionedPicture("sweep", $0) }
  }

  package var document: JSONOutput { SweepJSON.form.output(self) }
  package var records: [[String]]? { SweepCSV.records(self) }
}
