extension LineChart {
  /// The chart as one `<svg>`; `id` tells it from others in the same document.
  package func svg(id: String, width: Int = 640) -> String {
    var drawing = SVGDrawing(id: id, width: width)
    let sides = LineChartLayout(self, mostLeft: 7) { AxisLayout.fitting($0, $1, pixels: 100) }
    let left = min(Double(sides.y.columns) * 7 + 20, drawing.width / 2)
    let plot = SVGPlot(left: left, top: 62, width: drawing.width - left - 36, height: 240)
    let layout = LineChartLayout(self, mostLeft: 7) { AxisLayout.fitting($0, $1, pixels: plot.width) }
    drawing.text(SVGDrawing.fitted(title, drawing.width - 60), 12, 24, style: "title")
    plot.drawBelow(layout.x, on: &drawing)
    plot.drawLeft(layout.y, on: &drawing)
    for (index, line) in layout.lines.enumerated() {
      let look = index % SVGStyle.count
      let runs = line.runs.map { $0.map { (x: plot.x($0.x), y: plot.y($0.y)) } }
      drawing.path(runs.filter { $0.count > 1 }, "line series-\(look)")
      for run in runs where run.count == 1 { drawing.circle(run[0].x, run[0].y, 3, "line series-\(look)") }
      if let end = runs.last?.last {
        drawing.text(line.letter, end.x + 6 + Double(index % 3) * 8, end.y + 4)
      }
    }
    for mark in layout.marks {
      drawing.circle(plot.x(mark.position.x), plot.y(mark.position.y), 5, "mark")
      if layout.marks.count > 1 {
        drawing.text(mark.sign, plot.x(mark.position.x), plot.y(mark.position.y) - 9, .middle)
      }
    }
    var y = plot.foot + 24
    for (index, line) in layout.lines.enumerated() {
      drawing.line(12, y - 4, 52, y - 4, "line series-\(index % SVGStyle.count)")
      drawing.text(SVGDrawing.fitted("\(line.letter)  \(line.name)", drawing.width - 76), 60, y)
      y += 20
    }
    for mark in layout.marks {
      drawing.circle(32, y - 4, 5, "mark")
      let sign = layout.marks.count > 1 ? mark.sign + "  " : ""
      drawing.text(SVGDrawing.fitted(sign + mark.label, drawing.width - 76), 60, y)
      y += 20
    }
    return drawing.document(height: y, title: title, description: description)
  }

  /// The chart in words: each line from its first to its last point, then the marks.
  private var description: String {
    let lines = series.map { line in
      let points = line.points.filter(\.isFinite)
      guard let first = points.first, let last = points.last else { return "\(line.name): nothing to draw." }
      let ends = [first, last].map {
        FigureText.charted($0.y, y.unit) + " at " + FigureText.charted($0.x, x.unit)
      }
      return points.count == 1 ? "\(line.name): \(ends[0])." : "\(line.name): from \(ends[0]) to \(ends[1])."
    }
    let said = marks.map { $0.label + "." }
    return (["\(y.heading) over \(x.heading)."] + lines + said).joined(separator: " ")
  }
}
