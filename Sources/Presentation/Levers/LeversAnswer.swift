package import CostModel
package import JSONText

/// What `compare --levers` answers for one file, or for its flags.
package struct LeversAnswer {
  private let file: ScenarioFile?
  private let levers: LeverComparison

  /// The levers of a file, or of flags alone.
  package init(_ file: ScenarioFile?, _ levers: LeverComparison) {
    self.file = file
    self.levers = levers
  }

  /// The answer for people.
  package func text(width: Int, colors: Bool, isQuiet: Bool) -> String {
    LeversText.text(
      levers, title: file?.title, width: width, colors: colors, isQuiet: isQuiet)
  }

  /// The answer in Markdown.
  package var markdown: String { LeversMarkdown.text(levers, title: file?.title) }

  /// The document of one answer, or of several files as a list.
  package static func document(_ answers: [LeversAnswer]) -> JSONOutput {
    LeversJSON.document(answers.map { ($0.file?.name, $0.levers) })
  }

  /// The records of the answers.
  package static func csv(_ answers: [LeversAnswer]) -> String {
    LeversCSV.text(answers.map { ($0.file?.name, $0.levers) })
  }
}
