internal import Charts
internal import CostModel
internal import JSONText

extension Comparison {
  /// What is computed, and for which day.
  var titleWords: (left: String, right: String) {
    let features = self.features()
    guard features.isEmpty else {
      let count = FigureText.counted(features.count, "feature")
      return (count + (callsText == nil ? "" : ", \(callsWords)"), dayWords)
    }
    let left =
      "\(callsWords), \(FigureText.counted(Self.ends(of: inputTokens), "token")) in + "
      + "\(Self.ends(of: outputTokens)) out each"
    return (left, dayWords)
  }

  /// Today's model with its bill, tokens and conversations: what everything below is held against.
  var todayWords: [String] {
    let bill = FigureText.money(baseline.total.value)
    let range = baselineRange.map {
      " (\(FigureText.money($0.low.value)) to \(FigureText.money($0.high.value)))"
    }
    let short = ChartAxis("tokens", .tokens).short
    let tokens = billedCalls.value > 0 ? MonthlyTokens(prompt, billed: billedCalls) : nil
    var words = [
      "Today: \(today.id.escaped(limit: 80)), \(bill) a month\(range ?? "")"
        + (scenario.isModelAssumed ? " (assumed; yours: --model)" : "")
    ]
    let year =
      growth.map {
        "\(FigureText.money(comingYear.value)) in 12 months at \($0.low < 0 ? "" : "+")\(FigureText.text($0, .share)) a month"
      } ?? "\(FigureText.money(baseline.total.ofAYear.value)) a year"
    if let tokens {
      words.append(
        "\(short(tokens.input.value)) tokens in + \(short(tokens.output.value)) out a month, \(year)")
    } else if growth != nil {
      words.append(year)
    }
    return words
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
