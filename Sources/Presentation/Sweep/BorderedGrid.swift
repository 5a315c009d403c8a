internal import Charts

/// A table of figures with a line between the cells of one side and those of another.
struct BorderedGrid {
  /// The side of each cell, row by row; nil where it cannot be told.
  let sides: [[Int?]]
  private let glyphs: ChartGlyphs

  init(sides: [[Int?]], _ glyphs: ChartGlyphs) {
    self.sides = sides
    self.glyphs = glyphs
  }

  /// Whether a line runs somewhere between cells of some columns.
  func hasLine(in columns: Range<Int>) -> Bool {
    sides.indices.contains { row in
      columns.contains { column in
        parts(row, column, row + 1, column)
          || column + 1 < columns.upperBound && parts(row, column, row, column + 1)
      }
    }
  }

  /// A head, then the rows of some columns behind what they are for, with lines between them where they part.
  func lines(_ block: [[String]], _ widths: [Int], _ columns: Range<Int>) -> [String] {
    var lines: [String] = []
    for (index, cells) in block.enumerated() {
      var line = ""
      for (place, cell) in cells.enumerated() where place < widths.count {
        let column = columns.lowerBound + place - 1
        let isParted = index > 0 && place > 1 && parts(index - 1, column - 1, index - 1, column)
        line += place == 0 ? "" : isParted ? glyphs.vertical : " "
        line += String(repeating: " ", count: max(0, widths[place] - cell.columns)) + cell
      }
      lines.append(line.trimmingEnd)
      if index > 0, let between = self.line(below: index - 1, widths, columns) { lines.append(between) }
    }
    return lines
  }

  /// The line below a row; nil where none runs there.
  private func line(below row: Int, _ widths: [Int], _ columns: Range<Int>) -> String? {
    guard columns.contains(where: { parts(row, $0, row + 1, $0) }) else { return nil }
    var line = String(repeating: " ", count: widths.first ?? 0)
    for (place, column) in columns.enumerated() {
      let isBefore = place > 0
      let arms = ChartGlyphs.Arms(
        up: isBefore && parts(row, column - 1, row, column),
        down: isBefore && parts(row + 1, column - 1, row + 1, column),
        left: isBefore && parts(row, column - 1, row + 1, column - 1),
        right: parts(row, column, row + 1, column))
      line += isBefore ? glyphs.junction(arms) : " "
      let sign = arms.right ? glyphs.horizontal : " "
      line += String(repeating: sign, count: place + 1 < widths.count ? widths[place + 1] : 0)
    }
    return line.trimmingEnd
  }

  /// Whether two cells are on different sides.
  private func parts(_ row: Int, _ column: Int, _ otherRow: Int, _ otherColumn: Int) -> Bool {
    func side(_ row: Int, _ column: Int) -> Int? {
      guard sides.indices.contains(row), sides[row].indices.contains(column) else { return nil }
      return sides[row][column]
    }
    guard let one = side(row, column), let other = side(otherRow, otherColumn) else { return false }
    return one != other
  }
}
