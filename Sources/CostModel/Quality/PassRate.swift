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
  /// The variance of a single request, so that more of them can be foretold; of counts it follows from the rate.
  private let variance: Double?
  /// How many requests it takes to say as much as one that stands for itself.
  private let inflation: Double

  /// The rate of a count.
  public init(_ tally: Tally) {
    passed = Double(tally.passed)
    of = tally.of
    rate = tally.share
    interval = .wilson(tally.share, of: Double(tally.of))
    groups = nil
    variance = nil
    inflation = 1
  }

  /// The rate of scores.
  init(_ scores: ClusteredScores) {
    let count = Double(scores.scores.count)
    passed = scores.scores.reduce(0, +)
    of = scores.scores.count
    rate = scores.mean
    groups = scores.groupCount
    inflation = count / scores.effectiveCount
    if scores.isCounted {
      interval = .wilson(scores.mean, of: scores.effectiveCount)
      variance = nil
    } else {
      interval = .normal(scores.mean, error: scores.error)
      variance = scores.plainError * scores.plainError * count
    }
  }

  /// What the test says of a rate that is required.
  ///
  /// Shown where the whole interval is at it or above; not shown where the rate itself, or the whole interval, is below;
  /// else undecided. 188 of 200 against 90%, whose interval starts at 89.8%, is undecided; 176 of 200 is not shown.
  public func outcome(required: Share) -> QualityOutcome {
    let wanted = Rounding.threshold(required.value)
    if Rounding.threshold(interval.low) >= wanted { return .shown }
    return Rounding.threshold(rate) < wanted ? .notShown : .undecided
  }

  /// The requests, those that were tested among them, at which the interval would end at a required rate if the rate
  /// stays as it is; nil where it is exactly that rate.
  ///
  /// 1.96² × r × (1 − r) ÷ (rate − r)²: 188 of 200 would show 90% with 217 requests, 176 of 200 would rule it out with 865.
  public func settledBy(required: Share) -> Int? {
    let gap = rate - required.value
    guard Rounding.threshold(gap) != 0 else { return nil }
    let each = variance ?? required.value * (1 - required.value)
    let count = inflation * Confidence.twoSided * Confidence.twoSided * each / (gap * gap)
    return TrialSize.whole(count)
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
