import CostModel

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
    columnTexts = chart.xValues.map { Self.text($0, chart.x.unit) }
    rowTexts = chart.yValues.map { Self.text($0, chart.y.unit) }
  }

  /// A value as it was asked for, with the sign of its unit where the heading has none of it: `50,000`, `30%`.
  private static func text(_ value: Double, _ unit: Unit) -> String {
    guard value.isFinite else { return "-" }
    let value = AxisScale.inside(value)
    let finest = value == 0 ? 0 : AxisStep.decade(of: abs(value)) - 2
    let steps = stride(from: 6, through: min(finest, 6), by: -1).map { AxisStep(mantissa: 1, exponent: $0) }
    let exact = steps.first { (value / $0.value).rounded() * $0.value == value }
    let step = exact ?? AxisStep(mantissa: 1, exponent: min(finest, 6))
    return FigureText.tick(value, step, largest: abs(value), unit)
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
    column + 1 < columns && kind(column, row) != kind(column + 1, row)
  }

  /// Whether the line runs between a cell and the one below it.
  func hasLine(below row: Int, _ column: Int) -> Bool {
    row > 0 && kind(column, row) != kind(column, row - 1)
  }

  /// The columns whose texts fit side by side at least a gap apart, when each column takes `size`.
  func labelled(size: Double, gap: Double, measure: (String) -> Double) -> [Int] {
    var end = -Double.infinity
    let room = size * Double(columns)
    return (0..<columns).filter { column in
      let length = measure(columnTexts[column])
      let start = AxisLayout.start((Double(column) + 0.5) / Double(columns), length, room)
      guard length <= room, start >= end + gap else { return false }
      end = start + length
      return true
    }
  }
}
