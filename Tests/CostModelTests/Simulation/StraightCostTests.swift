import Testing

@testable import CostModel

@Suite struct StraightCostTests {
  @Test func `hours at a rate follow from the four corners`() {
    // 40..160 h at $100..200.
    let cost = StraightCost(corners: [4_000, 16_000, 8_000, 32_000], inputs: 2)
    #expect(
      cost.column(at: [[0, 0.5, 1, 0.25], [0, 0.5, 1, 1]], count: 4) == [4_000, 15_000, 32_000, 14_000])
  }

  @Test func `an input that changes nothing has no term`() {
    let cost = StraightCost(corners: [3, 3, 5, 5], inputs: 2)
    #expect(cost.column(at: [[.nan, .nan], [0, 1]], count: 2) == [3, 5])
  }
}
