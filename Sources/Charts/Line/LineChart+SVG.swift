extension LineChart {
  /// The chart as one `<svg>`; `id` tells it from others in the same document.
  package func svg(id: String, width: Int = 640) -> String {
    var drawing = SVGDrawing(id: id, width: width)
    let sides = LineChartLayout(self, mostLeft: 7) { AxisLayout.fitting($0, $1, pixels: 100) }
    let left = min(Double(sides.y.columns) * 7 + 20, drawing.width / 2)
    let top = drawing.title(title) + 18
    let plot = SVGPlot(left: left, top: top, width: drawing.width - left - 36, height: 240)
    let layout = LineChartLayout(self, mostLeft: 7) { AxisLayout.fitting($0, $1, pixels: plot.width) }
    plot.drawBelow(layout.x, on: &drawing)
    plot.drawLeft(layout.y, on: &drawing)
    for rule in layout.rules {
      let (x, y) = (plot.x(rule.place), plot.y(rule.place))
      switch rule.side {
      case .x: drawing.line(x, plot.top, x, plot.top + plot.height, "rule")
      case .y: drawing.line(left, y, left + plot.width, y, "rule")
      }
    }
    var ends: [(x: Double, y: Double)] = []
    for (index, line) in layout.lines.enumerated() {
      let look = index % SVGStyle.count
      let runs = line.runs.map { $0.map { (x: plot.x($0.x), y: plot.y($0.y)) } }
      drawing.path(runs.filter { $0.count > 1 }, "line series-\(look)")
      for run in runs where run.count == 1 || line.isDotted {
        for place in run { drawing.circle(place.x, place.y, 3, "line series-\(look)") }
      }
      if let end = runs.last?.last {
        // Beside the letters of lines that end as high.
        let taken = ends.count { abs($0.x - end.x) < 30 && abs($0.y - end.y) < 12 }
        drawing.text(line.letter, end.x + 6 + Double(taken % 3) * 8, end.y + 4)
        ends.append(end)
      }
    }
    for mark in layout.marks {
      drawing.circle(plot.x(mark.position.x), plot.y(mark.position.y), 5, "mark")
      if layout.marks.count > 1 {
        drawing.text(mark.sign, plot.x(mark.position.x), plot.y(mark.position.y) - 9, .middle)
      }
    }
    for rule in layout.rules {
      switch rule.side {
      case .x:
        let isLast = rule.place > 0.95
        drawing.text(
          rule.sign, plot.x(rule.place) + (isLast ? -5 : 5), plot.top + 14, isLast ? .end : .start)
      case .y: drawing.text(rule.sign, left + 10 + Double(rule.index) * 14, plot.y(rule.place) - 4, .middle)
      }
    }
    var y = plot.foot + 24
    for (index, line) in layout.lines.enumerated() {
      drawing.line(12, y - 4, 52, y - 4, "line series-\(index % SVGStyle.count)")
      drawing.paragraph("\(line.letter)  \(line.name)", 60, &y)
    }
    for mark in layout.marks {
      drawing.circle(32, y - 4, 5, "mark")
      let sign = layout.marks.count > 1 ? mark.sign + "  " : ""
      drawing.paragraph(sign + mark.label, 60, &y)
    }
    for rule in layout.rules {
      drawing.line(12, y - 4, 52, y - 4, "rule")
      let sign = rule.sign.isEmpty ? "" : rule.sign + "  "
      drawing.paragraph(sign + rule.label, 60, &y)
    }
    for remark in remarks {
      drawing.paragraph(remark, 12, &y, style: "muted")
    }
    return drawing.document(height: y, title: title, description: description)
  }

  /// The chart in words: each line from its first to its last point, then the marks.
  private var description: String {
    let lines = series.map { line in
      let points = line.points.filter(\.isFinite)
      guard let first = points.first, let last = points.last else { return "\(line.name): nothing to draw." }
      let ends = [first, last].map {
        y.text($0.y) + " at " + x.text($0.x)
      }
      return points.count == 1 ? "\(line.name): \(ends[0])." : "\(line.name): from \(ends[0]) to \(ends[1])."
    }
    let said = (marks.map(\.label) + rules.map(\.label)).map { $0.hasSuffix(".") ? $0 : $0 + "." } + remarks
    return (["\(y.heading) over \(x.heading)."] + lines + said).joined(separator: " ")
  }
}
