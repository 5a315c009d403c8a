/// Which classes stand where in a map and where the line between them runs, for text and SVG alike.
struct MapLayout {
  let columns: Int
  let rows: Int
  /// The texts of the columns from the left.
  let columnTexts: [String]
  /// The texts of the rows from the bottom.
  let rowTexts: [String]
  private let chart: MapChart

  init(_ chart: MapChart) {
    self.chart = chart
    columns = chart.xValues.count
    rows = chart.yValues.count
    columnTexts = chart.xValues.map { chart.x.short($0) }
    rowTexts = chart.yValues.map { chart.y?.short($0) ?? "" }
  }

  /// The class of a cell; nil outside the map and where nothing is known.
  func kind(_ column: Int, _ row: Int) -> Int? {
    guard chart.cells.indices.contains(row), chart.cells[row].indices.contains(column),
      let kind = chart.cells[row][column], chart.classes.indices.contains(kind)
    else { return nil }
    return kind
  }

  /// Whether the line runs between a cell and the next one to the right.
  func hasLine(rightOf column: Int, _ row: Int) -> Bool {
    column + 1 < columns && parts((column, row), (column + 1, row))
  }

  /// Whether the line runs between a cell and the one below it.
  func hasLine(below row: Int, _ column: Int) -> Bool { row > 0 && parts((column, row), (column, row - 1)) }

  private func parts(_ one: (column: Int, row: Int), _ other: (column: Int, row: Int)) -> Bool {
    guard chart.line != nil else { return kind(one.column, one.row) != kind(other.column, other.row) }
    guard let first = side(one.column, one.row), let second = side(other.column, other.row) else {
      return false
    }
    return first != second
  }

  /// The side of the line that a cell is on; nil where that cannot be told.
  func side(_ column: Int, _ row: Int) -> Int? {
    guard let sides = chart.line?.sides, sides.indices.contains(row), sides[row].indices.contains(column)
    else { return nil }
    return sides[row][column]
  }

  /// What stands in a cell; empty where nothing does.
  func text(_ column: Int, _ row: Int) -> String {
    guard chart.texts.indices.contains(row), chart.texts[row].indices.contains(column) else { return "" }
    return chart.texts[row][column]
  }

  /// The columns that are labelled when each takes `size`: all, or every second, third …, so that their texts stand at
  /// least a gap apart.
  func labelled(size: Double, gap: Double, measure: (String) -> Double) -> [Int] {
    let room = size * Double(columns)
    func fits(_ labelled: [Int]) -> Bool {
      var end = -Double.infinity
      return labelled.allSatisfy { column in
        let length = measure(columnTexts[column])
        let start = AxisLayout.start((Double(column) + 0.5) / Double(columns), length, room)
        defer { end = start + length }
        return length <= room && start >= end + gap
      }
    }
    let strides = (1...max(columns, 1)).lazy.map { Array(stride(from: 0, to: columns, by: $0)) }
    return strides.first(where: fits) ?? []
  }
}
