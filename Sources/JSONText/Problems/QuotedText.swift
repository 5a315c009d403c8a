extension String {
  /// Text of a user or a file as a message may show it: in single quotes, harmless to a terminal, and short.
  package var quoted: String { "'\(escaped())'" }

  /// The text without anything that a terminal would obey, shortened to so many characters.
  ///
  /// Control and format characters are escaped (`\u{1B}`), so that no text can move the cursor, recolour the
  /// screen or reverse the direction of what follows. What is longer ends in `...`.
  package func escaped(limit: Int = 60) -> String {
    var shown = ""
    var length = 0
    for scalar in unicodeScalars {
      let piece =
        scalar.isHarmless ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      // Scalars are counted, not characters: one character may carry a million accents.
      length += piece.unicodeScalars.count
      guard length <= limit else { return shown + "..." }
      shown += piece
    }
    return shown
  }

  /// The first character that a terminal would obey instead of showing it; nil where there is none.
  package var firstControl: Unicode.Scalar? {
    // Texts are long and nearly always plain, so their bytes are looked at in one pass without a branch.
    let bytes = utf8.span
    var isStrange = false
    for index in bytes.indices { isStrange = isStrange || bytes[index] &- 0x20 >= 0x5F }
    if !isStrange { return nil }
    return unicodeScalars.first { $0.isControl }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal shows the scalar and does nothing else.
  fileprivate var isHarmless: Bool {
    switch properties.generalCategory {
    case .privateUse, .surrogate, .unassigned: false
    default: !isControl
    }
  }

  /// Whether the scalar steers what shows it, or is none: escapes, line ends, and the direction of writing.
  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    // No text may hold them, and XML refuses some: U+FFFE, U+FFFF.
    default: properties.isNoncharacterCodePoint
    }
  }
}
