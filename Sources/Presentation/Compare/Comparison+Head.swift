internal import CostModel

extension Comparison {
  /// What is computed on the left, and for which day on the right; the first day too where that is another.
  func titleLines(width: Int) -> [String] {
    let left =
      "\(callsText) calls a month, \(FigureText.count(prompt.input.value)) tokens in + "
      + "\(FigureText.count(prompt.output.value)) out each"
    let right = dayWords
    let gap = width - left.count - right.count
    return gap > 1 ? [left + String(repeating: " ", count: gap) + right] : [left, right]
  }

  /// The day of the question, and the first day that is computed where that is another.
  var dayWords: String {
    (scenario.start == scenario.asOf ? "" : "from \(scenario.start), ") + "as of \(scenario.asOf)"
  }

  /// What must not be missed, before any figure.
  func headLines(width: Int, colors: Bool) -> [String] {
    guard !notes.isEmpty else { return [] }
    return [""]
      + notes.map(\.words).flatMap { note in
        note.wrapped(to: width, indent: 2).enumerated().map { index, line in
          index == 0 ? Style.strong.applied(to: "!", colors) + line.dropFirst() : line
        }
      }
  }
}
