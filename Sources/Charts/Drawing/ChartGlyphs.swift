/// The characters a chart of text is drawn with.
package enum ChartGlyphs: Sendable, Hashable, CaseIterable {
  /// Braille for lines, blocks for bars, box characters for axes.
  case unicode
  /// Plain ASCII, where the locale has no more.
  case ascii

  private func pick(_ unicode: String, _ ascii: String) -> String { self == .unicode ? unicode : ascii }

  package var horizontal: String { pick("─", "-") }
  package var vertical: String { pick("│", "|") }
  var corner: String { pick("└", "+") }
  var tickBelow: String { pick("┬", "+") }
  var tickBeside: String { pick("┤", "+") }
  /// A piece of a straight line from the bottom of a plot to its top.
  var uprightRule: String { pick("┊", ":") }
  /// A piece of a straight line across a plot.
  var levelRule: String { pick("╌", ".") }
  var point: String { pick("●", "O") }
  var arrow: String { pick("◄", "<") }
  /// The end of a bar that goes on past the axis.
  var beyond: String { pick("►", ">") }
  /// In ASCII no `#`, which would start the line of a legend as a heading or a command of a pipeline starts.
  var bar: String { pick("█", "@") }
  var paleBar: String { pick("▒", "=") }
  var underline: String { pick("▁", "_") }
  var ellipsis: String { pick("…", "...") }
  /// The fills of the classes of a map, in order.
  var fills: [String] { self == .unicode ? ["░", "▓", "▒", "·", "█", "+"] : [".", "@", ":", "o", "%", "+"] }

  /// The arms of a place where lines meet.
  package struct Arms: Hashable {
    package let up: Bool
    package let down: Bool
    package let left: Bool
    package let right: Bool

    package init(up: Bool, down: Bool, left: Bool, right: Bool) {
      self.up = up
      self.down = down
      self.left = left
      self.right = right
    }
  }

  /// The character of a place where lines meet; a blank where none does.
  package func junction(_ arms: Arms) -> String {
    let place = [arms.up, arms.down, arms.left, arms.right].reduce(0) { $0 * 2 + ($1 ? 1 : 0) }
    let boxes = [" ", "─", "─", "─", "│", "┌", "┐", "┬", "│", "└", "┘", "┴", "│", "├", "┤", "┼"]
    let plain = [" ", "-", "-", "-", "|", "+", "+", "+", "|", "+", "+", "+", "|", "+", "+", "+"]
    return self == .unicode ? boxes[place] : plain[place]
  }

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
