import Testing

@testable import CostModel

@Suite struct RoundingTests {
  @Test(
    arguments: [
      (0, 0), (1.0 / 3, 0.333333333333), (2.0 / 3, 0.666666666667), (190.00000000000003, 190),
      (-284.99999999999994, -285), (123_456_789_012.5, 123_456_789_012), (123_456_789_013.5, 123_456_789_014),
      (1.5e-7, 1.5e-7), (1e300, 1e300), (.leastNonzeroMagnitude, .leastNonzeroMagnitude), (0.1 + 0.2, 0.3),
      (1e22 / 3, 3.33333333333e21),
    ] as [(Double, Double)])
  func `figures are shown with 12 significant digits, half to even`(value: Double, rounded: Double) {
    #expect(Rounding.significant(value) == rounded)
  }

  @Test(arguments: [Double.infinity, -.infinity])
  func `what is not finite stays so`(value: Double) {
    #expect(Rounding.significant(value) == value)
    #expect(Rounding.threshold(value) == value)
    #expect(Rounding.significant(.nan).isNaN)
    #expect(Rounding.threshold(.nan).isNaN)
  }

  @Test func `thresholds are compared without the noise of the last digits`() {
    #expect(Rounding.threshold(6.0.nextDown) == 6)
    #expect(Rounding.threshold(0.1 + 0.2) == Rounding.threshold(0.3))
    #expect(Rounding.threshold(6 - 1e-8) < 6)
    #expect(Rounding.threshold(1e300) == 1e300)
  }
}
