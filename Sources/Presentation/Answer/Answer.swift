package import JSONText

/// What a command answers, said once; the formats are renderings of it.
package protocol Answer {
  /// What people read.
  var blocks: [Block] { get }
  /// The picture that stands for the whole; nil where there is nothing to draw.
  var picture: CaptionedPicture? { get }
  /// One page that needs nothing else.
  var page: String { get }
  /// Lines by which GitHub Actions marks a change.
  var annotations: String { get }
  /// Results of tests in XML.
  var testResults: String { get }

  /// The document of one answer, or of several as a list.
  static func document(of answers: [Self]) -> JSONOutput
  /// Flat records behind their header; nil where the answers do not have the same columns.
  static func records(of answers: [Self]) -> [[String]]?
}

extension Answer {
  package var picture: CaptionedPicture? { nil }
  package var page: String { "" }
  package var annotations: String { "" }
  package var testResults: String { "" }
  package static func document(of answers: [Self]) -> JSONOutput { nil }
  package static func records(of answers: [Self]) -> [[String]]? { nil }

  /// Answers in a format: the one place in which formats are told apart.
  ///
  /// - Throws: What an answer does not have, a picture or records.
  package static func written(
    _ answers: [Self], as format: AnswerFormat, on page: Page
  ) throws(AnswerGap) -> String {
    switch format {
    case .table: return answers.map { BlockText.text($0.blocks, on: page) }.joined(separator: "\n")
    case .json: return document(of: answers).text(pretty: true)
    case .csv:
      guard let records = records(of: answers) else { throw .mixedColumns }
      return CSVText.text(records)
    case .markdown:
      return answers.map { BlockMarkdown.text($0.blocks, isQuiet: page.isQuiet) }.joined(separator: "\n")
    case .svg:
      let pictures = answers.compactMap(\.picture)
      guard pictures.count == answers.count else { throw .nothingToDraw }
      return pictures.map(\.alone).joined(separator: "\n")
    case .html: return answers.map(\.page).joined(separator: "\n")
    case .github: return answers.map(\.annotations).joined()
    case .junit: return answers.map(\.testResults).joined()
    }
  }
}

/// Why an answer cannot be written in a format.
package enum AnswerGap: Error, Sendable, Hashable {
  /// Several answers whose records have different columns.
  case mixedColumns
  /// No figure that could be drawn.
  case nothingToDraw
}
