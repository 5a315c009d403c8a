/// Where the axes, lines and marks of a line chart stand, for text and SVG alike.
struct LineChartLayout {
  /// A line in runs without a gap.
  struct Line {
    let name: String
    let letter: String
    let ink: TextInk
    let isDotted: Bool
    let runs: [[ChartPosition]]
  }

  /// A mark with the sign that stands for it.
  struct Mark {
    let label: String
    let sign: String
    let position: ChartPosition
  }

  /// A rule with its letter, where there are several, and its place on its axis.
  struct Rule {
    let label: String
    let sign: String
    /// Which of the lines it is.
    let index: Int
    let side: LineChart.Rule.Side
    let place: Double
  }

  let x: AxisLayout
  let y: AxisLayout
  let lines: [Line]
  let marks: [Mark]
  let rules: [Rule]

  /// The layout with an axis below as `below` makes it of its values, and at most so many ticks on the other.
  init(
    _ chart: LineChart, mostLeft: Int, glyphs: ChartGlyphs = .unicode,
    below: (ChartAxis, [Double]) -> AxisLayout
  ) {
    let usable = (chart.series.flatMap(\.points) + chart.marks.map(\.point)).filter(\.isFinite)
    let straight = chart.rules.filter(\.value.isFinite)
    func values(_ side: LineChart.Rule.Side) -> [Double] {
      straight.filter { $0.side == side }.map(\.value)
    }
    // A gap is part of the axis, too.
    let places = (chart.series.flatMap(\.points) + chart.marks.map(\.point)).map(\.x).filter(\.isFinite)
    let x = below(chart.x, places + values(.x))
    let y = AxisLayout(chart.y, usable.map(\.y) + values(.y), most: mostLeft, enclosing: true)
    func place(_ point: LineChart.Point) -> ChartPosition {
      ChartPosition(x: x.scale.position(point.x), y: y.scale.position(point.y))
    }
    let letters = "abcdefghijklmnpqrstuvwyz".map(String.init)
    lines = chart.series.enumerated().map { index, series in
      let runs = series.points.split { !$0.isFinite }.map { $0.map(place) }
      return Line(
        name: series.name, letter: letters[index % letters.count], ink: series.ink,
        isDotted: series.isDotted, runs: runs)
    }
    let shown = chart.marks.filter(\.point.isFinite)
    marks = shown.enumerated().map { index, mark in
      let sign = shown.count == 1 ? glyphs.point : "\(index + 1)"
      return Mark(label: mark.label, sign: sign, position: place(mark.point))
    }
    // Rules at one place are one line with one letter.
    var lines: [(side: LineChart.Rule.Side, value: Double)] = []
    for rule in straight where !lines.contains(where: { $0 == (rule.side, rule.value) }) {
      lines.append((rule.side, rule.value))
    }
    rules = straight.map { rule in
      let index = lines.firstIndex { $0 == (rule.side, rule.value) } ?? 0
      let sign = lines.count > 1 ? String(UnicodeScalar(UInt8(65 + index % 26))) : ""
      let scale = rule.side == .x ? x.scale : y.scale
      return Rule(
        label: rule.label, sign: sign, index: index, side: rule.side, place: scale.position(rule.value))
    }
    self.x = x
    self.y = y
  }
}
