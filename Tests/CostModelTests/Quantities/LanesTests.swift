import Testing

@testable import CostModel

@Suite struct LanesTests {
  private static let numbers: [Double] = [
    0, -0.5, 0.5, 1, 2.000001, 4_503_599_627_370_495.5, 1e300, .infinity,
  ]

  @Test func `eight numbers round up as one does`() {
    let lanes = SIMD8(Self.numbers)
    for lane in Self.numbers.indices { #expect(lanes.roundedUp[lane] == Self.numbers[lane].roundedUp) }
    #expect(SIMD8(repeating: -7.25).roundedUp[3] == -7)
    for (lane, number) in Self.numbers.enumerated() where number >= 0 {
      #expect(lanes.roundedUpFromZero[lane] == number.roundedUp)
      #expect(number.roundedUpFromZero == number.roundedUp)
    }
  }

  @Test func `numbers are the same in every lane or not at all`() {
    var other = SIMD8(Self.numbers)
    #expect(other.isSame(as: SIMD8(Self.numbers)))
    other[7] = 3
    #expect(!other.isSame(as: SIMD8(Self.numbers)))
    #expect(!SIMD8(repeating: Double.nan).isSame(as: SIMD8(repeating: .nan)))
  }

  @Test func `amounts that agree to 12 digits differ by nothing in each lane`() {
    let (left, right) = (
      SIMD8([190, 190, 1e-9, 5, 0, 1, 2, 3]), SIMD8([190 - 1e-12, 190.001, 0, 5, 0, 3, 2, 1])
    )
    for lane in 0..<8 { #expect(left.less(right)[lane] == Rounding.difference(left[lane], right[lane])) }
  }

  @Test func `the smaller and the larger of each two`() {
    let (left, right) = (SIMD8(Self.numbers), SIMD8(Self.numbers.reversed()))
    for lane in 0..<8 {
      #expect(left.least(right)[lane] == min(left[lane], right[lane]))
      #expect(left.most(right)[lane] == max(left[lane], right[lane]))
    }
    #expect((left .< right).isAny && !(left .< left).isAny)
  }
}
