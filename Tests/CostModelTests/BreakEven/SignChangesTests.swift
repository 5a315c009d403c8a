import Testing

@testable import CostModel

@Suite struct SignChangesTests {
  @Test(
    arguments: [
      ([-6, 32], [0.1875]), ([1], []), ([], []), ([0, 1], []), ([2, -1], []), ([0, 0, 0], []),
      // (x - 1/4) (x - 3/4), and the same times (x - 1/2).
      ([0.1875, -1, 1], [0.25, 0.75]), ([-0.09375, 0.6875, -1.5, 1], [0.25, 0.5, 0.75]),
    ] as [([Double], [Double])])
  func `the places at which a polynomial changes its sign are found`(
    coefficients: [Double], places: [Double]
  ) {
    let found = signChanges(of: coefficients)
    #expect(found.count == places.count)
    #expect(zip(found, places).allSatisfy { abs($0 - $1) < 1e-9 }, "\(found)")
  }

  @Test func `a fallback of a hundred options turns at shares between 0 and 1`() {
    let costs = (0..<100).map { Double($0 * 37 % 11) }
    let shares = StatedMix.Rule.fallback.turningShares(costs: costs)
    #expect(!shares.isEmpty && shares.count < 100 && shares.allSatisfy { $0 > 0 && $0 < 1 })
    #expect(StatedMix.Rule.cascade.turningShares(costs: costs) == [])
    #expect(StatedMix.Rule.shares.turningShares(costs: costs) == [])
  }
}
