/// What the same requests say of two models, before anything is concluded from it.
struct PairedEvidence: Sendable, Hashable {
  /// What chance is told by.
  private enum Spread: Sendable, Hashable {
    /// Requests that stand for themselves and passed or failed.
    case counts
    /// The standard error of a mean difference, of so many independent parts of which so many are not 0.
    case error(Double, units: Double, nonzero: Double)
    /// So many independent parts that all came out the same.
    case none(units: Double)
  }

  /// The requests that both answered; above 0.
  let items: Int
  /// Those on which the candidate was better.
  let won: Int
  /// Those on which it was worse.
  let lost: Int
  /// The candidate's rate less today's.
  let difference: Double
  /// By how much the candidate may be worse; nil where it must be better.
  let margin: Share?
  private let spread: Spread

  /// Counts of requests that stand for themselves.
  init(won: Int, lost: Int, of items: Int, margin: Share?) {
    self.init(
      items: items, won: won, lost: lost, difference: Double(won - lost) / Double(items), margin: margin,
      spread: .counts)
  }

  /// Differences of scores, whichever of them belong together.
  init(_ differences: ClusteredScores, margin: Share?) {
    let units = Double(differences.unitCount)
    let isOfCounts = differences.isCounted && differences.clusters == nil
    self.init(
      items: differences.scores.count, won: differences.scores.count { $0 > 0 },
      lost: differences.scores.count { $0 < 0 }, difference: differences.mean, margin: margin,
      spread: isOfCounts
        ? .counts
        : differences.hasNoSpread
          ? .none(units: units)
          : .error(differences.error, units: units, nonzero: Double(differences.nonzeroUnitCount)))
  }

  private init(items: Int, won: Int, lost: Int, difference: Double, margin: Share?, spread: Spread) {
    (self.items, self.won, self.lost) = (items, won, lost)
    (self.difference, self.margin, self.spread) = (difference, margin, spread)
  }
}

extension PairedEvidence {
  /// How many independent parts there are: groups, or requests where each stands for itself.
  var units: Double {
    switch spread {
    case .counts: Double(items)
    case .error(_, let units, _), .none(let units): units
    }
  }

  /// Where the difference lies with 95% confidence.
  ///
  /// 1.96 standard errors on both sides, of counts √(won + lost − (won − lost)² ÷ n) ÷ n. Where every part came out the
  /// same, ``ConfidenceInterval/ofSame(_:count:within:)``: one request that was won is −58.7 to +100 points.
  var interval: ConfidenceInterval {
    switch spread {
    case .counts:
      let (n, gap) = (Double(items), Double(won - lost))
      let square = Double(won + lost) - gap * gap / n
      guard Rounding.threshold(square) > 0 else { return .ofSame(difference, count: n, within: -1...1) }
      return .normal(difference, error: square.squareRoot() / n, within: -1...1)
    case .error(let error, _, _): return .normal(difference, error: error, within: -1...1)
    case .none(let units): return .ofSame(difference, count: units, within: -1...1)
    }
  }

  /// How often chance alone makes so large a difference, two-sided.
  ///
  /// McNemar's exact test of counts; of scores and groups the normal one. Where all parts came out the same it is never
  /// below the exact one, in which each part falls on either side like a coin: 1 of one part, 0.5 of two.
  var p: Double {
    switch spread {
    case .counts: return min(1, 2 * FairCoin.probability(ofAtMost: min(won, lost), in: won + lost))
    case .error(let error, _, _):
      return 2 * NormalDistribution.probability(below: -abs(difference) / error)
    case .none(let units):
      guard Rounding.threshold(difference) != 0 else { return 1 }
      let unseen = 2 * NormalDistribution.probability(below: -(units * abs(difference)).squareRoot())
      return min(1, max(unseen, 2 * Self.chance(ofAgreement: units)))
    }
  }

