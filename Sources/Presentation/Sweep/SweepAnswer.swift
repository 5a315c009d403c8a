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

  /// The answer for a file, or for flags alone.
  package init(_ file: ScenarioFile?, _ sweep: Sweep, showing metric: SweepMetric, seeking sought: GoalSeek? = nil) {
    title = file?.title
    self.sweep = sweep
    self.metric = metric
    self.sought = sought
  }

  /// The answer for people.
  package func text(width: Int, colors: Bool, isQuiet: Bool) -> String {
    SweepText(answer: self, width: width, colors: colors).text(isQuiet: isQuiet)
  }

  /// The answer in Markdown.
  package var markdown: String { SweepMarkdown.text(self) }

  /// The document for scripts.
  package var document: JSONOutput { SweepJSON.document(self) }

  /// One record for each cell.
  package var csv: String { SweepCSV.text(self) }
}
