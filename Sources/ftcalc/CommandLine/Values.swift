/// What a shell offers for a value, and which values are accepted.
enum Values: Sendable, Hashable {
  /// Any text, with nothing to offer.
  case text
  /// Any text; the shell offers files.
  case files
  /// Only these words.
  case oneOf([String])
  /// Any text; the shell offers these names.
  case names([String])
  /// Names separated by commas; the shell offers these for each.
  case list(of: [String])

  /// The words a shell offers.
  var words: [String] {
    switch self {
    case .text, .files: []
    case .oneOf(let words), .names(let words), .list(let words): words
    }
  }

  /// A meaning with the words that are accepted, where only some are, and other notes in parentheses.
  func qualify(_ meaning: String, with notes: [String] = []) -> String {
    var notes = notes
    if case .oneOf(let words) = self { notes.insert(words.alternatives, at: 0) }
    return notes.isEmpty ? meaning : "\(meaning) (\(notes.joined(separator: "; ")))"
  }
}
