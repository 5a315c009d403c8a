internal import JSONText

/// Records as comma-separated values, RFC 4180.
enum CSVText {
  /// The records, each on a line that ends in CR LF.
  static func text(_ records: [[String]]) -> String {
    records.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A figure with 12 significant digits, written as in JSON; empty where there is none.
  static func number(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "" }
    return DecimalDigits(value).rounded(to: 12).text
  }

  /// A cell in quotes where it needs them; a text that a spreadsheet would run as a formula is defused.
  private static func quoted(_ cell: String) -> String {
    let safe = isFormula(cell) ? "'" + cell : cell
    // Scalars, not characters: a comma with an accent on it is still a comma to who reads the records.
    let scalars = safe.unicodeScalars
    guard
      scalars.contains(where: { $0 == "," || $0 == "\"" || $0.properties.isWhitespace && $0 != " " })
        || LineStart.isRead(safe)
    else { return safe }
    return scalars.reduce(into: "\"") { quoted, scalar in
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    } + "\""
  }

  /// Whether a spreadsheet takes a cell for a formula, or for blanks with one behind them; a number below zero is none, and
  /// neither are the ends of a class, `-2000 to 0`.
  private static func isFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return false }
    switch first {
    case "-":
      return cell.split(separator: " to ", omittingEmptySubsequences: false).contains { Double($0) == nil }
    case "=", "+", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
    default: return false
    }
  }
}
