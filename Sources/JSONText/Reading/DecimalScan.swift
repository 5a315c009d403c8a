/// The grammar of JSON numbers, and the decimal value gathered on the way.
struct DecimalScan {
  private(set) var isNegative = false
  /// The digits without zeros at the end; nil when 64 bits do not hold them.
  private(set) var significand: UInt64? = 0
  /// The power of ten that scales the significand.
  private(set) var exponent = 0
  /// Zeros seen but not yet multiplied in, because they may be the last digits.
  private var pendingZeros = 0

  /// Whether a byte can stand in a number at all; what a badly written number is quoted by.
  static func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  /// The index behind the number that starts at an index; nil when it breaks the grammar.
  mutating func scan(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    func at(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
      index < bytes.count && bytes[index] == UInt8(ascii: scalar)
    }
    if at(index, "-") {
      isNegative = true
      index += 1
    }
    let integer = index
    index = scanDigits(bytes, from: index)
    guard index > integer, !at(integer, "0") || index == integer + 1 else { return nil }
    var fractionDigits = 0
    if at(index, ".") {
      let fraction = index + 1
      index = scanDigits(bytes, from: fraction)
      fractionDigits = index - fraction
      guard fractionDigits > 0 else { return nil }
    }
    exponent = pendingZeros - fractionDigits
    if at(index, "e") || at(index, "E") {
      index += 1
      let isNegative = at(index, "-")
      if isNegative || at(index, "+") { index += 1 }
      guard let end = scanExponent(bytes, from: index, isNegative) else { return nil }
      index = end
    }
    return index
  }

  private mutating func scanDigits(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, let digit = Self.digit(bytes[index]) {
      if digit == 0 {
        pendingZeros += 1
      } else {
        append(digit)
      }
      index += 1
    }
    return index
  }

  private mutating func append(_ digit: UInt64) {
    for _ in 0...pendingZeros {
      guard let shorter = significand else { break }
      let (product, overflows) = shorter.multipliedReportingOverflow(by: 10)
      significand = overflows ? nil : product
    }
    pendingZeros = 0
    guard let shorter = significand else { return }
    let (sum, overflows) = shorter.addingReportingOverflow(digit)
    significand = overflows ? nil : sum
  }

  private mutating func scanExponent(_ bytes: [UInt8], from start: Int, _ isNegative: Bool) -> Int? {
    var index = start
    var written = 0
    while index < bytes.count, let digit = Self.digit(bytes[index]) {
      // Past this no text is long enough to balance the exponent: the number is 0, or not an integer that fits.
      if written < 1_000_000_000_000_000 { written = written * 10 + Int(digit) }
      index += 1
    }
    exponent += isNegative ? -written : written
    return index > start ? index : nil
  }

  private static func digit(_ byte: UInt8) -> UInt64? {
    let value = byte &- UInt8(ascii: "0")
    return value <= 9 ? UInt64(value) : nil
  }

  /// The nearest `Double` where one multiplication or division of exact operands gives it, which rounds once.
  var exactDouble: Double? {
    guard let significand, let magnitude = Self.double(significand, exponent) else { return nil }
    return isNegative ? -magnitude : magnitude
  }

  /// Digits times a power of ten, where one operation on exact operands gives the nearest `Double`; nil elsewhere.
  static func double(_ digits: UInt64, _ exponent: Int) -> Double? {
    guard digits <= 1 << 53, abs(exponent) < powersOfTen.count else { return nil }
    let power = powersOfTen[abs(exponent)]
    return exponent < 0 ? Double(digits) / power : Double(digits) * power
  }

  /// The powers of ten that a `Double` holds exactly.
  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20, 1e21, 1e22,
  ]
}
