extension HistogramChart {
  /// The chart as one `<svg>`; `id` tells it from others in the same document.
  package func svg(id: String, width: Int = 640) -> String {
    var drawing = SVGDrawing(id: id, width: width)
    let sides = HistogramLayout(self) { AxisLayout.fitting($0, $1, pixels: 100) }
    let left = min(Double(sides.counts.columns) * 7 + 20, drawing.width / 2)
    let head = drawing.title(title) + 18
    // One line above the plot for each mark: texts of marks that are close never meet.
    let plot = SVGPlot(
      left: left, top: head + Double(sides.marks.count) * 18, width: drawing.width - left - 36, height: 220)
    let layout = HistogramLayout(self) { AxisLayout.fitting($0, $1, pixels: plot.width) }
    plot.drawBelow(layout.values, on: &drawing)
    plot.drawLeft(layout.counts, on: &drawing)
    for bin in layout.bins where bin.count > 0 {
      drawing.box(
        plot.x(bin.start), plot.y(bin.height), max(plot.x(bin.end) - plot.x(bin.start), 1),
        max(bin.height * plot.height, 1), fill: 0)
    }
    for (index, mark) in layout.marks.enumerated() {
      let x = plot.x(mark.place)
      let y = head + Double(index) * 18
      let length = SVGDrawing.length(mark.text)
      drawing.path([[(x, y - 4), (x, plot.top + plot.height)]], "edge")
      let side: SVGDrawing.Anchor = x + 6 + length > drawing.width ? .end : .start
      let room = side == .start ? drawing.width - x - 12 : x - 12
      drawing.text(SVGDrawing.fitted(mark.text, room), side == .start ? x + 6 : x - 6, y + 5, side)
    }
    return drawing.document(height: plot.foot + 16, title: title, description: description(layout))
  }

  /// The chart in words: its marks, then each bin.
  private func description(_ layout: HistogramLayout) -> String {
    let bins = layout.bins.map { "\($0.text): \(counts.text(Double($0.count)))." }
    let start = "\(axis.heading), \(counts.heading)."
    return ([start] + layout.marks.map { $0.text + "." } + bins).joined(separator: " ")
  }
}
