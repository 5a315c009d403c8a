/// Pieces of Markdown in which nothing that stands in a cell is read as markup.
enum MarkdownText {
  /// A row of a table.
  static func row(_ cells: [String]) -> String { "| " + cells.map(inline).joined(separator: " | ") + " |" }

  /// A text of its own, with a backslash before each character that Markdown would read, and before a start that makes
  /// it a heading, an item of a list or a rule.
  static func escaped(_ text: String) -> String {
    let scalars = text.unicodeScalars.drop { $0 == " " }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let rest = scalars.dropFirst(digits.count)
    let isItem = !digits.isEmpty && rest.first.map { $0 == "." || $0 == ")" } ?? false
    if isItem { return String(digits) + "\\" + inline(String(rest)) }
    let sign = scalars.first ?? " "
    let behind = scalars.drop { $0 == sign }.first ?? " "
    let isMarked =
      switch sign {
      case "#": true
      case "+", "-", "=": behind == " "
      case ":": LineStart.isRead(text)
      default: false
      }
    return (isMarked ? "\\" : "") + inline(String(scalars))
  }

  /// The text with a backslash before each character that Markdown would read wherever it stands.
  static func inline(_ text: String) -> String {
    // Scalars, not characters: a bar with an accent on it still ends a cell.
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      if "\\|*<>`[]~&".unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.unicodeScalars.append(scalar)
    }
  }

  /// The lines as they stand, between two fences that none of them can be taken for.
  static func fenced(_ lines: [String], as language: String) -> [String] {
    var fence = "```"
    while lines.contains(where: { $0.contains(fence) }) { fence += "`" }
    return [fence + language] + lines.map(LineStart.guarded) + [fence]
  }
}
