/// How many requests a test needs, before it is run.
///
/// Source of the formula: Connor, Sample size for testing differences in proportions for the paired-sample design,
/// Biometrics 43, 1987, in its simple form (zα + zβ)² × q ÷ δ².
public enum TrialSize {
  /// The paired requests that show a difference in 80 of 100 tests, at 5% on both sides.
  ///
  /// 10 points where 10% come out differently take 79.
  ///
  /// - Parameters:
  ///   - difference: what is to be shown; not 0.
  ///   - discordant: the share of requests that come out differently, q.
  ///   - power: how often the test is to show it.
  /// - Returns: nil where the difference is 0, or more than comes out differently.
  public static func items(
    toShow difference: Double, discordant: Double, power: Double = 0.8
  ) -> Int? {
    guard difference != 0, abs(difference) <= discordant else { return nil }
    let sum = Confidence.twoSided + NormalDistribution.value(at: power)
    return whole(sum * sum * discordant / (difference * difference))
  }

  /// The paired requests that show in 80 of 100 tests that something is not worse by more than a margin, at 5% on one
  /// side, where both are as good.
  ///
  /// A margin of 5 points takes 248 where 10% come out differently, 495 where 20% do.
  public static func items(within margin: Double, discordant: Double) -> Int? {
    guard margin > 0, discordant > 0 else { return nil }
    let sum = Confidence.oneSided + Confidence.power
    return whole(sum * sum * discordant / (margin * margin))
  }

  /// The smallest difference that so many paired requests show in 80 of 100 tests, at 5% on both sides.
  ///
  /// 200 show 6.3 points where 10% come out differently, 8.9 where 20% do.
  public static func difference(shownBy items: Int, discordant: Double) -> Double {
    (Confidence.twoSided + Confidence.power) * (discordant / Double(max(items, 1))).squareRoot()
  }

  /// The next whole number of requests; nil beyond what anybody runs.
  static func whole(_ count: Double) -> Int? {
    let up = Rounding.threshold(count).rounded(.up)
    return up.isFinite && up < 1e12 ? max(1, Int(up)) : nil
  }

  /// The shares of requests that come out differently that a plan is told for, where no test says it.
  public static let usualDiscordance = [0.1, 0.2]
}
