import Testing

@testable import CostModel

@Suite struct QuantityTextErrorTests {
  @Test(
    arguments: [
      (
        "--billed-hours", "10/day",
        "has the unit '/day', which --billed-hours does not take; it is the hours of a month, so 10 h on each of 21.7 "
          + "days are 217"
      ),
      (
        "--call-fee", "$10/1000",
        "has the unit '/1000', which --call-fee does not take; it is the price of one call, so $10 for a thousand are "
          + "$0.01"
      ),
      ("--billed-hours", "10 weeks", "has the unit 'weeks', which --billed-hours does not take"),
      ("--input", "10/day", "has the unit '/day', which --input does not take"),
    ] as [(String, String, String)])
  func `a unit of something else is told how to be converted, where people write it`(
    flag: String, text: String, words: String
  ) throws {
    let definition = try #require(Parameters.standard.definition(named: flag))
    let error = try #require(throws: QuantityTextError.self) { try StatedQuantity(text, for: definition) }
    #expect(error.explanation(for: definition) == words)
  }
}
