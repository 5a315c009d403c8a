/// How a word is set off on a terminal; never the only carrier of a meaning.
package enum Style: Sendable {
  case plain
  case strong
  case good
  case doubtful
  case bad

  /// The text with its escape sequence where colours are wanted.
  package func applied(to text: String, _ colors: Bool) -> String {
    guard colors, let code else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .good: "32"
    case .doubtful: "33"
    case .bad: "31"
    }
  }
}
