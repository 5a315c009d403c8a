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

  /// The lines as they stand, between two fences that none of them can be taken for.
  static func fenced(_ lines: [String], as language: String) -> [String] {
    var fence = "```"
    while lines.contains(where: { $0.contains(fence) }) { fence += "`" }
    return [fence + language] + lines + [fence]
  }
}
