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

  // The numbers that settle it counted by hand in Python, with part of a request against what is to be shown.
  private static let outcomes: [(Int, Int, Double, QualityOutcome, Int?)] = [
    (188, 200, 0.9, .undecided, 229), (176, 200, 0.9, .notShown, 875), (181, 200, 0.88, .undecided, 662),
    (170, 200, 0.84, .undecided, 5_173), (100, 200, 0.55, .notShown, 382),
    (190, 200, 0.9, .shown, nil), (180, 200, 0.9, .undecided, nil), (200, 200, 0.9, .shown, nil),
    (0, 10, 0.5, .notShown, nil), (5, 5, 0.9, .undecided, 35), (0, 1, 0.5, .undecided, nil),
    (1, 1, 0.1, .undecided, nil),
  ]

  @Test(arguments: outcomes)
  func `a required share is shown, not shown, or undecided`(
    passed: Int, of count: Int, required: Double, outcome: QualityOutcome, settledBy: Int?
  ) throws {
    let rate = PassRate(try #require(Tally(passed: passed, of: count)))
    #expect(rate.outcome(required: Share(required)) == outcome)
    #expect(rate.settledBy(required: Share(required)) == settledBy)
  }

  @Test func `so many requests show it, of which part of one does not count`() throws {
    for passed in stride(from: 150, to: 200, by: 3) {
      let rate = PassRate(try #require(Tally(passed: passed, of: 200)))
      for required in [0.7, 0.8, 0.9, 0.95].map({ Share($0) }) {
        guard let count = rate.settledBy(required: required) else { continue }
        let isOpen = rate.outcome(required: required) == .undecided
        let reached = isOpen ? passed * count / 200 : (passed * count + 199) / 200
        let more = PassRate(try #require(Tally(passed: reached, of: count)))
        #expect(count > 200)
        #expect(
          isOpen ? more.outcome(required: required) == .shown : more.interval.high < required.value,
          "\(passed) \(count)")
      }
    }
  }

  @Test func `one score leaves nearly everything open`() {
    let one = PassRate(ClusteredScores([0.9]))
    #expect(abs(one.interval.low - 0.9 / 4.841458820694124) < 1e-12)
    #expect(abs(one.interval.high - (0.9 + 3.841458820694124) / 4.841458820694124) < 1e-12)
    for required in [0.1, 0.85, 0.95] {
      #expect(one.outcome(required: Share(required)) == .undecided)
      #expect(one.settledBy(required: Share(required)) == nil)
    }
    let grouped = PassRate(ClusteredScores([1, 1, 1, 0], clusters: [7, 7, 7, 7]))
    #expect(grouped.interval == .wilson(0.75, of: 1))
    #expect(grouped.outcome(required: Share(0.9)) == .undecided)
  }

  @Test func `scores that are all the same are known no better than counts`() {
    for count in [2, 20, 200] {
      let same = PassRate(ClusteredScores(Array(repeating: 0.9, count: count)))
      let all = PassRate(ClusteredScores(Array(repeating: 1, count: count)))
      let unseen = 1 - all.interval.low
      #expect(abs(same.interval.low - 0.9 * (1 - unseen)) < 1e-12)
      #expect(abs(same.interval.high - (0.9 + 0.1 * unseen)) < 1e-12)
      #expect(same.outcome(required: Share(0.85)) == (count == 200 ? .shown : .undecided))
    }
  }

  @Test func `a mean score is never above the whole`() {
    let high = PassRate(ClusteredScores([1, 1, 1, 0.9, 0.8]))
    #expect(high.interval.high == 1)
    #expect(high.interval.low < high.rate)
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
