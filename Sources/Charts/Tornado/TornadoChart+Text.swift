extension TornadoChart {
  /// The chart as lines of text, none wider than `width`.
  ///
  /// The part of a bar that the low end of the input makes is paler than the other.
  package func text(width: Int, _ glyphs: ChartGlyphs, colors: Bool = false) -> [String] {
    let label = min(bars.map { ChartLabel.columns($0.title) }.max() ?? 0, width / 3)
    let words = TornadoLayout(self) { AxisLayout.fitting($0, $1, columns: 10) }.rows
    let before = min(words.map { ChartLabel.columns($0.leftText) }.max() ?? 0, width / 6)
    let after = min(words.map { ChartLabel.columns($0.rightText) }.max() ?? 0, width / 6)
    let left = label + 1 + before + 1
    var plot = TextPlot(width: width, left: left, right: after + 1, rows: bars.count, glyphs)
    let layout = TornadoLayout(self) { AxisLayout.fitting($0, $1, columns: plot.columns) }
    let middle = plot.column(layout.likely)
    for (row, bar) in layout.rows.enumerated() {
      plot.canvas.put(ChartLabel.fitted(bar.label, label, glyphs), row, 0)
      let text = ChartLabel.fitted(bar.leftText, before, glyphs)
      plot.canvas.put(text, row, left - 1 - ChartLabel.columns(text))
      plot.canvas.put(ChartLabel.fitted(bar.rightText, after, glyphs), row, left + plot.columns + 1)
      for half in bar.halves {
        let end = plot.column(half.end)
        let sign = half.isLowEnd ? glyphs.paleBar : glyphs.bar
        for column in min(end, middle)...max(end, middle) { plot.canvas.put(sign, row, column) }
      }
      plot.canvas.put(glyphs.vertical, row, middle, .bold)
      if bar.halves.contains(where: \.isBeyond) {
        plot.canvas.put(glyphs.beyond, row, left + plot.columns - 1, .bold)
      }
    }
    plot.drawBelow(layout.axis.ticks)
    return [TextInk.bold.applied(to: ChartLabel.fitted(title, width, glyphs), colors)]
      + plot.canvas.lines(colors) + [TextPlot.heading(axis, width - after - 1, glyphs)]
      + ChartLabel.legend(glyphs.vertical, likelyText, width, glyphs)
      + ChartLabel.legend(glyphs.paleBar, Self.lowWords, width, glyphs)
      + ChartLabel.legend(glyphs.bar, Self.highWords, width, glyphs)
      + (reachesBeyond ? ChartLabel.legend(glyphs.beyond, beyondText, width, glyphs) : [])
      + (hasMarks ? ChartLabel.legend(Self.mark, markText, width, glyphs) : [])
  }

  static let lowWords = "towards the low end of the input"
  static let highWords = "towards the high end of the input"
}
