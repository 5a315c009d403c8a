import Testing

@testable import CostModel

@Suite struct StraightCostTests {
  private static func costs(_ cost: StraightCost, at shares: [[Double]]) -> [Double] {
    var ways = LaneColumn<Draws>(shares.count)
    var column = LaneColumn<Draws>(2)
    for (input, draws) in shares.enumerated() { ways.put(draws, at: input) }
    cost.put(into: &column, at: 1, from: ways, Array(shares.indices), count: 1)
    return shares[0].indices.map { column[1, $0] }
  }

  @Test func `hours at a rate follow from the four corners`() {
    // 40..160 h at $100..200.
    let cost = StraightCost(corners: [4_000, 16_000, 8_000, 32_000], inputs: 2)
    #expect(
      Self.costs(cost, at: [[0, 0.5, 1, 0.25], [0, 0.5, 1, 1]]) == [4_000, 15_000, 32_000, 14_000])
  }

  @Test func `an input that changes nothing has no term`() {
    let cost = StraightCost(corners: [3, 3, 5, 5], inputs: 2)
    #expect(Self.costs(cost, at: [[.nan, .nan], [0, 1]]) == [3, 5])
  }

  @Test func `three inputs count together`() {
    let cost = StraightCost(corners: [0, 0, 0, 0, 0, 0, 0, 8], inputs: 3)
    #expect(Self.costs(cost, at: [[1, 0.5], [1, 0.5], [1, 0.5]]) == [8, 1])
  }
}
