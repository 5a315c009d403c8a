import TestSupport
import Testing

@testable import CostModel

@Suite struct PairedEvidenceTests {
  private static func difference(
    _ scores: [Double], _ clusters: [Int]? = nil, margin: Double? = nil
  ) -> PairedDifference {
    PairedDifference(ClusteredScores(scores, clusters: clusters), margin: margin.map { Share($0) })
  }

  @Test(
    arguments: [
      ([0.4], nil), ([1], nil), ([-1], nil), ([0], nil), ([1, 1, 1, 0], [0, 0, 0, 0]),
      ([-1, -1, -1, -1], [3, 3, 3, 3]), ([0.1, 0.2, 0.3], [0, 0, 0]),
    ] as [([Double], [Int]?)])
  func `one request or one group shows nothing`(scores: [Double], clusters: [Int]?) {
    for margin in [nil, 0.05] {
      let one = Self.difference(scores, clusters, margin: margin)
      #expect(one.outcome == .undecided)
      #expect(one.isOfOne && one.settledBy == nil)
      #expect(one.p == 1)
      #expect(one.interval.low < 0 && one.interval.high > 0)
      #expect(one.marginP ?? 1 > 0.05)
    }
  }

  @Test func `one request that is won is as far from one lost as chance allows`() throws {
    let z2 = 3.8414588206941236
    let won = try #require(PairedDifference(won: 1, lost: 0, of: 1))
    #expect(abs(won.interval.low - (1 - z2) / (1 + z2)) < 1e-12)
    #expect(won.interval.high == 1)
  }

  @Test(arguments: [1, 2, 5, 6, 7, 20, 100])
  func `requests that all came out the same are never surer than the exact test`(count: Int) throws {
    let exact = try #require(PairedDifference(won: count, lost: 0, of: count))
    let groups = Self.difference(Array(repeating: 1, count: 2 * count), (0..<2 * count).map { $0 / 2 })
    let graded = Self.difference(Array(repeating: 0.25, count: count))
    for same in [exact, groups, graded] {
      #expect(same.p >= min(1, 2 * FairCoin.probability(ofAtMost: 0, in: count)))
      #expect(same.interval.low < same.difference)
      #expect(same.outcome == (same.p < 0.05 && same.interval.low > 0 ? .shown : .undecided))
    }
    #expect((exact.outcome == .shown) == (count >= 6))
    #expect((groups.outcome == .shown) == (count >= 6))
    #expect((graded.outcome == .shown) == (count >= 20))
  }

  @Test func `five groups show nothing, however much they agree`() {
    for groups in 2...8 {
      let clusters = (0..<10 * groups).map { $0 % groups }
      // Each group is won by a little more or less than the next.
      let scores = clusters.map { 0.5 + Double($0) * 0.01 }
      let found = Self.difference(scores, clusters)
      #expect((found.outcome == .shown) == (groups >= 6), "\(groups)")
      let within = Self.difference(scores, clusters, margin: 0.05)
      #expect((within.outcome == .shown) == (groups >= 5), "\(groups)")
    }
  }

  @Test func `groups without a difference are as many requests without one`() throws {
    for count in [20, 50, 51, 52, 100] {
      let groups = Self.difference(
        Array(repeating: 0, count: 4 * count), (0..<4 * count).map { $0 / 4 }, margin: 0.05)
      let requests = try #require(PairedDifference(won: 0, lost: 0, of: count, margin: Share(0.05)))
      #expect(abs((groups.marginP ?? 0) - (requests.marginP ?? 1)) < 1e-12)
      #expect(groups.outcome == requests.outcome)
      #expect(groups.interval == requests.interval)
    }
  }

  // Counted by hand in Python with exact binomials.
  @Test(arguments: [(12, 7, 200, 684), (9, 5, 200, 800), (6, 1, 100, 167), (1, 6, 100, 167)])
  func `so many requests settle it, by the rule that gives the verdict`(
    won: Int, lost: Int, items: Int, settledBy: Int
  ) throws {
    let found = try #require(PairedDifference(won: won, lost: lost, of: items))
    #expect(found.outcome == .undecided)
    #expect(found.settledBy == settledBy)
  }

  @Test func `what is said to settle it does, with counts rounded either way`() throws {
    for won in stride(from: 0, through: 30, by: 3) {
      for lost in [0, 7, 20] {
        for margin in [nil, Share(0.02), Share(0.05)] {
          let found = try #require(PairedDifference(won: won, lost: lost, of: 200, margin: margin))
          guard found.outcome == .undecided else {
            #expect(found.settledBy == nil)
            continue
          }
          guard let count = found.settledBy else {
            #expect(abs(Double(won - lost) / 200 + (margin?.value ?? 0)) < 1e-12)
            continue
          }
          #expect(count > 200)
          func nearest(_ part: Int) -> Int { (2 * part * count + 200) / 400 }
          let more = try #require(
            PairedDifference(won: nearest(won), lost: nearest(lost), of: count, margin: margin))
          #expect(more.outcome != .undecided, "\(won) \(lost) \(count)")
        }
      }
    }
  }

  @Test func `several candidates take more to settle it than one`() throws {
    let alone = try #require(PairedDifference(won: 9, lost: 5, of: 200))
    let one = alone.adjusted(p: alone.p * 3, marginP: nil, among: 3)
    #expect(try #require(one.settledBy) > 800)
    let shown = try #require(PairedDifference(won: 15, lost: 5, of: 100))
    let adjusted = shown.adjusted(p: shown.p * 2, marginP: nil, among: 2)
    #expect(adjusted.outcome == .undecided)
    #expect(try #require(adjusted.settledBy) > 100)
    #expect(adjusted.interval == shown.interval)
  }

  @Test func `scores take more requests of the same spread`() throws {
    let scores = (0..<40).map { $0 % 2 == 0 ? 0.5 : -0.4 }
    let found = Self.difference(scores)
    let count = try #require(found.settledBy)
    let error = ClusteredScores(scores).error
    func shows(_ count: Int) -> Bool { 0.05 > 1.959963984540054 * error * (40 / Double(count)).squareRoot() }
    #expect(shows(count) && !shows(count - 1))
  }

  @Test func `no interval leaves what a difference can be`() throws {
    let all = try #require(PairedDifference(won: 5, lost: 0, of: 6))
    #expect(all.interval.high == 1)
    #expect(Self.difference([0.9, -0.9]).interval == ConfidenceInterval(-1, 1))
  }
}
