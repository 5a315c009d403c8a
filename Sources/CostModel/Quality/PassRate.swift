/// The share of requests that pass, with the interval that the test leaves open.
public struct PassRate: Sendable, Hashable {
  /// Those that passed; of scores between 0 and 1 their sum.
  public let passed: Double
  /// The requests.
  public let of: Int
  /// The share that passed, or the mean score.
  public let rate: Double
  /// Where the rate lies with 95% confidence: Wilson's interval of counts, 1.96 standard errors on both sides of a mean.
  public let interval: ConfidenceInterval
  /// The groups of requests that belong together; nil where each stands for itself.
  public let groups: Int?
  /// What more requests would leave open.
  private let spread: Spread
  /// How many requests it takes to say as much as one that stands for itself.
  private let inflation: Double

  /// What an interval is told by.
  private enum Spread: Sendable, Hashable {
    /// Requests that pass or fail.
    case counted
    /// The variance of a single score.
    case variance(Double)
    /// Scores, or groups of them, that are all the same.
    case none
  }

  /// The rate of a count.
  public init(_ tally: Tally) {
    passed = Double(tally.passed)
    of = tally.of
    rate = tally.share
    groups = nil
    spread = .counted
    inflation = 1
    interval = .wilson(tally.share, of: Double(tally.of))
  }

  /// The rate of scores.
  init(_ scores: ClusteredScores) {
    let count = Double(scores.scores.count)
    passed = scores.scores.reduce(0, +)
    of = scores.scores.count
    rate = scores.mean
    groups = scores.groupCount
    if scores.isCounted {
      spread = .counted
      inflation = count / scores.effectiveCount
      interval = .wilson(scores.mean, of: scores.effectiveCount)
    } else if scores.hasNoSpread {
      spread = .none
      inflation = count / Double(scores.unitCount)
      interval = .ofSame(scores.mean, count: Double(scores.unitCount), within: 0...1)
    } else {
      spread = .variance(scores.plainError * scores.plainError * count)
      inflation = count / scores.effectiveCount
      interval = .normal(scores.mean, error: scores.error, within: 0...1)
    }
  }

  /// Whether it rests on one request or one group alone, which says nothing of others.
  public var isOfOne: Bool { (groups ?? of) < 2 }

  /// What the test says of a rate that is required.
  ///
  /// Shown where the whole interval is at it or above; not shown where the rate itself, or the whole interval, is below;
  /// else, and of one request or group alone, undecided.
  public func outcome(required: Share) -> QualityOutcome {
    guard !isOfOne else { return .undecided }
    let wanted = Rounding.threshold(required.value)
    if Rounding.threshold(interval.low) >= wanted { return .shown }
    return Rounding.threshold(rate) < wanted ? .notShown : .undecided
  }

  /// The requests, those that were tested among them, that would show a required rate, or rule it out, if the rate stays as
  /// it is; nil where the test did, and where no number within reach would.
  ///
  /// Part of a request counts against what is to be shown: 181 of 200 would show 88% with 662, of which 599 pass; 176 of 200
  /// would rule 90% out with 875, of which 770 pass.
  public func settledBy(required: Share) -> Int? {
    let outcome = outcome(required: required)
    let wanted = Rounding.threshold(required.value)
    guard !isOfOne, outcome != .shown, Rounding.threshold(interval.high) >= wanted else { return nil }
    return TrialSize.first(above: of) { count in
      outcome == .undecided
        ? Rounding.threshold(interval(of: count, rounded: .down).low) >= wanted
        : Rounding.threshold(interval(of: count, rounded: .up).high) < wanted
    }
  }

  /// What so many requests leave open at the same rate, as a count rounded so.
  private func interval(of count: Int, rounded rule: FloatingPointRoundingRule) -> ConfidenceInterval {
    let independent = Double(count) / inflation
    switch spread {
    case .counted:
      // The product is exact: both counts are below a billion.
      let (whole, rest) = (Int(passed) * count).quotientAndRemainder(dividingBy: of)
      let reached = rule == .up && rest > 0 ? whole + 1 : whole
      return .wilson(Double(reached) / Double(count), of: independent)
    case .variance(let each):
      return .normal(rate, error: (each / independent).squareRoot(), within: 0...1)
    case .none: return .ofSame(rate, count: independent, within: 0...1)
    }
  }

  /// Whether it is below another test of the same task by more than chance would do: with 95% confidence on one side.
  ///
  /// z = (earlier − now) ÷ √(p × (1 − p) × (1/n + 1/m)) with the rate p of both together: 170 of 200 after 188 of 200 is
  /// 2.94, and worse; 184 of 200 is 0.78, and is not.
  public func isWorse(than earlier: PassRate) -> Bool {
    driftStatistic(from: earlier) > Confidence.oneSided
  }

  /// How many standard errors it is below an earlier test.
  func driftStatistic(from earlier: PassRate) -> Double {
    let (now, then) = (Double(of) / inflation, Double(earlier.of) / earlier.inflation)
    let pooled = (rate * now + earlier.rate * then) / (now + then)
    let error = (pooled * (1 - pooled) * (1 / now + 1 / then)).squareRoot()
    return error > 0 ? (earlier.rate - rate) / error : 0
  }
}
