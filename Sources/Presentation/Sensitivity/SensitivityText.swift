package import CostModel
internal import JSONText

/// A sensitivity as a table for people, a line for each end of each input.
package enum SensitivityText {
  /// The text, below the title of the file where there is one; the table and its warnings alone where it is to be
  /// quiet.
  package static func text(
    _ sensitivity: Sensitivity, title: String?, width: Int, _ glyphs: ChartGlyphs, colors: Bool,
    isQuiet: Bool = false
  ) -> String {
    let comparison = sensitivity.comparison
    var lines = HeadText.name(title, width: width)
    lines += HeadText.title(comparison.titleWords, width: width)
    lines += sensitivity.titleWords.wrapped(to: width)
    lines += HeadText.notes(comparison.notes, width: width, colors: colors)
    if !isQuiet { lines += [""] + sensitivity.verdictWords.wrapped(to: width) }
    if !sensitivity.moving.isEmpty { lines += [""] + table(sensitivity, width: width, colors: colors) }
    if !isQuiet, let chart = TornadoChart(sensitivity) {
      lines += [""] + chart.text(width: width, glyphs, colors: colors)
    }
    if !isQuiet { lines += [""] + sensitivity.footWords.flatMap { $0.wrapped(to: width) } }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func table(_ sensitivity: Sensitivity, width: Int, colors: Bool) -> [String] {
    let metric = sensitivity.metric
    var lines: [TextTable.Line] = [.cells(["INPUT", "AT", metric.rawValue, "TURNS TO"])]
    for bar in sensitivity.moving {
      let ends = [(bar.number.spread.low, bar.low), (bar.number.spread.high, bar.high)]
      for (index, (value, end)) in ends.enumerated() {
        lines.append(
          .cells(
            [
              index == 0 ? bar.title : "", bar.text(value), end.value.text(of: metric),
              sensitivity.turns(at: end),
            ], style: end.verdict.style))
      }
    }
    return TextTable([.left, .right, .right, .left], lines, width: width, colors: colors).rendered()
  }
}
