internal import CostModel

/// Every line of one option's arithmetic as the parts of an explanation, for text and reports alike.
struct ExplanationBlocks {
  typealias Line = ExplanationBlock.Line

  let explanation: Explanation
  let comparison: Comparison

  /// What is explained, and for which day.
  var title: [String] {
    let today = comparison.today.id
    let what = explanation.row.map { "\($0.offer.id) against \(today)" } ?? "\(today), today's model"
    return [what, comparison.dayWords]
  }

  /// What a call and a month cost, what is paid up front, and what that comes to; empty for what cannot be had.
  var arithmetic: [ExplanationBlock] {
    let today = parts(of: comparison.prompt) + blocks(of: explanation.today)
    guard let row = explanation.row else { return today }
    guard let figures = row.figures else { return [] }
    return [ExplanationBlock(heading: "TODAY", lines: [])] + today
      + [ExplanationBlock(heading: "OPTION, \(MovedMonth.words)", lines: [])] + parts(of: figures.prompt)
      + blocks(of: explanation.option) + results(of: row, figures)
  }

  /// What must not be missed about the scenario and the option; nil where nothing is.
  var remarks: ExplanationBlock? {
    let notes =
      comparison.notes
      + (explanation.row.map { comparison.notes(on: $0) } ?? []).filter {
        // The lines of the payback show both already.
        if case .simplePayback = $0 { false } else { true }
      }
    return notes.isEmpty ? nil : ExplanationBlock(heading: "Remarks", lines: notes.map { .words($0.words) })
  }

  /// The parts of a prompt, where it has several; of a machine's too, although it is not billed by them.
  private func parts(of prompt: Prompt?) -> [ExplanationBlock] {
    guard let prompt else { return [] }
    let parts = PromptPart.allCases.map { part in
      (prompt[part], part == .history ? "history, on average" : part.label)
    }.filter { $0.0.value > 0 }
    guard parts.count > 1 else { return [] }
    let lines = (parts + [(prompt.input, "in all")]).map {
      Line.sum($0.1, "", FigureText.text($0.0.value, .tokens))
    }
    return [ExplanationBlock(heading: "Prompt", lines: lines)]
  }
}
