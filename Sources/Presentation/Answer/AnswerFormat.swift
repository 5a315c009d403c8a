/// How an answer is written; every format shows the same figures.
package struct AnswerFormat: Sendable {
  /// What it is asked for by: `json`.
  package let name: String
  /// The end of the names of files in it, `.md`; nil where a name tells nothing.
  package let suffix: String?
  /// What it writes of an answer.
  let content: Content

  /// What a format may write of an answer.
  enum Content: Sendable {
    /// The blocks for people, on a terminal.
    case screen
    /// The blocks in a language of documents.
    case document(Markup)
    /// The values for scripts, as JSON.
    case values
    /// The records for spreadsheets, as CSV.
    case records
    /// The picture alone.
    case picture
    /// A page of its own.
    case page
    /// Annotations of a change, as GitHub Actions reads them.
    case annotations
    /// Results of tests, as pipelines read them.
    case testResults
  }

  private init(_ name: String, suffix: String? = nil, _ content: Content) {
    self.name = name
    self.suffix = suffix
    self.content = content
  }
}

extension AnswerFormat {
  package static let table = AnswerFormat("table", .screen)
  package static let json = AnswerFormat("json", .values)
  package static let csv = AnswerFormat("csv", .records)
  /// For an issue or a review: one format for each language of documents.
  package static let documents = Markup.all.map { AnswerFormat($0.name, suffix: $0.suffix, .document($0)) }
  package static let svg = AnswerFormat("svg", .picture)
  package static let html = AnswerFormat("html", suffix: ".html", .page)
  package static let github = AnswerFormat("github", .annotations)
  package static let junit = AnswerFormat("junit", .testResults)

  /// The formats of every answer with figures.
  package static let usual = [table, json, csv] + documents

  /// The format of a name, where there is one.
  package init?(named name: String) {
    guard let found = (Self.usual + [.svg, .html, .github, .junit]).first(where: { $0.name == name }) else {
      return nil
    }
    self = found
  }
}

extension AnswerFormat: Equatable {
  /// Whether two formats are asked for by the same name.
  package static func == (one: AnswerFormat, other: AnswerFormat) -> Bool { one.name == other.name }
}
