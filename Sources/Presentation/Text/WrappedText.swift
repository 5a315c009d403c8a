extension String {
  /// The text in lines of at most `width` characters, each with `indent` spaces before it.
  ///
  /// Empty lines separate paragraphs; a word that is longer than a line stays whole.
  package func wrapped(to width: Int, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.utf8.split(separator: UInt8(ascii: " ")).map({ Substring($0) }) {
        if !line.isEmpty, indent + line.columns + 1 + word.columns > width {
          lines.append(margin + line)
          line = String(word)
        } else {
          if !line.isEmpty { line += " " }
          line += word
        }
      }
      lines.append(line.isEmpty ? "" : margin + line)
    }
    return lines
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
  package var columns: Int { utf8.allSatisfy { $0 < 0x80 } ? utf8.count : count }
}
