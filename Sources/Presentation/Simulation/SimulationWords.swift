internal import CostModel
internal import JSONText

extension Simulation {
  /// The option that is looked at, safe to be shown.
  var optionName: String { row.offer.id.escaped(limit: 80) }

  /// Today's model, safe to be shown.
  var todayName: String { comparison.today.id.escaped(limit: 80) }

  /// Where the worth is counted to: `month 12`.
  var horizonWords: String { "month \(comparison.scenario.horizon)" }

  /// How many samples: `100,000 samples`.
  var samplesWords: String { FigureText.counted(samples, "sample") }

  /// What is looked at, and what the samples follow from.
  var headWords: String { "\(optionName) instead of \(todayName): \(samplesWords), seed \(seed)" }

  /// The answer in one sentence, with how sure it is.
  var answerWords: String {
    guard !inputs.isEmpty else {
      return
        "No input is a range, so nothing is uncertain: each percentile is what compare says; give low..high."
    }
    return "\(optionName) \(paybackWords)."
  }

  /// How often it pays back, behind its name.
  var paybackWords: String {
    let ever = probabilities.ever
    let soon = probabilities.within.first { $0.months.value == Double(comparison.scenario.horizon) }
    guard ever > 0, let soon else { return "pays back in none of \(samplesWords)" }
    let late = ever > soon.probability ? ", at all in \(Self.certainty(ever))" : ""
    let often =
      switch soon.probability {
      case 0: "none of"
      case 1: "all"
      default: "\(Self.certainty(soon.probability)) of"
      }
    return "pays back within \(FigureText.counted(soon.months.value, "month")) in \(often) "
      + "\(samplesWords)\(late)"
  }

  /// How often each verdict is returned.
  var verdictWords: String {
    let shares = verdicts.map { "\($0.verdict.words) in \(Self.certainty($0.probability))" }
    return "Verdict: \(shares.joined(separator: ", "))."
  }

  /// What a decision to stay is regretted by.
  var stayWords: String {
    var words = "The decision is to stay \(comparison.stayingWords)."
    if let regret = regretOfStaying, let expected = regret.expected {
      words +=
        expected.value == 0
        ? " Nothing costs less to \(horizonWords) in any sample."
        : " To \(horizonWords) that costs \(FigureText.money(expected.value)) more than the best choice on average, "
          + "and is best in \(Self.certainty(regret.bestProbability))."
    }
    return words
  }

  /// A probability in percent that never reads as certain where it is not.
  static func certainty(_ probability: Double) -> String {
    if probability > 0, probability <= 0.0005 { return "<0.1%" }
    if probability < 1, probability >= 0.9995 { return ">99.9%" }
    return FigureText.share(probability)
  }

  /// What goes together, one sentence for each pair.
  var correlationWords: [String] {
    correlations.map { correlation in
      let names = "\(correlation.first.flag) with \(correlation.second.flag)"
      return idleCorrelations.contains(correlation)
        ? "Nothing is drawn together of \(names): both must be ranges that play a part."
        : "Drawn together: \(names), ranks at \(FigureText.exactCount(correlation.rank))."
    }
  }

  /// How the samples are drawn and read.
  var methodWords: String {
    guard !inputs.isEmpty else { return "" }
    var words: [String] = []
    if inputs.contains(where: { $0.distribution == .uniform }) {
      words.append("A range of two numbers is drawn evenly between them.")
    }
    if inputs.contains(where: { $0.distribution == .pert }) {
      words.append(
        "A range of three is drawn around the likely one, a PERT distribution of mean (low + 4 x likely + high) / 6."
      )
    }
    words.append("SAVES A MONTH is \(MovedMonth.words).")
    words.append("WORTH and MONTHS count all that is paid up front, the team's time included.")
    if economics != nil {
      words.append(
        "USERS is what margin says of each sample; margins are of what comes in after fees, and P90 is the user that nine "
          + "of ten stay below.")
    }
    words.append("A tenth of the samples lie at P10 or below, half at P50, nine tenths at P90.")
    words.append(
      "Each column is ranked by itself: P10 is a bad case of the worth and a good one of the months. The mean is over "
        + "the samples; compare shows the likely case.")
    if samples > Self.rankedSamples {
      words.append(
        "RANKS is the rank correlation with the worth, of the first \(FigureText.count(Double(Self.rankedSamples))) samples."
      )
    } else {
      words.append("RANKS is the rank correlation with the worth.")
    }
    words.append(
      "REGRET is what a choice costs to \(horizonWords) above the best choice of each sample, on average.")
    let points = FigureText.share(margin, up: true).dropLast()
    words.append("With so many samples a share is good to \(points) points, 19 times in 20.")
    return words.joined(separator: " ")
  }

  /// The ranges that nobody gave; empty without any.
  var assumedWords: String {
    let assumed = inputs.filter { !$0.number.origin.isGiven }
    let names = assumed.map { "\($0.title) \($0.rangeText)" }
    return names.isEmpty
      ? "" : "Drawn from defaults, replace them: \(names.joined(separator: ", "))."
  }

  /// How the answer is read, and what it rests on.
  var footWords: [String] {
    (comparison.remarkWords(on: row) + correlationWords + [
      methodWords, assumedWords, comparison.priceAgeWords,
    ])
    .filter { !$0.isEmpty }
  }
}

extension Simulation.SampledInput {
  /// The input by its flag, with the option that it is one of.
  var title: String { number.title(of: owner) }

  /// Its range as it is given.
  var rangeText: String { number.definition.unit.text(number.spread) }
}

extension SampledResult.Value {
  /// The value in words, of a break-even in those of the tables.
  func text(_ number: (Double) -> String) -> String {
    switch self {
    case .number(let value): number(value)
    case .ended: BreakEven.afterEndOfLife(needed: nil).cell
    case .never: "never"
    }
  }
}

extension Assumption {
  /// The parameter by its flag, with the option that the number is one of.
  func title(of owner: String?) -> String {
    definition.flag + (owner.map { " of \($0.escaped(limit: 80))" } ?? "")
  }
}
