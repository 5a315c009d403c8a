extension MapChart {
  /// The chart as one `<svg>`; `id` tells it from others in the same document.
  package func svg(id: String, width: Int = 640) -> String {
    var drawing = SVGDrawing(id: id, width: width)
    let layout = MapLayout(self)
    let widest = layout.rowTexts.map(SVGDrawing.length).max() ?? 0
    let left = min(widest + 20, drawing.width / 2)
    // Rows as high as a text where there are many, and no higher than they need be where there are few.
    let tall = min(max(Double(layout.rows) * 18, 300), 600, max(Double(layout.rows), 1) * 60)
    let plot = SVGPlot(
      left: left, top: drawing.title(title) + (y == nil ? 0 : 18), width: drawing.width - left - 36,
      height: tall)
    let across = plot.width / Double(max(layout.columns, 1))
    let up = plot.height / Double(max(layout.rows, 1))
    if let y { plot.drawHeading(y, on: &drawing) }
    for row in 0..<layout.rows {
      let top = plot.top + Double(layout.rows - 1 - row) * up
      for run in runs(row, layout) {
        drawing.box(
          left + Double(run.lowerBound) * across, top, Double(run.count) * across, up,
          fill: fill(layout.kind(run.lowerBound, row) ?? 0), bordered: false)
      }
      // Every row where there is room, else as many as stand clear of each other.
      if row.isMultiple(of: max(Int((18 / up).rounded(.up)), 1)) {
        drawing.text(SVGDrawing.fitted(layout.rowTexts[row], left - 14), left - 8, top + up / 2 + 4, .end)
      }
    }
    drawing.path(edges(layout, plot, across, up), "edge")
    if fitsTexts(layout, across, up) {
      for row in 0..<layout.rows {
        for column in 0..<layout.columns where !layout.text(column, row).isEmpty {
          drawing.text(
            layout.text(column, row), left + (Double(column) + 0.5) * across,
            plot.top + (Double(layout.rows - row) - 0.5) * up + 4, .middle,
            style: "cell")
        }
      }
    }
    for column in layout.labelled(size: across, gap: 16, measure: SVGDrawing.length) {
      let x = left + (Double(column) + 0.5) * across
      drawing.line(x, plot.top + plot.height, x, plot.top + plot.height + 5, "axis")
      drawing.text(layout.columnTexts[column], x, plot.top + plot.height + 18, .middle)
    }
    drawing.line(left, plot.top, left, plot.top + plot.height, "axis")
    drawing.line(left, plot.top + plot.height, left + plot.width, plot.top + plot.height, "axis")
    drawing.text(
      SVGDrawing.fitted(x.heading, left + plot.width), left + plot.width, plot.foot, .end, style: "muted")
    var y = plot.foot + 24
    for (index, kind) in classes.enumerated() {
      drawing.box(12, y - 11, 20, 14, fill: fill(index))
      drawing.paragraph(kind.name, 44, &y)
    }
    if let blankText { drawing.paragraph(blankText, 44, &y) }
    if let line {
      drawing.path([[(12, y - 4), (32, y - 4)]], "edge")
      drawing.paragraph(line.label, 44, &y)
    }
    return drawing.document(height: y, title: title, description: description(layout))
  }

  /// Whether every cell has room for its text.
  private func fitsTexts(_ layout: MapLayout, _ across: Double, _ up: Double) -> Bool {
    let widest = texts.joined().map(SVGDrawing.length).max() ?? 0
    return up >= 18 && across >= widest + 8
  }

  /// The stretches of a row with the same class.
  private func runs(_ row: Int, _ layout: MapLayout) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for column in 0..<layout.columns
    where column + 1 == layout.columns || layout.kind(column, row) != layout.kind(column + 1, row) {
      if layout.kind(start, row) != nil { runs.append(start..<column + 1) }
      start = column + 1
    }
    return runs
  }

  /// The pieces of the line between classes.
  private func edges(_ layout: MapLayout, _ plot: SVGPlot, _ across: Double, _ up: Double)
    -> [[(x: Double, y: Double)]]
  {
    (0..<layout.rows).flatMap { row in
      (0..<layout.columns).flatMap { column in
        let right = plot.left + Double(column + 1) * across
        let bottom = plot.top + Double(layout.rows - row) * up
        let beside = layout.hasLine(rightOf: column, row) ? [[(right, bottom - up), (right, bottom)]] : []
        let below = layout.hasLine(below: row, column) ? [[(right - across, bottom), (right, bottom)]] : []
        return beside + below
      }
    }
  }

  /// The chart in words: in how many cells each class holds.
  private func description(_ layout: MapLayout) -> String {
    let counts = classes.indices.map { index in
      let count = (0..<layout.rows).reduce(0) { sum, row in
        sum + (0..<layout.columns).count { layout.kind($0, row) == index }
      }
      return "\(classes[index].name): \(counted(count))."
    }
    func reach(_ axis: ChartAxis, _ texts: [String]) -> String {
      guard let first = texts.first, let last = texts.last else { return axis.heading }
      return "\(axis.heading) from \(first) to \(last)"
    }
    let axes = [reach(x, layout.columnTexts)] + (y.map { [reach($0, layout.rowTexts)] } ?? [])
    let start = axes.joined(separator: "; ") + "."
    return ([start] + counts + (line.map { [$0.label + "."] } ?? [])).joined(separator: " ")
  }
}
