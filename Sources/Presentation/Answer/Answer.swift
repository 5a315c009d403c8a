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

  /// Its values; null where it has none.
  var document: JSONOutput { get }
  /// Flat records behind their header; nil where it has none.
  var records: [[String]]? { get }

  /// What must be said of its figures in formats that have no room for it.
  var caveats: [String] { get }

  /// The document of one answer, or of several.
  static func document(of answers: [Self]) -> JSONOutput
  /// The records of one answer, or of several; nil where these do not have the same columns.
  static func records(of answers: [Self]) -> [[String]]?
}

extension Answer {
  package var caveats: [String] { [] }
  package var picture: CaptionedPicture? { nil }
  package var page: String { "" }
  package var annotations: String { "" }
  package var testResults: String { "" }
  package var document: JSONOutput { nil }
  package var records: [[String]]? { nil }

  // Most commands take one file, so there is one answer.
  package static func document(of answers: [Self]) -> JSONOutput { answers.first?.document ?? nil }
  package static func records(of answers: [Self]) -> [[String]]? { answers.first?.records }

  /// Answers in a format: the one place in which formats are told apart.
  ///
  /// - Throws: What an answer does not have, a picture or records.
  package static func written(
    _ answers: [Self], as format: AnswerFormat, on page: Page
  ) throws(AnswerGap) -> String {
    switch format.content {
    case .screen: return answers.map { BlockText.text($0.blocks, on: page) }.joined(separator: "\n")
    case .document(let language):
      return answers.map { language.text($0.blocks, isQuiet: page.isQuiet) }.joined(separator: "\n")
    case .values: return document(of: answers).text(pretty: true)
    case .records:
      guard let records = records(of: answers) else { throw .mixedColumns }
      return CSVText.text(records)
    case .picture:
      let pictures = answers.compactMap(\.picture)
      guard pictures.count == answers.count else { throw .nothingToDraw }
      return pictures.map(\.alone).joined(separator: "\n")
    case .page: return answers.map(\.page).joined(separator: "\n")
    case .annotations: return answers.map(\.annotations).joined()
    case .testResults: return answers.map(\.testResults).joined()
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