  /// How often a candidate that is worse by the margin looks as good as this; nil without a margin.
  ///
  /// Tango's test of counts, see ``MarginTest``; of scores and groups the normal one.
  var marginP: Double? {
    guard let margin = margin?.value else { return nil }
    let statistic =
      switch spread {
      case .counts: MarginTest.statistic(won: won, lost: lost, of: items, margin: margin)
      case .error(let error, _, _): (difference + margin) / error
      case .none(let units): MarginTest.statistic(ofSame: difference, units: units, margin: margin)
      }
    return NormalDistribution.probability(below: -statistic)
  }

  /// How often so many parts fall on the same side by chance: 1/32 of five.
  private static func chance(ofAgreement units: Double) -> Double {
    // Beyond 64 parts it is nothing.
    FairCoin.probability(ofAtMost: 0, in: Int(min(64, units.rounded(.down))))
  }
}

extension PairedEvidence {
  /// What is shown, by probabilities that may count other candidates too.
  ///
  /// A difference counts as shown where the interval and the exact test both say so: five requests that differ never do, nor
  /// do five groups, however much they agree. One part alone never shows anything.
  func outcome(p: Double, marginP: Double?) -> QualityOutcome {
    guard units >= 2 else { return .undecided }
    if let margin, let marginP {
      if Rounding.threshold(marginP) <= Confidence.level, canShow(sides: 1) { return .shown }
      return Rounding.threshold(difference) < Rounding.threshold(-margin.value) ? .notShown : .undecided
    }
    guard Rounding.threshold(p) < Confidence.level, canShow(sides: 2) else { return .undecided }
    if Rounding.threshold(interval.low) > 0 { return .shown }
    return Rounding.threshold(interval.high) < 0 ? .notShown : .undecided
  }

  /// Whether there are enough parts for an exact test to show anything, where a standard error is all that is looked at.
  private func canShow(sides: Double) -> Bool {
    guard case .error(_, let units, let nonzero) = spread else { return true }
    return sides * Self.chance(ofAgreement: sides == 1 ? units : nonzero) <= Confidence.level
  }

  /// The requests, those that were tested among them, that settle it if the difference stays as it is; nil where it is
  /// settled, and where no number within reach does.
  ///
  /// The verdict is that of ``outcome(p:marginP:)`` on so many requests, of which part of a request counts against what is to
  /// be shown: 12 won and 7 lost of 200 are 34 and 21 of 581, undecided, and 41 and 24 of 684, shown.
  ///
  /// - Parameter candidates: how many were tried; each is held to as much more.
  func settledBy(among candidates: Int) -> Int? {
    guard units >= 2, Rounding.threshold(difference + (margin?.value ?? 0)) != 0 else { return nil }
    let times = Double(candidates)
    let wanted: QualityOutcome = margin != nil || difference > 0 ? .shown : .notShown
    return TrialSize.first(above: items) { count in
      let more = scaled(to: count)
      // The exact test takes longer than the interval, which is looked at first.
      guard margin != nil || more.interval.low > 0 || more.interval.high < 0 else { return false }
      return more.outcome(p: more.p * times, marginP: more.marginP.map { $0 * times }) == wanted
    }
  }

  /// The same difference on more requests.
  private func scaled(to count: Int) -> PairedEvidence {
    func down(_ part: Int) -> Int { part * count / items }
    func up(_ part: Int) -> Int { (part * count + items - 1) / items }
    let times = Double(count) / Double(items)
    let isUpward = margin != nil || won >= lost
    let (won, lost) = isUpward ? (down(won), up(lost)) : (up(won), down(lost))
    switch spread {
    case .counts: return PairedEvidence(won: won, lost: lost, of: count, margin: margin)
    case .error(let error, let units, let nonzero):
      return PairedEvidence(
        items: count, won: won, lost: lost, difference: difference, margin: margin,
        spread: .error(error / times.squareRoot(), units: units * times, nonzero: nonzero * times))
    case .none(let units):
      return PairedEvidence(
        items: count, won: won, lost: lost, difference: difference, margin: margin,
        spread: .none(units: units * times))
    }
  }
}
