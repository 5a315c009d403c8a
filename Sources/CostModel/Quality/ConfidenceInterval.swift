/// Where a share or a difference lies in 95 of 100 tests like this one.
public struct ConfidenceInterval: Sendable, Hashable {
  /// The lower end.
  public let low: Double
  /// The upper end.
  public let high: Double

  init(_ low: Double, _ high: Double) {
    self.low = low
    self.high = high
  }
}

/// How sure a result has to be before it counts as shown.
enum Confidence {
  /// The standard errors on either side of an estimate within which 95 of 100 lie: 1.96.
  static let twoSided = NormalDistribution.value(at: 0.975)
  /// The same on one side: 1.645.
  static let oneSided = NormalDistribution.value(at: 0.95)
  /// The standard errors beyond these that a test needs to show in 80 of 100 runs what is there: 0.842.
  static let power = NormalDistribution.value(at: 0.8)
}

extension ConfidenceInterval {
  /// Wilson's interval of a share: 188 of 200 are 89.8% to 96.5%, 0 of 10 are 0% to 27.8%.
  ///
  /// The ends are the shares from which the one that was seen is just 1.96 of their standard errors away, so they stay
  /// within 0 and 1, and do not shrink to nothing where all passed.
  ///
  /// Source: Wilson, Probable inference, the law of succession, and statistical inference, JASA 22, 1927.
  ///
  /// - Parameters:
  ///   - share: the share that passed.
  ///   - count: how many independent requests it is of; above 0.
  static func wilson(_ share: Double, of count: Double) -> ConfidenceInterval {
    let z2 = Confidence.twoSided * Confidence.twoSided
    let middle = share + z2 / (2 * count)
    let spread =
      Confidence.twoSided * (share * (1 - share) / count + z2 / (4 * count * count)).squareRoot()
    let scale = 1 + z2 / count
    return ConfidenceInterval(
      share <= 0 ? 0 : max(0, (middle - spread) / scale), share >= 1 ? 1 : min(1, (middle + spread) / scale))
  }

  /// So many standard errors on both sides of an estimate.
  static func normal(_ estimate: Double, error: Double) -> ConfidenceInterval {
    ConfidenceInterval(
      estimate - Confidence.twoSided * error, estimate + Confidence.twoSided * error)
  }
}
