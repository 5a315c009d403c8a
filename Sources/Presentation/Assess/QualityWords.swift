internal import CostModel
internal import JSONText

extension QualityOutcome {
  /// What a test says of a claim, in a word or two.
  var words: String {
    switch self {
    case .shown: "shown"
    case .notShown: "not shown"
    case .undecided: "undecided"
    }
  }
}

extension PassRate {
  /// The rate with its interval: `94.0% of 200, 95% interval 89.8% to 96.5%`.
  var words: String {
    "\(FigureText.share(rate)) of \(FigureText.count(Double(of))), 95% interval \(FigureText.share(interval.low)) to "
      + FigureText.share(interval.high)
  }
}

extension PairedDifference {
  /// The difference with its interval: `+2.0 points (-1.7 to +5.7)`.
  var words: String {
    "\(Self.points(difference)) points (\(Self.points(interval.low)) to \(Self.points(interval.high)))"
  }

  private static func points(_ value: Double) -> String {
    let text = FigureText.share(abs(value)).dropLast()
    return (value < 0 && text.contains { ("1"..."9").contains($0) } ? "-" : "+") + text
  }

  /// What the test shows, as a sentence.
  var outcomeWords: String {
    let more =
      settledBy.map {
        $0 > items ? "; \(FigureText.count(Double($0))) in all would settle it, if it holds" : ""
      } ?? ""
    let chance = "p \(FigureText.probability(p))"
    if let margin {
      let claim = "worse by at most \(FigureText.points(margin.value))"
      return switch outcome {
      case .shown: "\(claim) is shown"
      case .notShown: "\(claim) is not shown"
      case .undecided: "\(claim) is undecided\(more)"
      }
    }
    return switch outcome {
    case .shown: "better than today's is shown, \(chance)"
    case .notShown: "worse than today's is shown, \(chance)"
    case .undecided: "no difference is shown, \(chance)\(more)"
    }
  }
}

extension QualityResult {
  /// What the test says of the required share.
  var rateWords: String? {
    guard let candidate, let rate = candidate.rate else { return nil }
    let name = candidate.name.map { "\($0.escaped(limit: 80)) " } ?? ""
    let groups = rate.groups.map { " in \(FigureText.counted($0, "group"))" } ?? ""
    guard let required, let outcome else { return "Quality: \(name)\(rate.words)\(groups)." }
    let wanted = FigureText.percent(required.value)
    var words = "Quality: \(name)\(rate.words)\(groups): "
    switch outcome {
    case .shown: words += "\(wanted) is shown."
    case .notShown:
      words += "\(wanted) is not shown."
      if let settledBy, settledBy > rate.of {
        words +=
          " \(FigureText.count(Double(settledBy))) requests in all would rule it out, if the rate holds."
      }
    case .undecided:
      words += "\(wanted) is not shown."
      words +=
        settledBy.map { " \(FigureText.count(Double($0))) requests in all would show it, if the rate holds." }
        ?? " No number of requests would show it at just that rate."
    }
    return words
  }

  /// What the same requests say of both models.
  var pairedWords: String? {
    if let paired = candidate?.paired {
      return
        "On the same \(FigureText.counted(paired.items, "request")): \(FigureText.count(Double(paired.won))) won, \(FigureText.count(Double(paired.lost))) lost, \(paired.words): "
        + paired.outcomeWords + "."
    }
    return lacksPairs
      ? "How both did on the same requests is not said: give --won, --lost and --items, or --results." : nil
  }
}

extension FitAssessment {
  /// What a test showed.
  var qualityWords: String {
    [quality?.rateWords, quality?.pairedWords].compactMap(\.self).joined(separator: " ")
  }

  /// What several candidates came to; empty for one.
  var candidateWords: String {
    guard let quality, quality.candidates.count > 1 else { return "" }
    let told = quality.candidates.map { candidate in
      let difference = candidate.paired.map { ", \($0.words), \($0.outcome.words)" } ?? ""
      return
        "\(candidate.name?.escaped(limit: 80) ?? "candidate") \(candidate.rate.map { FigureText.share($0.rate) } ?? "")\(difference)"
    }
    return "Of \(quality.candidates.count) candidates, each held to more as there are several (Holm): "
      + told.joined(separator: "; ") + "."
  }

  /// How many requests a test needs, where none was run; empty elsewhere.
  var planWords: String {
    guard let quality, quality.candidate?.paired == nil else { return "" }
    var words: [String] = []
    if let margin = quality.margin {
      let sizes = TrialSize.usualDiscordance.compactMap { share in
        TrialSize.items(within: margin.value, discordant: share).map {
          "\(FigureText.count(Double($0))) where \(FigureText.percent(share)) come out differently"
        }
      }
      words.append(
        "To show that it is worse by at most \(FigureText.points(margin.value)) takes, of the same requests for both, "
          + sizes.joined(separator: ", ") + ".")
    }
    if let items = quality.items, quality.candidate == nil {
      let least = TrialSize.usualDiscordance.map { share in
        let points = FigureText.share(TrialSize.difference(shownBy: items, discordant: share)).dropLast()
        return "\(points) points where \(FigureText.percent(share)) come out differently"
      }
      words.append(
        "\(FigureText.counted(items, "request")) show, 8 times in 10, a difference of \(least.joined(separator: ", "))."
      )
    }
    return words.joined(separator: " ")
  }
}

extension FigureText {
  /// A difference of two shares: 0.05 are 5 points.
  static func points(_ value: Double) -> String { counted(count(value * 100), "point") }

  /// A probability with two digits that count; below a thousandth that alone.
  static func probability(_ value: Double) -> String {
    value < 0.001 ? "below 0.001" : fixed(value, value < 0.1 ? 3 : 2)
  }
}
