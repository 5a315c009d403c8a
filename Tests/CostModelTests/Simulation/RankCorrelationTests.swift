import Testing

@testable import CostModel

@Suite struct RankCorrelationTests {
  // The last two by hand and by SciPy 1.17: 0.458831467741 with ties in both columns, 29/35 without any.
  @Test(
    arguments: [
      ([1, 2, 3], [10, 100, 1000], 1), ([1, 2, 3], [3, 2, 1], -1),
      ([3, 1, 2, 2, 5], [2, 1, 4, 4, 4], 0.458831467741),
      ([1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 6, 5], 29 / 35.0),
    ] as [([Double], [Double], Double)])
  func `columns correlate by their ranks`(left: [Double], right: [Double], correlation: Double) throws {
    let found = try #require(RankCorrelation.between(left, right))
    #expect(abs(found - correlation) < 1e-12)
    #expect(RankCorrelation.between(right, left) == found)
  }

  @Test func `what is equal shares its rank, and what is never reached ranks last`() {
    #expect(RankCorrelation.ranks(of: [5, 1, 5, 0, 5]) == [3, 1, 3, 0, 3])
    #expect(RankCorrelation.ranks(of: [.infinity, 2, .infinity]) == [1.5, 0, 1.5])
  }

  @Test(
    arguments: [([], []), ([1], [1]), ([1, 1, 1], [1, 2, 3]), ([1, 2, 3], [7, 7, 7])]
      as [([Double], [Double])])
  func `a column that does not vary goes with nothing`(left: [Double], right: [Double]) {
    #expect(RankCorrelation.between(left, right) == nil)
  }
}

extension RankCorrelation {
  /// The correlation of the ranks of two columns.
  static func between(_ left: [Double], _ right: [Double]) -> Double? {
    correlation(ranks(of: left), ranks(of: right))
  }
}
