/// How a text is set off on a terminal; never the only carrier of a meaning.
package enum TextInk: String, Sendable, Hashable {
  case plain = ""
  case bold = "1"
  case red = "31"
  case green = "32"
  case yellow = "33"

  /// The text with its escape sequence where colours are wanted.
  package func applied(to text: String, _ colors: Bool) -> String {
    colors && self != .plain ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
