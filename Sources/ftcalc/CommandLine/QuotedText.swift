extension String {
  /// This text of a user as a message may show it: in single quotes, harmless to a terminal, and short.
  ///
  /// Control and format characters are escaped (`\u{1B}`), so that no argument can move the cursor, recolour the
  /// screen or reverse the direction of what follows. What is longer than 60 characters ends in `…`.
  var quoted: String {
    let limit = 60
    var shown = ""
    var length = 0
    for scalar in unicodeScalars {
      let piece =
        scalar.isHarmless ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      // Scalars are counted, not characters: one character may carry a million accents.
      length += piece.unicodeScalars.count
      guard length <= limit else { return "'\(shown)…'" }
      shown += piece
    }
    return "'\(shown)'"
  }
}

extension Unicode.Scalar {
  /// Whether a terminal shows the scalar and does nothing else.
  fileprivate var isHarmless: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
    default: true
    }
  }
}

extension [String] {
  /// The texts as a choice in a sentence: `a`, `a or b`, `a, b or c`.
  var alternatives: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " or " + last
  }
}
