import Testing

@testable import CostModel

@Suite struct PairedDifferenceTests {
  // By SciPy 1.17 and statsmodels 0.14, mcnemar(exact=True).
  @Test(arguments: [
    (5, 15, 0.04138946533203125), (0, 6, 0.03125), (0, 5, 0.0625), (6, 6, 1), (0, 0, 1),
    (9, 5, 0.4239501953125), (1, 40, 3.8198777474462986e-11), (4900, 5100, 0.04658552770494645),
    (130, 170, 0.02418198247326274), (499_000, 501_000, 0.0456082998653896), (3, 2, 1),
  ])
  func `chance is told by McNemar's exact test`(won: Int, lost: Int, p: Double) throws {
    let difference = try #require(PairedDifference(won: won, lost: lost, of: 2_000_000))
    #expect(abs(difference.p - p) < 1e-9 * max(p, 1e-3))
  }

  @Test func `worked examples come out as they should`() throws {
    let undecided = try #require(PairedDifference(won: 9, lost: 5, of: 200))
    #expect(abs(undecided.difference - 0.02) < 1e-12)
    #expect(abs(undecided.interval.low - -0.016562) < 1e-6)
    #expect(abs(undecided.interval.high - 0.056562) < 1e-6)
    #expect(undecided.outcome == .undecided)
    #expect(undecided.settledBy == 800)
    let shown = try #require(PairedDifference(won: 15, lost: 5, of: 100))
    #expect(abs(shown.interval.low - 0.014567) < 1e-6)
    #expect(abs(shown.interval.high - 0.185433) < 1e-6)
    #expect(shown.outcome == .shown)
    #expect(shown.settledBy == nil)
    #expect(try #require(PairedDifference(won: 5, lost: 15, of: 100)).outcome == .notShown)
  }

  @Test func `five requests that differ never show anything`() throws {
    for items in [5, 20, 100, 100_000] {
      #expect(try #require(PairedDifference(won: 5, lost: 0, of: items)).outcome == .undecided)
      #expect(try #require(PairedDifference(won: 0, lost: 5, of: items)).outcome == .undecided)
    }
    #expect(try #require(PairedDifference(won: 6, lost: 0, of: 100)).outcome == .shown)
  }

  @Test func `without a difference the interval is not nothing`() throws {
    let same = try #require(PairedDifference(won: 0, lost: 0, of: 200))
    #expect(abs(same.interval.low + 0.018845326377266568) < 1e-12)
    #expect(abs(same.interval.high - 0.018845326377266568) < 1e-12)
    #expect(same.outcome == .undecided)
  }

  // The likelihood under the margin, maximised by halving where its slope is 0, with 50 digits.
  @Test(arguments: [
    (9, 5, 200, 0.05, 3.14316233542746),
    (0, 0, 100, 0.05, 2.2941573387056176),
    (0, 0, 50, 0.05, 1.6222142113076254),
    (15, 5, 100, 0.05, 3.173037328382233),
    (3, 12, 200, 0.05, 0.257256040354153),
    (10, 20, 150, 0.1, 0.9062599768912978),
  ])
  func `a margin is tested where it lies`(won: Int, lost: Int, items: Int, margin: Double, z: Double) {
    #expect(abs(MarginTest.statistic(won: won, lost: lost, of: items, margin: margin) - z) < 1e-9)
  }

  @Test(arguments: [
    (9, 5, 200, QualityOutcome.shown), (0, 0, 100, .shown), (0, 0, 50, .undecided), (3, 12, 200, .undecided),
    (2, 40, 200, .notShown),
  ])
  func `no worse than by five points`(won: Int, lost: Int, items: Int, outcome: QualityOutcome) throws {
    let difference = try #require(PairedDifference(won: won, lost: lost, of: items, margin: Share(0.05)))
    #expect(difference.outcome == outcome)
  }

  @Test(arguments: [(-1, 0, 5), (3, 3, 5), (0, 0, 0), (.max, 1, .max)])
  func `counts that cannot be are refused`(won: Int, lost: Int, items: Int) {
    #expect(PairedDifference(won: won, lost: lost, of: items) == nil)
  }

  @Test func `several candidates are held to more`() {
    expectSame(Holm.adjusted([0.01, 0.04, 0.03]), [0.03, 0.06, 0.06])
    expectSame(Holm.adjusted([0.2, 0.01, 0.5, 0.013]), [0.4, 0.04, 0.5, 0.04])
    expectSame(Holm.adjusted([0.6, 0.9]), [1, 1])
    #expect(Holm.adjusted([]).isEmpty)
  }

  @Test func `swapped models swap the answer`() throws {
    for (won, lost, items) in [(9, 5, 200), (15, 5, 100), (0, 7, 30)] {
      let one = try #require(PairedDifference(won: won, lost: lost, of: items))
      let other = try #require(PairedDifference(won: lost, lost: won, of: items))
      #expect(one.p == other.p)
      #expect(abs(one.interval.low + other.interval.high) < 1e-12)
    }
  }

  /// As many numbers, each the same to 1e-12.
  private func expectSame(_ found: [Double], _ expected: [Double]) {
    #expect(found.count == expected.count)
    for (one, other) in zip(found, expected) { #expect(abs(one - other) < 1e-12, "\(found)") }
  }
}
