/// Where the axes, lines and marks of a line chart stand, for text and SVG alike.
struct LineChartLayout {
  /// A line in runs without a gap.
  struct Line {
    let name: String
    let letter: String
    let style: Style
    let runs: [[ChartPosition]]
  }

  /// A mark with the sign that stands for it.
  struct Mark {
    let label: String
    let sign: String
    let position: ChartPosition
  }

  let x: AxisLayout
  let y: AxisLayout
  let lines: [Line]
  let marks: [Mark]

  /// The layout with an axis below as `below` makes it of its values, and at most so many ticks on the other.
  init(
    _ chart: LineChart, mostLeft: Int, glyphs: ChartGlyphs = .unicode,
    below: (ChartAxis, [Double]) -> AxisLayout
  ) {
    let usable = (chart.series.flatMap(\.points) + chart.marks.map(\.point)).filter(\.isFinite)
    let x = below(chart.x, usable.map(\.x))
    let y = AxisLayout(chart.y, usable.map(\.y), most: mostLeft, enclosing: true)
    func place(_ point: LineChart.Point) -> ChartPosition {
      ChartPosition(x: x.scale.position(point.x), y: y.scale.position(point.y))
    }
    let letters = "abcdefghijklmnpqrstuvwyz".map(String.init)
    lines = chart.series.enumerated().map { index, series in
      let runs = series.points.split { !$0.isFinite }.map { $0.map(place) }
      return Line(
        name: series.name, letter: letters[index % letters.count], style: series.style, runs: runs)
    }
    let shown = chart.marks.filter(\.point.isFinite)
    marks = shown.enumerated().map { index, mark in
      let sign = shown.count == 1 ? glyphs.point : "\(index + 1)"
      return Mark(label: mark.label, sign: sign, position: place(mark.point))
    }
    self.x = x
    self.y = y
  }
}
