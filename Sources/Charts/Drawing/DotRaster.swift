/// Dots that lines are drawn with: eight to a character in braille, one in ASCII.
struct DotRaster {
  let columns: Int
  let rows: Int
  private let across: Int
  private let down: Int
  private var dots: Set<[Int]> = []

  init(columns: Int, rows: Int, _ glyphs: ChartGlyphs) {
    self.columns = max(columns, 1)
    self.rows = max(rows, 1)
    across = glyphs == .unicode ? 2 : 1
    down = glyphs == .unicode ? 4 : 1
  }

  /// Draws a run of positions, each joined to the next; x from the left, y from the bottom, both 0 to 1.
  mutating func draw(_ run: [ChartPosition]) {
    let places = run.map { position in
      (
        x: Int((position.x * Double(columns * across - 1)).rounded()),
        y: Int(((1 - position.y) * Double(rows * down - 1)).rounded())
      )
    }
    if let only = places.first, places.count == 1 { dots.insert([only.x, only.y]) }
    for (start, end) in zip(places, places.dropFirst()) {
      let count = max(abs(end.x - start.x), abs(end.y - start.y), 1)
      for step in 0...count {
        let share = Double(step) / Double(count)
        let x = Double(start.x) + share * Double(end.x - start.x)
        let y = Double(start.y) + share * Double(end.y - start.y)
        dots.insert([Int(x.rounded()), Int(y.rounded())])
      }
    }
  }

  /// The characters that are not empty: row, column, and the dots of it as bits of a braille pattern.
  var cells: [(row: Int, column: Int, pattern: UInt32)] {
    let bits: [[UInt32]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
    var patterns: [[Int]: UInt32] = [:]
    for dot in dots {
      patterns[[dot[1] / down, dot[0] / across], default: 0] |= bits[dot[1] % down][dot[0] % across]
    }
    return patterns.map { ($0.key[0], $0.key[1], $0.value) }.sorted {
      ($0.row, $0.column) < ($1.row, $1.column)
    }
  }
}

/// A place in a chart: from the left and from the bottom, each 0 to 1.
struct ChartPosition: Hashable {
  let x: Double
  let y: Double
}
