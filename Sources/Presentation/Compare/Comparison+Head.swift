internal import CostModel

extension Comparison {
  /// What is computed, and for which day.
  var titleWords: (left: String, right: String) {
    let left =
      "\(FigureText.counted(callsText, "call")) a month, \(FigureText.counted(Self.ends(of: inputTokens), "token")) in + "
      + "\(Self.ends(of: outputTokens)) out each"
    return (left, dayWords)
  }

  private static func ends(of tokens: Spread) -> String {
    (tokens.isRange ? [tokens.low, tokens.high] : [tokens.likely]).map(FigureText.count)
      .joined(separator: "..")
  }

  /// The day of the question, and the first day that is computed where that is another.
  var dayWords: String {
    (scenario.start == scenario.asOf ? "" : "from \(scenario.start), ") + "as of \(scenario.asOf)"
  }
}
