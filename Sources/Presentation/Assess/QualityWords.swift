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
    // Without a margin a test that speaks against it shows that it is worse.
    let isWorse = margin == nil && outcome == .notShown
    let claim =
      margin.map { "worse by at most \(FigureText.points($0.value))" }
      ?? (isWorse ? "worse than today's" : "better than today's")
    let chance = margin == nil ? ", p \(FigureText.probability(p))" : ""
    let said = isWorse ? QualityOutcome.shown : outcome
    return "\(claim) is \(said.words)\(chance)" + (outcome == .undecided ? "; \(nextWords)" : "")
  }

  /// What would settle it, as a clause.
  private var nextWords: String {
    if isOfOne { return FigureText.onePartWords }
    return settledBy.map { "\(FigureText.count(Double($0))) in all would settle it, if it holds" }
      ?? "no number within reach would settle it at that difference"
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
    return "Quality: \(name)\(rate.words)\(groups): \(wanted) is \(outcome.words)."
      + nextWords(outcome, rate)
  }

  /// What would settle whether the required share is reached, as a sentence; empty where the test did.
  private func nextWords(_ outcome: QualityOutcome, _ rate: PassRate) -> String {
    let wanted = outcome == .undecided ? "show it" : "rule it out"
    if let settledBy {
      return " \(FigureText.count(Double(settledBy))) requests in all would \(wanted), if the rate holds."
    }
    guard outcome == .undecided else { return "" }
    return rate.isOfOne
      ? " \(FigureText.onePartWords.sentence)."
      : " No number of requests within reach would \(wanted) at that rate."
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
    if let required = quality.required, quality.candidate == nil { words.append(Self.planWords(required)) }
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

  /// How many requests show a share that is required, where all are right and where half of what may be wrong is.
  private static func planWords(_ required: Share) -> String {
    let sizes = [Share(1), Share((1 + required.value) / 2)].compactMap { share in
      TrialSize.items(showing: required, at: share).map {
        "\(FigureText.count(Double($0))) where \(share.value == 1 ? "all" : FigureText.percent(share.value)) are right"
      }
    }
    let wanted = FigureText.percent(required.value)
    return sizes.isEmpty
      ? "No number of requests shows \(wanted)."
      : "To show \(wanted) takes, of requests to the tuned model, \(sizes.joined(separator: ", "))."
  }
}

extension FigureText {
  /// What one request, or one group, says of others.
  fileprivate static let onePartWords = "one request or group says nothing of others"

  /// A difference of two shares: 0.05 are 5 points.
  static func points(_ value: Double) -> String { counted(count(value * 100), "point") }

  /// A probability with two digits that count; below a thousandth that alone.
  static func probability(_ value: Double) -> String {
    value < 0.001 ? "below 0.001" : fixed(value, value < 0.1 ? 3 : 2)
  }
}
