/// How an answer is written; every format shows the same figures.
package enum AnswerFormat: String, Sendable, Hashable, CaseIterable {
  /// For people, on a terminal.
  case table
  /// For scripts.
  case json
  /// For spreadsheets.
  case csv
  /// For an issue or a review.
  case markdown
  /// The picture alone.
  case svg
  /// A page.
  case html
  /// Annotations of a change, as GitHub Actions reads them.
  case github
  /// Results of tests, as pipelines read them.
  case junit
}
