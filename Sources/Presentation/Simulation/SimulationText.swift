internal import CostModel
internal import JSONText

/// A simulation as tables and a histogram for people.
struct SimulationText {
  let answer: SimulationAnswer
  let width: Int
  let glyphs: ChartGlyphs
  let colors: Bool

  /// The text; the tables alone, below their head and warnings, where it is to be quiet.
  func text(isQuiet: Bool) -> String {
    let simulation = answer.simulation
    let comparison = simulation.comparison
    var lines = HeadText.name(answer.title, width: width)
    lines += HeadText.title(comparison.titleWords, width: width)
    lines += simulation.headWords.wrapped(to: width)
    lines += HeadText.notes(comparison.notes, width: width, colors: colors)
    if !isQuiet { lines += [""] + answer.sentences.flatMap { $0.wrapped(to: width) } }
    for table in SimulationTable.all(of: simulation) {
      lines += [""]
      lines += TextTable(
        table.sides, ([table.head] + table.rows).map { .cells($0) }, width: width, colors: colors
      ).rendered()
    }
    if !isQuiet {
      if let chart = SimulationChart.worth(of: simulation) {
        lines += [""] + chart.text(width: width, glyphs, colors: colors)
      }
      lines += [""] + simulation.footWords.flatMap { $0.wrapped(to: width) }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension SimulationAnswer {
  /// What comes first: the decision where it is to stay, the answer, and how often each verdict is returned.
  var sentences: [String] {
    (isToStay ? [simulation.stayWords] : []) + [simulation.answerWords]
      + (simulation.inputs.isEmpty ? [] : [simulation.verdictWords])
  }
}
