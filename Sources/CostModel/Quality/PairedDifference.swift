/// What a candidate does better or worse than today's model on the same requests.
public struct PairedDifference: Sendable, Hashable {
  /// The requests that both answered.
  public let items: Int
  /// Those on which the candidate was better.
  public let won: Int
  /// Those on which it was worse.
  public let lost: Int
  /// The candidate's rate less today's: 0.02 are 2 points.
  public let difference: Double
  /// Where the difference lies with 95% confidence.
  public let interval: ConfidenceInterval
  /// How often chance alone makes so large a difference: McNemar's exact test, two-sided.
  public let p: Double
  /// By how much the candidate may be worse; nil where it must be better.
  public let margin: Share?
  /// How often a candidate that is worse by the margin looks as good as this; nil without a margin.
  public let marginP: Double?
  /// What the test shows: that it is not worse by more than the margin, or without one that it is better.
  public let outcome: QualityOutcome
  /// The requests, those that were tested among them, that would settle it if the difference stays as it is; nil where
  /// none would.
  public let settledBy: Int?

  /// The share of the requests that came out differently.
  public var discordant: Double { Double(won + lost) / Double(items) }
}

extension PairedDifference {
  /// Counts the requests that one of two answered and the other did not.
  ///
  /// The difference is (won − lost) ÷ n, its standard error √(won + lost − (won − lost)² ÷ n) ÷ n: of 200 requests 9 won and
  /// 5 lost are +2.0 points, −1.7 to +5.7, undecided; of 100, 15 and 5 are +10.0, +1.5 to +18.5, shown.
  ///
  /// - Returns: nil for no request, and for more that differ than there are.
  public init?(won: Int, lost: Int, of items: Int, margin: Share? = nil) {
    let (differ, overflow) = won.addingReportingOverflow(lost)
    guard !overflow, won >= 0, lost >= 0, items > 0, differ <= items else { return nil }
    let n = Double(items)
    let gap = Double(won - lost)
    let error = max(0, Double(won + lost) - gap * gap / n).squareRoot() / n
    let marginP = margin.map {
      NormalDistribution.probability(
        below: -MarginTest.statistic(won: won, lost: lost, of: items, margin: $0.value))
    }
    self.init(
      items: items, won: won, lost: lost, difference: gap / n,
      interval: differ == 0 ? Self.withoutDifference(n) : .normal(gap / n, error: error),
      p: min(1, 2 * FairCoin.probability(ofAtMost: min(won, lost), in: differ)), margin: margin,
      marginP: marginP, error: error)
  }

  /// Compares scores of the same requests, in the same order, whichever of them belong together.
  ///
  /// Scores that are not passed or failed, and requests in groups, are told by 1.96 standard errors of the mean difference.
  init(_ differences: ClusteredScores, margin: Share? = nil) {
    let won = differences.scores.count { $0 > 0 }
    let lost = differences.scores.count { $0 < 0 }
    let count = differences.scores.count
    let isCounted = differences.scores.allSatisfy { $0 == 0 || abs($0) == 1 }
    if isCounted, differences.clusters == nil,
      let counted = PairedDifference(won: won, lost: lost, of: count, margin: margin)
    {
      self = counted
      return
    }
    let error = differences.error
    /// The share of draws below a number of standard errors; without any spread there is nothing to go by.
    func below(_ gap: Double) -> Double {
      error > 0 ? NormalDistribution.probability(below: gap / error) : gap > 0 ? 1 : gap < 0 ? 0 : 0.5
    }
    let effective = Double(differences.groupCount ?? count)
    let mean = differences.mean
    self.init(
      items: count, won: won, lost: lost, difference: mean,
      interval: won + lost == 0 ? Self.withoutDifference(effective) : .normal(mean, error: error),
      p: min(1, 2 * min(below(mean), below(-mean))), margin: margin,
      marginP: margin.map { 1 - below(mean + $0.value) }, error: error)
  }

  private init(
    items: Int, won: Int, lost: Int, difference: Double, interval: ConfidenceInterval, p: Double,
    margin: Share?, marginP: Double?, error: Double
  ) {
    (self.items, self.won, self.lost, self.difference) = (items, won, lost, difference)
    (self.interval, self.p, self.margin, self.marginP) = (interval, p, margin, marginP)
    outcome = Self.outcome(difference, interval, p: p, margin: margin, marginP: marginP)
    let distance = difference + (margin?.value ?? 0)
    let wanted = margin == nil ? Confidence.twoSided : Confidence.oneSided
    settledBy =
      Rounding.threshold(distance) == 0 || error == 0
      ? nil : TrialSize.whole(Double(items) * wanted * wanted * error * error / (distance * distance))
  }

  /// What is left open where no request came out differently: as much as the rule allows of which none was seen.
  ///
  /// z² ÷ (n + z²) on both sides: 1.9 points of 200.
  private static func withoutDifference(_ n: Double) -> ConfidenceInterval {
    let z2 = Confidence.twoSided * Confidence.twoSided
    return ConfidenceInterval(-z2 / (n + z2), z2 / (n + z2))
  }

  /// A difference counts as shown where the interval and the exact test both say so: five requests that differ never do.
  private static func outcome(
    _ difference: Double, _ interval: ConfidenceInterval, p: Double, margin: Share?, marginP: Double?
  ) -> QualityOutcome {
    if let margin, let marginP {
      if Rounding.threshold(marginP) <= 0.05 { return .shown }
      return Rounding.threshold(difference) < Rounding.threshold(-margin.value) ? .notShown : .undecided
    }
    guard Rounding.threshold(p) < 0.05 else { return .undecided }
    if Rounding.threshold(interval.low) > 0 { return .shown }
    return Rounding.threshold(interval.high) < 0 ? .notShown : .undecided
  }

  /// The same with probabilities that count the other candidates that were tried, and what it then shows.
  func adjusted(p: Double, marginP: Double?) -> PairedDifference { PairedDifference(of: self, p, marginP) }

  private init(of other: PairedDifference, _ p: Double, _ marginP: Double?) {
    (items, won, lost, difference) = (other.items, other.won, other.lost, other.difference)
    (interval, margin, settledBy) = (other.interval, other.margin, other.settledBy)
    (self.p, self.marginP) = (p, marginP)
    outcome = Self.outcome(difference, interval, p: p, margin: margin, marginP: marginP)
  }
}
