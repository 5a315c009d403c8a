import Testing

@testable import CostModel

@Suite struct PassRateTests {
  // By statsmodels 0.14, proportion_confint(method="wilson").
  @Test(arguments: [
    (17, 20, 0.639581135259243, 0.9476312541037833), (5, 5, 0.5655175352168252, 1),
    (460, 500, 0.8928936834221488, 0.9407018705901475), (0, 10, 0, 0.27753279986288926),
    (188, 200, 0.8980683070423372, 0.9653478057456681), (176, 200, 0.8276574790170326, 0.9180200729362449),
    (1, 1, 0.2065493143772374, 1), (999_999, 1_000_000, 0.9999943350881957, 0.9999998234754233),
    (33, 97, 0.2536226228036932, 0.43896413305511484),
  ])
  func `the interval is Wilson's`(passed: Int, of count: Int, low: Double, high: Double) throws {
    let rate = PassRate(try #require(Tally(passed: passed, of: count)))
    #expect(abs(rate.interval.low - low) < 1e-9)
    #expect(abs(rate.interval.high - high) < 1e-9)
  }

  private static let outcomes: [(Int, Int, Double, QualityOutcome, Int?)] = [
    (188, 200, 0.9, .undecided, 217), (176, 200, 0.9, .notShown, 865),
    (190, 200, 0.9, .shown, 139), (180, 200, 0.9, .undecided, nil), (200, 200, 0.9, .shown, 35),
    (0, 10, 0.5, .notShown, 4), (5, 5, 0.9, .undecided, 35),
  ]

  @Test(arguments: outcomes)
  func `a required share is shown, not shown, or undecided`(
    passed: Int, of count: Int, required: Double, outcome: QualityOutcome, settledBy: Int?
  ) throws {
    let rate = PassRate(try #require(Tally(passed: passed, of: count)))
    #expect(rate.outcome(required: Share(required)) == outcome)
    #expect(rate.settledBy(required: Share(required)) == settledBy)
  }

  @Test func `so many requests settle it, and one less does not`() throws {
    for required in [0.5, 0.8, 0.9, 0.99] {
      for rate in [0.6, 0.85, 0.95, 0.995] where rate > required {
        let tally = try #require(Tally(passed: Int((rate * 1000).rounded()), of: 1000))
        let count = try #require(PassRate(tally).settledBy(required: Share(required)))
        func low(_ count: Int) -> Double { ConfidenceInterval.wilson(rate, of: Double(count)).low }
        #expect(low(count) >= required - 1e-9)
        #expect(low(count - 1) < required)
      }
    }
  }

  // By statsmodels 0.14, proportions_ztest.
  @Test(arguments: [
    (170, 200, 188, 200, 2.9358667625160724, true), (184, 200, 188, 200, 0.783861801669617, false),
    (90, 100, 95, 100, 1.3423121104280473, false), (880, 1000, 905, 1000, 1.80474840357554, true),
    (200, 200, 100, 200, -11.547005383792515, false), (10, 10, 20, 20, 0, false),
  ])
  func `a rate is worse than an earlier one by more than chance`(
    now: Int, of count: Int, then: Int, of earlier: Int, statistic: Double, isWorse: Bool
  ) throws {
    let rate = PassRate(try #require(Tally(passed: now, of: count)))
    let recorded = PassRate(try #require(Tally(passed: then, of: earlier)))
    #expect(abs(rate.driftStatistic(from: recorded) - statistic) < 1e-9)
    #expect(rate.isWorse(than: recorded) == isWorse)
  }

  // By statsmodels 0.14, OLS on a constant with clustered errors and without its correction.
  @Test func `requests that belong together say less`() {
    let scores = ClusteredScores(
      [1, 1, 0, 1, 0, 0, 1, 1, 1, 0, 1, 1], clusters: [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3])
    #expect(abs(scores.mean - 2.0 / 3) < 1e-12)
    #expect(abs(scores.error - 0.11785113019775793) < 1e-9)
    let graded = ClusteredScores([0.5, 0.25, 1, 0.75, 0.1, 0.9], clusters: [0, 1, 0, 1, 2, 2])
    #expect(abs(graded.error - 0.06804138174397717) < 1e-9)
    #expect(abs(graded.plainError - 0.13471506281091272) < 1e-9)
    // Fifty documents with four questions each, all right or all wrong, are fifty.
    let repeated = ClusteredScores(
      (0..<200).map { $0 / 4 % 5 == 0 ? 0 : 1 }, clusters: (0..<200).map { $0 / 4 })
    #expect(abs(repeated.effectiveCount - 50) < 1e-9)
    #expect(PassRate(repeated).interval == .wilson(0.8, of: repeated.effectiveCount))
  }
}
