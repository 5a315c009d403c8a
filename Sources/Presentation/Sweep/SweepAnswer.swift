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

  /// The answer for people; without its picture where it is to be quiet.
  package func text(width: Int, _ glyphs: ChartGlyphs, colors: Bool, isQuiet: Bool) -> String {
    SweepText(answer: self, width: width, glyphs: glyphs, colors: colors).text(isQuiet: isQuiet)
  }

  /// The answer in Markdown.
  package var markdown: String { SweepMarkdown.text(self) }

  /// The document for scripts.
  package var document: JSONOutput { SweepJSON.form.output(self) }

  /// One record for each cell.
  package var csv: String { SweepCSV.text(self) }
}
