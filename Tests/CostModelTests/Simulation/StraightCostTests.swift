import Testing

@testable import CostModel

@Suite struct StraightCostTests {
  @Test func `hours at a rate follow from the four corners`() {
    // 40..160 h at $100..200.
    let cost = StraightCost(corners: [4_000, 16_000, 8_000, 32_000], inputs: 2)
    var numbers = [Double](repeating: -1, count: 8)
    cost.put(at: [[0, 0.5, 1, 0.25], [0, 0.5, 1, 1]], into: &numbers, from: 1, stride: 2)
    let expected: [Double] = [-1, 4_000, -1, 15_000, -1, 32_000, -1, 14_000]
    #expect(numbers == expected)
  }

  @Test func `an input that changes nothing has no term`() {
    let cost = StraightCost(corners: [3, 3, 5, 5], inputs: 2)
    var numbers = [0.0, 0]
    cost.put(at: [[.nan, .nan], [0, 1]], into: &numbers, from: 0, stride: 1)
    #expect(numbers == [3, 5])
  }
}
