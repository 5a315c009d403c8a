extension HistogramChart {
  /// The chart as lines of text, none wider than `width`: a bar to the right for each bin, with its count.
  package func text(width: Int, _ glyphs: ChartGlyphs, colors: Bool = false) -> [String] {
    let layout = HistogramLayout(self) { AxisLayout.fitting($0, $1, columns: width) }
    let numbers = layout.bins.map { counts.text(Double($0.count)) }
    let label = min(layout.bins.map { ChartLabel.columns($0.text) }.max() ?? 0, width / 2)
    let number = min(numbers.map { ChartLabel.columns($0) }.max() ?? 0, width / 5)
    let marks = layout.bins.indices.map { index in
      layout.marks.filter { $0.bin == index }.map(\.label).joined(separator: ", ")
    }
    let widest = marks.map { ChartLabel.columns($0) }.max() ?? 0
    let beside = widest == 0 ? 0 : min(widest + 3, width / 3)
    let left = label + number + 3
    let room = max(width - left - beside, 1)
    let tallest = layout.bins.map(\.height).max() ?? 0
    var canvas = TextCanvas(width: width, height: layout.bins.count)
    for (row, bin) in layout.bins.enumerated() {
      canvas.put(ChartLabel.fitted(bin.text, label, glyphs), row, 0)
      let count = ChartLabel.fitted(numbers[row], number, glyphs)
      canvas.put(count, row, label + 2 + number - ChartLabel.columns(count))
      let bar = tallest > 0 ? glyphs.bar(bin.height / tallest * Double(room)) : ""
      canvas.put(bar, row, left)
      guard beside > 0, !marks[row].isEmpty else { continue }
      let text = glyphs.arrow + " " + ChartLabel.fitted(marks[row], beside - 3, glyphs)
      canvas.put(text, row, left + ChartLabel.columns(bar) + 1, .bold)
    }
    let heading = "\(axis.heading), \(counts.heading)"
    let nothing = layout.bins.isEmpty ? ["(nothing to draw)"] : []
    return [
      TextInk.bold.applied(to: ChartLabel.fitted(title, width, glyphs), colors),
      ChartLabel.fitted(heading, width, glyphs),
    ] + canvas.lines(colors) + nothing
      + layout.marks.flatMap { ChartLabel.legend(glyphs.arrow, $0.text, width, glyphs) }
  }
}
