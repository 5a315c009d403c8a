/// The characters a chart of text is drawn with.
package enum ChartGlyphs: Sendable, Hashable, CaseIterable {
  /// Braille for lines, blocks for bars, box characters for axes.
  case unicode
  /// Plain ASCII, where the locale has no more.
  case ascii

  private func pick(_ unicode: String, _ ascii: String) -> String { self == .unicode ? unicode : ascii }

  var horizontal: String { pick("─", "-") }
  var vertical: String { pick("│", "|") }
  var corner: String { pick("└", "+") }
  var tickBelow: String { pick("┬", "+") }
  var tickBeside: String { pick("┤", "+") }
  var point: String { pick("●", "O") }
  var arrow: String { pick("◄", "<") }
  var bar: String { pick("█", "#") }
  var paleBar: String { pick("▒", "=") }
  var underline: String { pick("▁", "_") }
  var ellipsis: String { pick("…", "...") }
  /// The fills of the classes of a map, in order.
  var fills: [String] { self == .unicode ? ["░", "▓", "▒", "·", "█", "+"] : [".", "#", ":", "o", "%", "+"] }

  /// A bar of so many columns, to an eighth of one in Unicode; what is not nothing is always seen.
  func bar(_ columns: Double) -> String {
    guard columns > 0, columns < 1000 else { return "" }
    guard self == .unicode else {
      return String(repeating: bar, count: max(1, Int(columns.rounded(.toNearestOrEven))))
    }
    let eighths = max(1, Int((columns * 8).rounded(.toNearestOrEven)))
    let rest = eighths % 8
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: bar, count: eighths / 8) + parts[rest]
  }
}
