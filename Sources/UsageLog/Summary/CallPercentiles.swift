/// How many tokens calls have: on average, and by nearest rank.
///
/// Of 1, 2, 3 and 10 tokens the mean is 4, P50 is the 2nd of them, 2, and P90 the 4th, 10.
public struct CallPercentiles: Sendable, Equatable {
  /// All tokens over all calls that say theirs.
  public let mean: Double
  /// The tokens that half of the calls do not exceed, nine in ten, and 99 in a hundred.
  public let p50: Int, p90: Int, p99: Int

  /// Nil where no call says its tokens.
  init?(_ counts: TokenCounts) {
    guard let p50 = counts.percentile(50), let p90 = counts.percentile(90), let p99 = counts.percentile(99)
    else {
      return nil
    }
    mean = Double(counts.sum) / Double(counts.total)
    (self.p50, self.p90, self.p99) = (p50, p90, p99)
  }
}
