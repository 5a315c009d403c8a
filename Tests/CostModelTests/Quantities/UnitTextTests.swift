import CostModel
import Testing

@Suite struct UnitTextTests {
  @Test(
    arguments: [
      (.share, 0.3, "30%"), (.share, 0.155, "15.5%"), (.usd, 150, "$150"), (.usd, -2.5, "-$2.5"),
      (.usdPerMillionTokens, 0.25, "$0.25"), (.callsPerMonth, 1e6, "1M"), (.factor, 0, "0"),
      (.tokens, 1e9, "1B"), (.count, 1e300, "1e+300"),
    ] as [(Unit, Double, String)])
  func `a number is written as the command line would take it`(unit: Unit, value: Double, text: String) {
    #expect(unit.text(value) == text)
  }

  @Test(arguments: Parameters.standard.all)
  func `the ends of what is allowed are values themselves`(definition: Definition) throws {
    for end in [definition.allowed.lowerBound, definition.allowed.upperBound] {
      let stated = try StatedQuantity(definition.unit.text(end), for: definition)
      #expect(abs(stated.spread.likely - end) <= 1e-12 * abs(end))
    }
  }
}
