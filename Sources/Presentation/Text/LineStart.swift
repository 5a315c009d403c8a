/// Starts of a line by which logs of pipelines take commands, `::error::` and `##[…]`, and Markdown a heading.
///
/// No line that the program prints for people starts so, whatever a file or a name holds.
package enum LineStart {
  /// Whether a line is read as something else than a text.
  static func isRead(_ line: some StringProtocol) -> Bool {
    let start = line.unicodeScalars.drop { $0.properties.isWhitespace }
    return start.first == "#" || start.starts(with: "::".unicodeScalars)
  }

  /// The text with a backslash in each line that would be read, before what it is read by.
  package static func guarded(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.contains(where: isRead) else { return text }
    return lines.map { line in
      guard isRead(line) else { return String(line) }
      let blanks = line.unicodeScalars.prefix { $0.properties.isWhitespace }
      return String(blanks) + "\\" + String(line.unicodeScalars.dropFirst(blanks.count))
    }.joined(separator: "\n")
  }
}
