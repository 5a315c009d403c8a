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
    let map = SweepMap(self)
    // Of a map a picture is drawn only where its table is too wide to be seen as a whole.
    let figure = picture.map { isMap ? Block.drawing(WideMap(map: map, picture: $0)) : .figure($0) }
    return [
      .head(name: title, ("\(optionWords), \(axisWords)", sweep.base.dayWords)), .warnings(soughtWords),
      isMap ? .drawing(map) : .table(SweepColumns(self).table),
      .only(.terminal, [.hanging(gapWords), .detail(figure.map { [$0] } ?? [])]),
      .only(.document, [.paragraphs(gapWords)]),
      .detail([.paragraphs(noteWords + [sweep.base.priceAgeWords])]),
      .notes({ [.paragraphs([sweep.base.defaultsWords])] }),
    ]
  }

  package var picture: CaptionedPicture? {
    SweepChart.picture(of: self).map { CaptionedPicture("sweep", $0) }
  }

  package static func document(of answers: [SweepAnswer]) -> JSONOutput {
    answers.first.map(SweepJSON.form.output) ?? nil
  }

  package static func records(of answers: [SweepAnswer]) -> [[String]]? {
    answers.first.map(SweepCSV.records)
  }
}

/// The picture of a map, where its columns do not stand side by side.
private struct WideMap: Drawing {
  let map: SweepMap
  let picture: CaptionedPicture

  func text(on page: Page) -> [String] {
    map.fits(page.width) ? [] : picture.picture.text(width: page.width, page.glyphs, colors: page.colors)
  }

  var markdown: [String] { [] }
}
