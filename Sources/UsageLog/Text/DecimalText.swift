/// Decimal numbers of a log, exactly: in billionths of a billionth, 10⁻¹⁸.
///
/// Costs are written with up to 39 decimals and as `2.1e-05`; a sum of floats would depend on the order. What stands behind
/// the eighteenth decimal is rounded, half to even.
enum DecimalText {
  /// One whole: 10¹⁸ parts.
  static let one: Int128 = 1_000_000_000_000_000_000

  /// A number that was read.
  enum Number: Equatable {
    /// In parts of 10⁻¹⁸.
    case parts(Int128)
    /// Above 10²⁰, or below -10²⁰.
    case tooLarge
  }

  /// The largest number that is read, 10²⁰: above every count that 64 bits hold.
  private static let largest: Int128 = 100_000_000_000_000_000_000_000_000_000_000_000_000

  /// A number of digits of which up to 18 stand behind the point, in parts of 10⁻¹⁸.
  @inline(__always) static func parts(_ digits: UInt64, decimals: Int) -> Int128 {
    Int128(digits) * Int128(powers[18 - decimals])
  }

  /// The number written in a range; nil for what is no number.
  static func number(in text: LogText, _ range: Range<Int>) -> Number? {
    var index = range.lowerBound
    let isNegative = index < range.upperBound && text[index] == UInt8(ascii: "-")
    if isNegative || (index < range.upperBound && text[index] == UInt8(ascii: "+")) { index += 1 }
    var digits: UInt64 = 0
    // What stands behind the first 19 digits, and how many it has, up to 18.
    var tail: UInt64 = 0
    var tailCount = 0
    var exponent = 0
    var isBeyondPoint = false
    var hasDigits = false
    // Beyond 37 digits only the first one counts, for the rounding, and whether anything follows it.
    var next: UInt8?
    var hasMore = false
    while index < range.upperBound {
      let byte = text[index]
      if byte == UInt8(ascii: "."), !isBeyondPoint {
        isBeyondPoint = true
      } else {
        let digit = byte &- UInt8(ascii: "0")
        guard digit < 10 else { break }
        hasDigits = true
        if digits < 1_000_000_000_000_000_000 {
          digits = digits * 10 + UInt64(digit)
          if isBeyondPoint { exponent -= 1 }
        } else if tailCount < 18 {
          tail = tail * 10 + UInt64(digit)
          tailCount += 1
          if isBeyondPoint { exponent -= 1 }
        } else {
          if next == nil { next = digit } else { hasMore = hasMore || digit > 0 }
          if !isBeyondPoint { exponent += 1 }
        }
      }
      index += 1
    }
    guard hasDigits else { return nil }
    if index < range.upperBound {
      guard text[index] | 0x20 == UInt8(ascii: "e"),
        let written = Self.exponent(text, index + 1..<range.upperBound)
      else { return nil }
      exponent += written
    }
    let isAboveHalf = (next ?? 0) > 5 || (next == 5 && hasMore)
    guard
      let parts = scaled(
        Int128(digits) * Int128(powers[tailCount]) + Int128(tail), exponent + 18,
        roundsUp: isAboveHalf || next == 5 && tail & 1 == 1,
        isInexact: (next ?? 0) > 0 || hasMore)
    else { return .tooLarge }
    return .parts(isNegative ? -parts : parts)
  }

  private static func exponent(_ text: LogText, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    let sign = index < range.upperBound ? text[index] : 0
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { index += 1 }
    guard index < range.upperBound else { return nil }
    var value = 0
    for index in index..<range.upperBound {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      // No number of a log comes near; a bound keeps it from running over.
      value = min(value * 10 + Int(digit), 100_000)
    }
    return sign == UInt8(ascii: "-") ? -value : value
  }

  private static func scaled(_ digits: Int128, _ power: Int, roundsUp: Bool, isInexact: Bool) -> Int128? {
    guard digits > 0 else { return 0 }
    if power >= 0 {
      guard power <= 38 else { return nil }
      let (product, overflow) = digits.multipliedReportingOverflow(by: ten(to: power))
      guard !overflow, product <= largest else { return nil }
      return product + (power == 0 && roundsUp ? 1 : 0)
    }
    // There are 37 digits at most.
    guard power >= -38 else { return 0 }
    let (quotient, rest) = digits.quotientAndRemainder(dividingBy: ten(to: -power))
    let half = ten(to: -power) / 2
    let goesUp = rest > half || (rest == half && (isInexact || quotient & 1 == 1))
    return quotient + (goesUp ? 1 : 0)
  }

  /// 10 to a power from 0 to 18.
  static func power(_ power: Int) -> UInt64 { powers[power] }

  /// 10 to a power from 0 to 38.
  private static func ten(to power: Int) -> Int128 {
    power < powers.count ? Int128(powers[power]) : Int128(powers[18]) * ten(to: power - 18)
  }

  // Written out, so that the table stands in the program and is not made when it is first asked for.
  private static let powers: [UInt64] = [
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
    100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
    10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
  ]
}
