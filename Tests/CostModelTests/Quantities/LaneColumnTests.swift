import Testing

@testable import CostModel

@Suite struct LaneColumnTests {
  @Test func `a number is found by its lane and by its place among all`() {
    var column = LaneColumn<SIMD8<Double>>(3)
    #expect(column.count == 3 && column[2] == .zero)
    column[1] = SIMD8(0, 1, 2, 3, 4, 5, 6, 7)
    column[1, 7] = 70
    #expect(column[1, 3] == 3 && column[number: 11] == 3 && column[number: 15] == 70)
    column[number: 23] = 9
    #expect(column[2, 7] == 9)
  }

  @Test func `numbers are put side by side, the last group perhaps in part`() {
    #expect([0, 1, 8, 9].map(LaneColumn<SIMD8<Double>>.groups) == [0, 1, 1, 2])
    var column = LaneColumn<SIMD8<Double>>(3)
    column.put((1...9).map(Double.init), at: 1)
    #expect(column[0] == .zero && column[1] == SIMD8(1, 2, 3, 4, 5, 6, 7, 8))
    #expect(column[2] == SIMD8(9, 0, 0, 0, 0, 0, 0, 0))
  }
}
