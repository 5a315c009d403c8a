extension TornadoChart {
  /// The chart as one `<svg>`; `id` tells it from others in the same document.
  package func svg(id: String, width: Int = 640) -> String {
    var drawing = SVGDrawing(id: id, width: width)
    let words = TornadoLayout(self) { AxisLayout.fitting($0, $1, pixels: 100) }.rows
    func widest(_ texts: [String], _ share: Double) -> Double {
      min(texts.map(SVGDrawing.length).max() ?? 0, drawing.width * share)
    }
    let label = widest(bars.map(\.title), 0.3)
    let before = widest(words.map(\.leftText), 0.15)
    let after = widest(words.map(\.rightText), 0.15)
    let left = 12 + label + 12 + before + 10
    let plot = SVGPlot(
      left: left, top: drawing.title(title), width: drawing.width - left - max(after + 20, 36),
      height: max(Double(bars.count) * 28, 28))
    let layout = TornadoLayout(self) { AxisLayout.fitting($0, $1, pixels: plot.width) }
    plot.drawBelow(layout.axis, on: &drawing)
    let middle = plot.x(layout.likely)
    for (index, row) in layout.rows.enumerated() {
      let top = plot.top + Double(index) * 28 + 4
      drawing.text(SVGDrawing.fitted(row.label, label), 12, top + 14)
      drawing.text(SVGDrawing.fitted(row.leftText, before), left - 8, top + 14, .end)
      drawing.text(SVGDrawing.fitted(row.rightText, after), left + plot.width + 8, top + 14)
      for half in row.halves {
        let end = plot.x(half.end)
        drawing.box(
          min(end, middle), top, max(abs(end - middle), 1), 20, fill: Self.fill(isLowEnd: half.isLowEnd))
        if half.isBeyond { drawing.arrow(end, top + 10) }
      }
    }
    drawing.path([[(middle, plot.top), (middle, plot.top + plot.height)]], "edge")
    var y = plot.foot + 24
    drawing.path([[(22, y - 12), (22, y + 4)]], "edge")
    drawing.paragraph(likelyText, 44, &y)
    for (isLowEnd, words) in [(true, Self.lowWords), (false, Self.highWords)] {
      drawing.box(12, y - 11, 20, 14, fill: Self.fill(isLowEnd: isLowEnd))
      drawing.paragraph(words, 44, &y)
    }
    if reachesBeyond {
      drawing.arrow(28, y - 4)
      drawing.paragraph(beyondText, 44, &y)
    }
    if hasMarks {
      drawing.text(Self.mark, 22, y + 2, .middle)
      drawing.paragraph(markText, 44, &y)
    }
    return drawing.document(height: y, title: title, description: description)
  }

  private static func fill(isLowEnd: Bool) -> Int { isLowEnd ? 1 : 0 }

  /// The chart in words: what each input moves, in its order.
  private var description: String {
    let rows = bars.map { bar in
      let ends = [(bar.low, bar.lowText), (bar.high, bar.highText)]
      let words = ends.map { text($0.0, else: "no figure") + " at " + $0.1 }
      let mark = bar.isMarked && hasMarks ? "; \(markText)" : ""
      return "\(bar.label): \(words.joined(separator: ", "))\(mark)."
    }
    return (["\(axis.heading); \(likelyText)."] + rows).joined(separator: " ")
  }
}
