extension LineChart {
  /// The chart as lines of text, none wider than `width`; each line of the chart ends in its letter.
  package func text(width: Int, rows: Int = 12, _ glyphs: ChartGlyphs, colors: Bool = false) -> [String] {
    let rows = min(max(rows, 4), 100)
    let most = rows / 3 + 1
    let sides = LineChartLayout(self, mostLeft: most) { AxisLayout.fitting($0, $1, columns: 10) }
    let left = min(sides.y.columns + 2, width / 2)
    let right = min(series.count, 6) + 1
    var plot = TextPlot(width: width, left: left, right: right, rows: rows, glyphs)
    let layout = LineChartLayout(self, mostLeft: most, glyphs: glyphs) {
      AxisLayout.fitting($0, $1, columns: plot.columns)
    }
    plot.drawLeft(layout.y.ticks)
    plot.drawBelow(layout.x.ticks)
    for rule in layout.rules { Self.draw(rule, glyphs, on: &plot) }
    for line in layout.lines { Self.draw(line, glyphs, on: &plot) }
    for line in layout.lines {
      guard let end = line.runs.last?.last else { continue }
      let row = plot.row(end.y)
      let start = plot.column(end.x) + 1
      let column = (start..<max(width, start)).first { plot.canvas.isEmpty(row, $0) }
      if let column { plot.canvas.put(line.letter, row, column, line.ink) }
    }
    for mark in layout.marks {
      plot.canvas.put(mark.sign, plot.row(mark.position.y), plot.column(mark.position.x), .bold)
    }
    for rule in layout.rules { Self.sign(rule, on: &plot) }
    return [
      TextInk.bold.applied(to: ChartLabel.fitted(title, width, glyphs), colors),
      ChartLabel.fitted(y.heading, width, glyphs),
    ] + plot.canvas.lines(colors) + [TextPlot.heading(x, width - right, glyphs)]
      + layout.lines.flatMap { line in
        let name = line.runs.isEmpty ? line.name + " (nothing to draw)" : line.name
        return ChartLabel.legend(line.letter, name, width, glyphs)
      } + layout.marks.flatMap { ChartLabel.legend($0.sign, $0.label, width, glyphs) }
      + layout.rules.flatMap { rule in
        ChartLabel.legend(rule.sign + rule.side.sign(glyphs), rule.label, width, glyphs)
      } + remarks.flatMap { ChartLabel.legend("", $0, width, glyphs) }
  }

  private static func draw(_ rule: LineChartLayout.Rule, _ glyphs: ChartGlyphs, on plot: inout TextPlot) {
    let sign = rule.side.sign(glyphs)
    switch rule.side {
    case .x: for row in 0..<plot.rows { plot.canvas.put(sign, row, plot.column(rule.place)) }
    case .y:
      for column in 0..<plot.columns { plot.canvas.put(sign, plot.row(rule.place), plot.left + column) }
    }
  }

  /// Writes the letter of a rule on it: at the top of an upright one, to the left on a level one, clear of the others.
  private static func sign(_ rule: LineChartLayout.Rule, on plot: inout TextPlot) {
    switch rule.side {
    case .x: plot.canvas.put(rule.sign, rule.index % 3, plot.column(rule.place), .bold)
    case .y: plot.canvas.put(rule.sign, plot.row(rule.place), plot.left + 2 * rule.index, .bold)
    }
  }

  private static func draw(_ line: LineChartLayout.Line, _ glyphs: ChartGlyphs, on plot: inout TextPlot) {
    var raster = DotRaster(columns: plot.columns, rows: plot.rows, glyphs)
    for run in line.runs { raster.draw(run) }
    for cell in raster.cells {
      let dots = Unicode.Scalar(0x2800 + cell.pattern).map { String(Character($0)) } ?? line.letter
      let sign = glyphs == .unicode ? dots : line.letter
      plot.canvas.put(sign, cell.row, plot.left + cell.column, line.ink)
    }
  }
}

extension LineChart.Rule.Side {
  /// What a rule of this side is drawn with.
  fileprivate func sign(_ glyphs: ChartGlyphs) -> String {
    self == .x ? glyphs.uprightRule : glyphs.levelRule
  }
}
