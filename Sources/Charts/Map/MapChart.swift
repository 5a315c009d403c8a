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
    package let ink: TextInk
    /// The number of its fill in a picture; nil for that of its place among the classes.
    package let fill: Int?

    package init(_ name: String, _ ink: TextInk = .plain, fill: Int? = nil) {
      self.name = name
      self.ink = ink
      self.fill = fill
    }
  }

  /// A line that parts the cells: where the break-even turns to never.
  package struct Line: Sendable {
    package let label: String
    /// For each cell the number of the side that it is on; nil where that cannot be told.
    package let sides: [[Int?]]

    package init(_ label: String, _ sides: [[Int?]]) {
      self.label = label
      self.sides = sides
    }
  }

  package let title: String
  package let x: ChartAxis
  /// The axis to the left; nil where there is one row without a value.
  package let y: ChartAxis?
  /// The values along the axis below, from the left.
  package let xValues: [Double]
  /// The values along the axis to the left, from the bottom.
  package let yValues: [Double]
  package let classes: [Class]
  /// For each value of `yValues` and in it for each of `xValues` the number of a class; nil where nothing is known.
  package let cells: [[Int?]]
  /// What stands in the cells of a picture where there is room; none where it is empty.
  package let texts: [[String]]
  /// How a number of cells is said: `1 cell`, `1,234 cells`.
  let counted: @Sendable (Int) -> String
  /// The line; nil for one between all classes.
  package let line: Line?

  package init(
    _ title: String, x: ChartAxis, xValues: [Double], y: ChartAxis?, yValues: [Double], classes: [Class],
    cells: [[Int?]], texts: [[String]] = [], counted: @escaping @Sendable (Int) -> String, line: Line? = nil
  ) {
    self.texts = texts
    self.counted = counted
    self.line = line
    self.title = title
    self.x = x
    self.y = y
    self.xValues = xValues
    self.yValues = yValues
    self.classes = classes
    self.cells = cells
  }

  /// The number of the fill of a class in a picture.
  func fill(_ kind: Int) -> Int { classes.indices.contains(kind) ? classes[kind].fill ?? kind : kind }

  /// What stands for cells without a class, where there are any.
  var blankText: String? {
    cells.contains { $0.contains { $0 == nil } } ? "left blank: no figure" : nil
  }
}
