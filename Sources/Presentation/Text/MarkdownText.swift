/// Pieces of Markdown in which nothing that stands in a cell is read as markup.
enum MarkdownText {
  /// A row of a table.
  static func row(_ cells: [String]) -> String { "| " + cells.map(escaped).joined(separator: " | ") + " |" }

  /// The text with a backslash before each character that Markdown would read.
  static func escaped(_ text: String) -> String {
    // Scalars, not characters: a bar with an accent on it still ends a cell.
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      if "\\|*<>`[]~".unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.unicodeScalars.append(scalar)
    }
  }
}
