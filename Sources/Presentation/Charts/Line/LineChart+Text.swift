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
    for line in layout.lines { Self.draw(line, glyphs, on: &plot) }
    for line in layout.lines {
      guard let end = line.runs.last?.last else { continue }
      let row = plot.row(end.y)
      let start = plot.column(end.x) + 1
      let column = (start..<max(width, start)).first { plot.canvas.isEmpty(row, $0) }
      if let column { plot.canvas.put(line.letter, row, column, line.style) }
    }
    for mark in layout.marks {
      plot.canvas.put(mark.sign, plot.row(mark.position.y), plot.column(mark.position.x), .strong)
    }
    return [
      Style.strong.applied(to: ChartLabel.fitted(title, width, glyphs), colors),
      ChartLabel.fitted(y.heading, width, glyphs),
    ] + plot.canvas.lines(colors) + [TextPlot.heading(x, width - right, glyphs)]
      + layout.lines.flatMap { line in
        let name = line.runs.isEmpty ? line.name + " (nothing to draw)" : line.name
        return ChartLabel.legend(line.letter, name, width, glyphs)
      } + layout.marks.flatMap { ChartLabel.legend($0.sign, $0.label, width, glyphs) }
  }

  private static func draw(_ line: LineChartLayout.Line, _ glyphs: ChartGlyphs, on plot: inout TextPlot) {
    var raster = DotRaster(columns: plot.columns, rows: plot.rows, glyphs)
    for run in line.runs { raster.draw(run) }
    for cell in raster.cells {
      let dots = Unicode.Scalar(0x2800 + cell.pattern).map { String(Character($0)) } ?? line.letter
      let sign = glyphs == .unicode ? dots : line.letter
      plot.canvas.put(sign, cell.row, plot.left + cell.column, line.style)
    }
  }
}
