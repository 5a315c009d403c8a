/// How many requests a test needs, before it is run.
///
/// Source of the formula: Connor, Sample size for testing differences in proportions for the paired-sample design,
/// Biometrics 43, 1987, in its simple form (zα + zβ)² × q ÷ δ².
public enum TrialSize {
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

  /// The requests that show a required share where so many of them are right; nil where no number within reach does.
  ///
  /// 90% takes 35 requests that are all right, and 140 where 95% of them are: with 133 of 140 Wilson's interval starts there.
  ///
  /// - Parameters:
  ///   - required: the share that has to be right.
  ///   - share: the share that is.
  public static func items(showing required: Share, at share: Share) -> Int? {
    first(above: 0) { count in
      let passed = Int((Double(count) * share.value).rounded(.down))
      guard let tally = Tally(passed: passed, of: count) else { return false }
      return PassRate(tally).outcome(required: required) == .shown
    }
  }

  /// The fewest requests that are enough, as far as the counts of requests let them be told apart; nil where none within
  /// reach is.
  ///
  /// Counts come whole, so that enough is not always enough with one more. A number that is enough, where one less is not,
  /// is found in steps, and up to 10,000 the fewest among those shortly before it; beyond, a request more or less is none
  /// that anybody minds.
  ///
  /// - Parameters:
  ///   - count: the requests at hand, which are not enough.
  ///   - isEnough: whether so many are.
  /// - Complexity: some 2,500 questions at most, and twice the binary digits of ``Tally/most``.
  static func first(above count: Int, where isEnough: (Int) -> Bool) -> Int? {
    var (low, high, step) = (count, count, 1)
    repeat {
      guard high < Tally.most else { return nil }
      low = high
      high = min(Tally.most, high + step)
      step *= 2
    } while !isEnough(high)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isEnough(middle) { high = middle } else { low = middle }
    }
    let start = high > 10_000 ? high : max(count + 1, high - high / 4)
    return (start...high).first(where: isEnough)
  }

  /// The next whole number of requests; nil beyond what anybody runs.
  private static func whole(_ count: Double) -> Int? {
    let up = Rounding.threshold(count).rounded(.up)
    return up.isFinite && up <= Double(Tally.most) ? max(1, Int(up)) : nil
  }

  /// The shares of requests that come out differently that a plan is told for, where no test says it.
  public static let usualDiscordance = [0.1, 0.2]
}
