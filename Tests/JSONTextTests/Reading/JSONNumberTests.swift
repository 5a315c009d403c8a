import JSONText
import TestSupport
import Testing

@Suite struct JSONNumberTests {
  private func read(_ text: String) throws -> JSONNumber {
    var reader = JSONReader(Array(text.utf8))
    let number = try reader.readNumber()
    try reader.finish()
    return number
  }

  @Test(
    arguments: [
      ("0.07", 0.07, nil), ("-0", -0.0, 0), ("50000", 50000, 50000), ("5e4", 50000, 50000),
      ("50000.0", 50000, 50000),
      ("12345678901234567890", 1.2345678901234567e19, nil),
      ("9223372036854775807", 9.223372036854775807e18, .max),
      ("-9223372036854775808", -9.223372036854775808e18, .min),
      ("9223372036854775808", 9.223372036854775808e18, nil),
      ("-9223372036854775809", -9.223372036854775808e18, nil), ("1e18", 1e18, 1_000_000_000_000_000_000),
      ("1e19", 1e19, nil), ("2.5", 2.5, nil), ("250e-1", 25, 25), ("255e-1", 25.5, nil), ("1e-400", 0, nil),
      ("0e999999999999999999999999", 0, 0), ("0.000e-5", 0, 0), ("1e-99999999999999999999", 0, nil),
      ("1.00000000000000000000000001", 1, nil), ("1.000000000000000000000000000", 1, 1),
      ("100000000000000000000000e-20", 1000, 1000), ("1.7976931348623157e308", 1.7976931348623157e308, nil),
      ("2.2250738585072011e-308", .leastNormalMagnitude.nextDown, nil),
      ("9007199254740993", 9_007_199_254_740_992, 9_007_199_254_740_993),
      ("0.1e1", 1, 1), ("123456789.5e-22", 1.234567895e-14, nil), ("-12.50", -12.5, nil), ("1E+2", 100, 100),
      ("18446744073709551616", 18_446_744_073_709_551_616, nil), ("1e22", 1e22, nil), ("1e23", 1e23, nil),
    ] as [(String, Double, Int?)])
  func `a number keeps its text, its nearest double and its exact integer`(
    text: String, double: Double, int: Int?
  ) throws {
    let number = try read(text)
    #expect(number.text == text)
    #expect(number.double == double)
    #expect(number.double.sign == double.sign)
    #expect(number.int == int)
  }

  @Test(
    arguments: [
      ("0.07", 12, 70_000_000_000), ("2.50", 12, 2_500_000_000_000), ("0.0000000000001", 12, nil),
      ("-0.3", 1, -3),
      ("1e6", -6, 1), ("1e6", -7, nil), ("0", .min, 0), ("1", .max, nil), ("1e-1", .min, nil),
      ("9e18", 1, nil),
    ] as [(String, Int, Int?)])
  func `a decimal is exact in smaller units`(text: String, power: Int, int: Int?) throws {
    #expect(try read(text).int(timesTenTo: power) == int)
  }

  @Test(
    arguments: [
      ("1.5e-07", 6, 0.15), ("0.00000015000000000000000000000001", 6, 0.15),
      ("-0.00000015000000000000000000000001", 6, -0.15), ("150000000000000000000000000000001e-39", 6, 1.5e-1),
      ("0.0000001499999999999999999999999999", 6, 0.15),
      ("123456789012345678901234567890", -24, 123456.789012),
      ("1e-400", 6, 0), ("1e-99999999999999999999", 6, 0), ("0", 6, 0), ("1e300", -300, 1), ("1", .min, 0),
      ("1\(String(repeating: "0", count: 450))e-455", 6, 10),
      ("0.\(String(repeating: "0", count: 420))15e415", 6, 1.5),
      ("1.\(String(repeating: "0", count: 420))1e-5", 6, 10),
    ] as [(String, Int, Double)])
  func `a power of ten is applied to a number of any length`(text: String, power: Int, double: Double) throws
  {
    #expect(try read(text).double(timesTenTo: power) == double)
  }

  @Test(arguments: [
    "1e400", "-1e400", "1e309", "1.8e308", "1e99999999999999999999", "179769313486231580793e289",
  ])
  func `a number beyond every double is out of range`(text: String) {
    #expect(failure("[\(text)]")?.problem == .numberOutOfRange(text))
    #expect(failure("[\(text)]")?.place.column == 2)
  }

  @Test func `doubles agree with the standard library on random decimals`() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<3000 {
      let digits = Int.random(in: 1...20, using: &random)
      var text = Bool.random(using: &random) ? "-" : ""
      text += String(Int.random(in: 1...9, using: &random)) + "."
      for _ in 0..<digits { text += String(Int.random(in: 0...9, using: &random)) }
      text += "e\(Int.random(in: -320...307, using: &random) / (Bool.random(using: &random) ? 20 : 1))"
      #expect(try read(text).double == Double(text))
    }
  }

  @Test func `a number of a million digits is read in linear time`() throws {
    let zeros = String(repeating: "0", count: 1_000_000)
    #expect(try read("0.\(zeros)1").double == 0)
    #expect(try read("1.\(zeros)").int == 1)
    #expect(failure("1\(zeros)")?.place.offset == 0)
  }
}
