/// Texts of the user's own, made safe to stand in a chart.
package enum ChartLabel {
  /// The text on one line, without characters that move the cursor, turn the direction or take no place.
  package static func clean(_ text: String) -> String {
    var cleaned = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: cleaned.unicodeScalars.append(" ")
      case .format, .surrogate, .unassigned, .privateUse: continue
      default: cleaned.unicodeScalars.append(scalar)
      }
    }
    return cleaned
  }

  /// The text in the characters of a chart, cut to a width: `a long na…`.
  static func fitted(_ text: String, _ width: Int, _ glyphs: ChartGlyphs = .unicode) -> String {
    let shown = drawn(text, glyphs)
    guard columns(shown) > width else { return shown }
    let room = width - columns(glyphs.ellipsis)
    guard room > 0 else { return String(repeating: ".", count: max(0, width)) }
    var cut = ""
    var taken = 0
    for character in shown {
      taken += columns(character)
      if taken > room { break }
      cut.append(character)
    }
    while cut.last == " " { cut.removeLast() }
    return cut + glyphs.ellipsis
  }

  /// The text in lines of at most `width` columns behind a sign such as `a` or `●`.
  package static func legend(_ sign: String, _ text: String, _ width: Int, _ glyphs: ChartGlyphs) -> [String]
  {
    lines(drawn(text, glyphs), width - 3).enumerated().map { index, line in
      let start = index == 0 ? sign + String(repeating: " ", count: max(0, 3 - sign.count)) : "   "
      return start + fitted(line, width - 3, glyphs)
    }
  }

  /// A text of one paragraph in lines of at most so many characters; a word that is longer than a line stays whole.
  static func lines(_ text: String, _ width: Int) -> [String] {
    var lines = [""]
    var length = 0
    for word in text.unicodeScalars.split(separator: " ") {
      if length > 0, length + 1 + word.count > width {
        lines.append("")
        length = 0
      }
      lines[lines.count - 1] += (length > 0 ? " " : "") + String(word)
      length += (length > 0 ? 1 : 0) + word.count
    }
    return lines
  }

  private static func drawn(_ text: String, _ glyphs: ChartGlyphs) -> String {
    let cleaned = clean(text)
    return glyphs == .ascii ? String(cleaned.map { $0.isASCII ? $0 : "?" }) : cleaned
  }

  /// The columns of a terminal that a text takes.
  static func columns(_ text: String) -> Int { text.reduce(0) { $0 + columns($1) } }

  /// Two for the characters of East Asia and for pictures, one for all others.
  static func columns(_ character: Character) -> Int {
    let isWide = character.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE0F, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F000...0x1FAFF, 0x20000...0x3FFFD:
        true
      default: scalar.properties.isEmojiPresentation
      }
    }
    return isWide ? 2 : 1
  }
}
