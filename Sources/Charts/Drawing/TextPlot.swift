/// The part of a chart of text that has axes: the plot with ticks to its left and below.
struct TextPlot {
  var canvas: TextCanvas
  let left: Int
  let columns: Int
  let rows: Int
  private let glyphs: ChartGlyphs

  /// A plot with `left` columns before it and `right` after it; two rows for the axis stand below it.
  init(width: Int, left: Int, right: Int, rows: Int, _ glyphs: ChartGlyphs) {
    self.left = left
    self.rows = max(rows, 1)
    self.glyphs = glyphs
    columns = max(width - left - right, 1)
    canvas = TextCanvas(width: width, height: self.rows + 2)
  }

  /// The row of a height: the top one at 1.
  func row(_ height: Double) -> Int { Int(((1 - height) * Double(rows - 1)).rounded()) }

  /// The column of a place from the left: the last one at 1.
  func column(_ place: Double) -> Int { left + Int((place * Double(columns - 1)).rounded()) }

  /// Draws the axis to the left with its ticks at their heights.
  mutating func drawLeft(_ ticks: [AxisLayout.Tick]) {
    for row in 0..<rows { canvas.put(glyphs.vertical, row, left - 1) }
    for tick in ticks {
      let text = ChartLabel.fitted(tick.text, left - 2, glyphs)
      canvas.put(text, row(tick.position), left - 2 - ChartLabel.columns(text))
      canvas.put(glyphs.tickBeside, row(tick.position), left - 1)
    }
    canvas.put(glyphs.corner, rows, left - 1)
  }

  /// Draws the axis below with its ticks at their places.
  mutating func drawBelow(_ ticks: [AxisLayout.Tick]) {
    canvas.put(String(repeating: glyphs.horizontal, count: columns), rows, left)
    for tick in ticks {
      canvas.put(glyphs.tickBelow, rows, column(tick.position))
      let room = Double(columns)
      let length = ChartLabel.columns(tick.text)
      let start = AxisLayout.start(tick.position, Double(length), room)
      canvas.put(tick.text, rows + 1, left + Int(start.rounded(.down)))
    }
  }

  /// A line below an axis with what it shows, towards its right end.
  static func heading(_ axis: ChartAxis, _ width: Int, _ glyphs: ChartGlyphs) -> String {
    let text = ChartLabel.fitted(axis.heading, width, glyphs)
    return String(repeating: " ", count: max(0, width - ChartLabel.columns(text))) + text
  }
}

extension AxisLayout {
  /// The axis with ticks as many as fit below so many columns of text.
  static func fitting(_ axis: ChartAxis, _ values: [Double], columns: Int) -> AxisLayout {
    fitting(axis, values, room: Double(columns), gap: 2) { Double(ChartLabel.columns($0)) }
  }

  /// The axis with ticks as many as fit below so many pixels of a picture.
  static func fitting(_ axis: ChartAxis, _ values: [Double], pixels: Double) -> AxisLayout {
    fitting(axis, values, room: pixels, gap: 16, measure: SVGDrawing.length)
  }

  /// The columns of the widest tick.
  var columns: Int { ticks.map { ChartLabel.columns($0.text) }.max() ?? 0 }
}
