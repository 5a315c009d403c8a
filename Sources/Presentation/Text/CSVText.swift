internal import JSONText

/// Records as comma-separated values, RFC 4180.
package enum CSVText {
  /// The records, each on a line that ends in CR LF.
  package static func text(_ records: [[String]]) -> String {
    records.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A figure with 12 significant digits, written as in JSON; empty where there is none.
  package static func number(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "" }
    return DecimalDigits(value).rounded(to: 12).text
  }

  /// A cell in quotes where it needs them; a text that a spreadsheet would run as a formula is defused.
  private static func quoted(_ cell: String) -> String {
    let isFormula = cell.first.map { "=+@".contains($0) } ?? false
    let safe = isFormula ? "'" + cell : cell
    // Scalars, not characters: a comma with an accent on it is still a comma to who reads the records.
    let scalars = safe.unicodeScalars
    guard scalars.contains(where: { $0 == "," || $0 == "\"" || $0.properties.isWhitespace && $0 != " " })
    else { return safe }
    return scalars.reduce(into: "\"") { quoted, scalar in
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    } + "\""
  }
}
