/// The chart of cumulative cost for people, between what it is of and what it rests on.
package enum CostChartText {
  /// So many options are drawn beside today's model where none is named; more would not be told apart.
  package static let mostOptions = 3

  /// The text; the chart and its warnings alone where it is to be quiet.
  ///
  /// - Parameter hidden: how many options are not drawn.
  package static func text(
    _ report: MonthsReport, hiding hidden: Int, width: Int, _ glyphs: ChartGlyphs, colors: Bool,
    isQuiet: Bool
  ) -> String {
    var lines = isQuiet ? [] : HeadText.title(report.titleWords, width: width)
    lines += HeadText.notes(report.notes, width: width, colors: colors)
    if !lines.isEmpty { lines.append("") }
    lines += LineChart(costOf: report).text(width: width, rows: 16, glyphs, colors: colors)
    if !isQuiet {
      let more = hidden == 1 ? "1 more option is" : "\(hidden) more options are"
      let words = hidden > 0 ? ["\(more) not drawn; --chart=OPTION draws one alone."] : []
      lines += [""] + (words + report.basis).flatMap { $0.wrapped(to: width) }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
