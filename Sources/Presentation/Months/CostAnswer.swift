internal import Charts
internal import CostModel

/// What `compare --chart` answers: what is paid by each month, today's model and one option or the best few.
package struct CostAnswer {
  /// So many options are drawn beside today's model where none is named; more would not be told apart.
  package static let mostOptions = 3

  private let report: MonthsReport
  /// How many options are not drawn.
  private let hidden: Int
  private let scenario: String?

  /// - Parameters:
  ///   - hidden: how many options are not drawn.
  ///   - scenario: the named scenario of a file that the months are of.
  package init(_ report: MonthsReport, hiding hidden: Int = 0, in scenario: String? = nil) {
    self.report = report
    self.hidden = hidden
    self.scenario = scenario
  }
}

extension CostAnswer: Answer {
  package var blocks: [Block] {
    let more = hidden == 1 ? "1 more option is" : "\(hidden) more options are"
    let words = hidden > 0 ? ["\(more) not drawn; --chart=OPTION draws one alone."] : []
    return [
      .detail([.head(name: nil, report.titleWords)]), .warnings(report.notes.map(\.words)),
      .figure(CaptionedPicture("cost", TallChart(chart: LineChart(costOf: report)))),
      .detail([.paragraphs(words + report.basis)]),
      .notes({ [.paragraphs([report.assumptions.defaultsWords])] }),
    ]
  }

  package var picture: CaptionedPicture? {
    CaptionedPicture("cost", LineChart(costOf: report, in: scenario))
  }
}

/// A line chart with more rows than usual, as it is the whole of the answer.
private struct TallChart: Picture {
  let chart: LineChart

  func text(width: Int, _ glyphs: ChartGlyphs, colors: Bool) -> [String] {
    chart.text(width: width, rows: 16, glyphs, colors: colors)
  }

  func svg(id: String, width: Int) -> String { chart.svg(id: id, width: width) }
}
