/// Pieces of Markdown in which nothing that stands in a cell is read as markup.
enum MarkdownText {
  /// A row of a table.
  static func row(_ cells: [String]) -> String { "| " + cells.map(escaped).joined(separator: " | ") + " |" }

  /// The text with a backslash before each character that Markdown would read.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if "\\|*<>`[]~".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
  }
}
