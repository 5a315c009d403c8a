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

  /// So many standard errors on both sides of an estimate, as far as the estimate can go.
  ///
  /// A mean score of 0.97 with an error of 0.03 is 0.911 to 1, and not to 1.029.
  ///
  /// - Parameters:
  ///   - estimate: a share, or a difference of two.
  ///   - error: its standard error.
  ///   - bounds: what it can be at all.
  static func normal(
    _ estimate: Double, error: Double, within bounds: ClosedRange<Double>
  ) -> ConfidenceInterval {
    ConfidenceInterval(
      max(bounds.lowerBound, estimate - Confidence.twoSided * error),
      min(bounds.upperBound, estimate + Confidence.twoSided * error))
  }

  /// What is left open where every result is the same, so that their spread says nothing.
  ///
  /// A share h = z² ÷ (n + z²) of all requests may come out anyhow and still not be among n, so the interval is
  /// (1 − h) × estimate, and h of the way to both bounds: one score of 0.9 is 18.6% to 97.9%, 200 differences of 0 are
  /// −1.9 to +1.9 points. Where all passed it is ``wilson(_:of:)``.
  ///
  /// - Parameters:
  ///   - estimate: what every result is.
  ///   - count: how many independent results there are; above 0.
  ///   - bounds: what a result can be at all.
  static func ofSame(
    _ estimate: Double, count: Double, within bounds: ClosedRange<Double>
  ) -> ConfidenceInterval {
    let z2 = Confidence.twoSided * Confidence.twoSided
    let unseen = z2 / (count + z2)
    return ConfidenceInterval(
      estimate + unseen * (bounds.lowerBound - estimate), estimate + unseen * (bounds.upperBound - estimate))
  }
}
