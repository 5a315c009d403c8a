import Testing

@testable import UsageLog

@Suite struct DecimalTextTests {
  private static func number(_ text: String) -> DecimalText.Number? {
    let sample = TextSample(text)
    return DecimalText.number(in: sample.text, sample.range)
  }

  @Test(arguments: [
    ("9e19", 9, 37), ("90000000000000000000", 9, 37), ("1e20", 1, 38), ("-1E+20", -1, 38),
    ("100000000000000000000", 1, 38), ("1e-18", 1, 0), ("2.1e-05", 21, 12), ("0e99999", 0, 0),
    ("1e-400", 0, 0),
  ])
  func `numbers up to 10²⁰ are read exactly`(text: String, digits: Int128, power: Int) {
    let parts = (0..<power).reduce(digits) { product, _ in product * 10 }
    #expect(Self.number(text) == .parts(parts))
  }

  @Test(arguments: ["1.1e20", "100000000000000000001e1", "9e20", "-2e20", "1e400", "1e99999999999999999999"])
  func `a number above that is too large, and is one all the same`(text: String) {
    #expect(Self.number(text) == .tooLarge)
  }

  @Test(arguments: ["", "-", "x", "1x", "1e", "1e+", ".", "--1", "0x10", "1 "])
  func `what is no number is nil`(text: String) { #expect(Self.number(text) == nil) }
}
