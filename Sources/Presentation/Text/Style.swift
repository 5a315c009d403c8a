internal import Charts

/// What a word that is set off on a terminal means; never the only carrier of it.
package enum Style: Sendable {
  case plain
  case strong
  case good
  case doubtful
  case bad

  /// The text with its escape sequence where colours are wanted.
  func applied(to text: String, _ colors: Bool) -> String { ink.applied(to: text, colors) }

  /// How it is set off, in a text and in a chart.
  var ink: TextInk {
    switch self {
    case .plain: .plain
    case .strong: .bold
    case .good: .green
    case .doubtful: .yellow
    case .bad: .red
    }
  }
}
