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
  /// Where the difference lies with 95% confidence, looked at alone: other candidates make it no wider.
  public let interval: ConfidenceInterval
  /// How often chance alone makes so large a difference, two-sided; of several candidates adjusted by Holm.
  public let p: Double
  /// By how much the candidate may be worse; nil where it must be better.
  public let margin: Share?
  /// How often a candidate that is worse by the margin looks as good as this; nil without a margin.
  public let marginP: Double?
  /// What the test shows: that it is not worse by more than the margin, or without one that it is better.
  public let outcome: QualityOutcome
  /// The requests, those that were tested among them, that would settle it if the difference stays as it is; nil where
  /// it is settled, and where no number within reach would.
  public let settledBy: Int?
  /// Whether it rests on one request or one group alone, which says nothing of others.
  public let isOfOne: Bool
  private let evidence: PairedEvidence
}

extension PairedDifference {
  /// Counts the requests that one of two answered and the other did not.
  ///
  /// The difference is (won − lost) ÷ n: of 200 requests 9 won and 5 lost are +2.0 points, −1.7 to +5.7, undecided; of 100,
  /// 15 and 5 are +10.0, +1.5 to +18.5, shown; of one request, won, it is −58.7 to +100, undecided.
  ///
  /// - Returns: nil for no request, and for more that differ than there are.
  public init?(won: Int, lost: Int, of items: Int, margin: Share? = nil) {
    let (differ, overflow) = won.addingReportingOverflow(lost)
    guard !overflow, won >= 0, lost >= 0, items > 0, differ <= items else { return nil }
    self.init(PairedEvidence(won: won, lost: lost, of: items, margin: margin))
  }

  /// Compares scores of the same requests, in the same order, whichever of them belong together.
  ///
  /// Scores that are not passed or failed, and requests in groups, are told by 1.96 standard errors of the mean difference.
  init(_ differences: ClusteredScores, margin: Share? = nil) {
    self.init(PairedEvidence(differences, margin: margin))
  }

  /// The same with probabilities that count the other candidates that were tried, and what it then shows.
  ///
  /// - Parameters:
  ///   - p: the probability of chance, adjusted.
  ///   - marginP: that of a candidate worse by the margin, adjusted; nil without a margin.
  ///   - candidates: how many were tried.
  func adjusted(p: Double, marginP: Double?, among candidates: Int) -> PairedDifference {
    PairedDifference(evidence, p: p, marginP: marginP, among: candidates)
  }

  private init(_ evidence: PairedEvidence) {
    self.init(evidence, p: evidence.p, marginP: evidence.marginP, among: 1)
  }

  private init(_ evidence: PairedEvidence, p: Double, marginP: Double?, among candidates: Int) {
    (items, won, lost, difference) = (evidence.items, evidence.won, evidence.lost, evidence.difference)
    (interval, margin) = (evidence.interval, evidence.margin)
    (self.p, self.marginP, self.evidence) = (p, marginP, evidence)
    outcome = evidence.outcome(p: p, marginP: marginP)
    settledBy = outcome == .undecided ? evidence.settledBy(among: candidates) : nil
    isOfOne = evidence.units < 2
  }
}
