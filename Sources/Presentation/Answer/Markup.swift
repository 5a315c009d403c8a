/// A language that documents are written in: how it sets off what a document is made of.
///
/// Another one is another value in this file, and stands in ``all``; every answer is then written in it.
package struct Markup: Sendable {
  /// What its format is called.
  let name: String
  /// The end of the names of its files.
  let suffix: String
  /// A text of its own in which nothing is read as a sign of the language.
  let escaped: @Sendable (String) -> String
  /// The same of a text that stands behind another one.
  let inline: @Sendable (String) -> String
  /// A heading; 1 is that of the whole.
  let heading: @Sendable (_ words: String, _ level: Int) -> String
  /// Words that are set off.
  let strong: @Sendable (String) -> String
  /// A name of the program.
  let code: @Sendable (String) -> String
  /// One of several sentences, one below the other.
  let item: @Sendable (String) -> String
  /// What must not be missed.
  let warning: @Sendable (String) -> String
  /// Lines that are kept as they are, and what they are.
  let verbatim: @Sendable (_ lines: [String], _ kind: String) -> [String]
  /// Cells under their headings.
  let table: @Sendable (_ columns: [Grid.Column], _ rows: [[String]]) -> [String]
}

extension Markup {
  /// Every language that answers can be written in.
  static let all = [markdown]

  /// The Markdown of GitHub.
  static let markdown = Markup(
    name: "markdown", suffix: ".md", escaped: MarkdownText.escaped, inline: MarkdownText.inline,
    heading: { String(repeating: "#", count: $1) + " " + $0 },
    strong: { "**\($0)**" }, code: { "`\($0)`" }, item: { "- " + $0 }, warning: { "> " + $0 },
    verbatim: MarkdownText.fenced,
    table: { columns, rows in
      [
        MarkdownText.row(columns.map(\.title)),
        "|" + columns.map { $0.side == .left ? "---|" : "--:|" }.joined(),
      ] + rows.map(MarkdownText.row)
    })
}
