internal import CostModel

extension Comparison {
  /// What is computed, and for which day.
  var titleWords: (left: String, right: String) {
    let left =
      "\(callsText) calls a month, \(FigureText.count(prompt.input.value)) tokens in + "
      + "\(FigureText.count(prompt.output.value)) out each"
    return (left, dayWords)
  }

  /// The day of the question, and the first day that is computed where that is another.
  var dayWords: String {
    (scenario.start == scenario.asOf ? "" : "from \(scenario.start), ") + "as of \(scenario.asOf)"
  }
}
