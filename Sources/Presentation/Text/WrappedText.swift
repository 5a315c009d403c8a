extension String {
  /// The text in lines of at most `width` characters, each with `indent` spaces before it.
  ///
  /// Empty lines separate paragraphs; a word that is longer than a line stays whole.
  package func wrapped(to width: Int, indent: Int = 0) -> [String] {
    // Bytes rather than characters: a table wraps some forty lines, and finding characters takes ten times as long.
    let text = Array(utf8)
    let margin = [UInt8](repeating: UInt8(ascii: " "), count: indent)
    var lines: [String] = []
    var line: [UInt8] = []
    var columns = 0
    func finish() {
      lines.append(line.isEmpty ? "" : String(decoding: margin + line, as: UTF8.self))
      line.removeAll(keepingCapacity: true)
      columns = 0
    }
    for paragraph in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      for word in paragraph.split(separator: UInt8(ascii: " ")) {
        // Every byte but those that continue a character takes a column.
        let length = word.count { $0 & 0xC0 != 0x80 }
        if columns > 0, indent + columns + 1 + length > width { finish() }
        if columns > 0 { line.append(UInt8(ascii: " ")) }
        columns += length + (columns > 0 ? 1 : 0)
        line += word
      }
      finish()
    }
    return lines
  }

  /// The text in lines of at most `width` characters behind a mark such as `[1]` or `*`.
  func footnote(_ mark: String, width: Int) -> [String] {
    let indent = 4
    return wrapped(to: width, indent: indent).enumerated().map { index, line in
      guard index == 0 else { return line }
      return mark + String(repeating: " ", count: max(1, indent - mark.count)) + line.dropFirst(indent)
    }
  }

  /// A command line in lines of at most `width` characters where its options allow it, each but the last ending
  /// in `\` so that the whole can be copied to a shell.
  ///
  /// It breaks before an option only, and never inside quotes.
  package func continued(to width: Int, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    let pieces = splitBeforeOptions()
    for (number, piece) in pieces.enumerated() {
      let end = number == pieces.count - 1 ? "" : " \\"
      if !line.isEmpty, indent + line.count + 1 + piece.count + end.count > width {
        lines.append(margin + line + " \\")
        line = "    " + piece
      } else {
        line += line.isEmpty ? piece : " " + piece
      }
    }
    return lines + [margin + line]
  }

  /// The text cut at each space that stands before an option and outside quotes.
  private func splitBeforeOptions() -> [String] {
    var pieces: [String] = []
    var piece = ""
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      let isQuoted = piece.count { $0 == "'" } % 2 == 1 || piece.count { $0 == "\"" } % 2 == 1
      if word.hasPrefix("-"), !isQuoted, !piece.isEmpty {
        pieces.append(piece)
        piece = String(word)
      } else {
        piece += piece.isEmpty ? String(word) : " " + word
      }
    }
    return pieces + [piece]
  }
}

extension StringProtocol {
  /// The characters of the text; quick for plain ASCII, where every byte is one.
  var columns: Int { utf8.allSatisfy { $0 < 0x80 } ? utf8.count : count }
}
