/// A field of characters that a chart is drawn on; what lies outside it is not drawn.
struct TextCanvas {
  let width: Int
  let height: Int
  private var cells: [String]
  private var inks: [TextInk]

  init(width: Int, height: Int) {
    self.width = max(width, 0)
    self.height = max(height, 0)
    cells = [String](repeating: " ", count: self.width * self.height)
    inks = [TextInk](repeating: .plain, count: self.width * self.height)
  }

  /// Writes a text from a column on; a character of two columns leaves the second one empty.
  mutating func put(_ text: String, _ row: Int, _ column: Int, _ ink: TextInk = .plain) {
    var column = column
    for character in text {
      let length = ChartLabel.columns(character)
      if row >= 0, row < height, column >= 0, column + length <= width {
        cells[row * width + column] = String(character)
        inks[row * width + column] = ink
        if length == 2 { cells[row * width + column + 1] = "" }
      }
      column += length
    }
  }

  /// Whether nothing stands in a cell.
  func isEmpty(_ row: Int, _ column: Int) -> Bool {
    guard row >= 0, row < height, column >= 0, column < width else { return false }
    return cells[row * width + column] == " "
  }

  /// The lines from the top, without blanks at their ends.
  func lines(_ colors: Bool) -> [String] {
    (0..<height).map { row in
      let start = row * width
      let last = (0..<width).last { cells[start + $0] != " " } ?? -1
      var line = ""
      var column = 0
      while column <= last {
        let ink = inks[start + column]
        var run = ""
        while column <= last, inks[start + column] == ink {
          run += cells[start + column]
          column += 1
        }
        line += ink.applied(to: run, colors)
      }
      return line
    }
  }
}
