/// A grid over two inputs with what holds in each cell, and the line between: where the break-even turns to never.
///
/// ```
/// Where it pays
/// output cut (%)
/// 60% ┤░░░░░░░│▓▁▁▁▁▁▁│▒▁▁▁▁▁▁▁▒▒▒▒▒▒▒│ ▁▁▁▁▁▁▁
/// 40% ┤░░░░░░░░░░░░░░░│▓▁▁▁▁▁▁│▒▁▁▁▁▁▁▁▒▒▒▒▒▒▒▒
/// 20% ┤░░░░░░░░░░░░░░░░░░░░░░░│▓▁▁▁▁▁▁│▒▁▁▁▁▁▁▁
///  0% ┤░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░│▓▓▓▓▓▓▓▓
///     └────┬───────┬───────┬──────┬───────┬────
///        10k     50k     100k    500k     1M
///                           calls (calls/month)
/// ░  never
/// ▓  judgement call
/// ▒  clear win
/// ```
package struct MapChart: Sendable {
  /// What may hold in a cell: `clear win`.
  package struct Class: Sendable {
    package let name: String
    package let style: Style

    package init(_ name: String, _ style: Style = .plain) {
      self.name = name
      self.style = style
    }
  }

  package let title: String
  package let x: ChartAxis
  package let y: ChartAxis
  /// The values along the axis below, from the left.
  package let xValues: [Double]
  /// The values along the axis to the left, from the bottom.
  package let yValues: [Double]
  package let classes: [Class]
  /// For each value of `yValues` and in it for each of `xValues` the number of a class; nil where nothing is known.
  package let cells: [[Int?]]

  package init(
    _ title: String, x: ChartAxis, xValues: [Double], y: ChartAxis, yValues: [Double], classes: [Class],
    cells: [[Int?]]
  ) {
    self.title = title
    self.x = x
    self.y = y
    self.xValues = xValues
    self.yValues = yValues
    self.classes = classes
    self.cells = cells
  }
}
