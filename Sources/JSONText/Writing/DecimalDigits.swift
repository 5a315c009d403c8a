/// The decimal digits of a finite `Double`, all of them, so that rounding sees the number and not its shortest text.
///
/// 0.3 is 0.299999999999999988897769753748…: 54 digits, which rounded to 12 are 0.3.
package struct DecimalDigits {
  private var isNegative: Bool
  /// The digits from the first that is not 0; empty for 0.
  private var digits: [UInt8]
  /// How many digits stand before the point; negative when zeros stand behind it first.
  private var point: Int

  /// The digits of a number; those of 0 for NaN and infinity.
  package init(_ value: Double) {
    let isSubnormal = value.exponentBitPattern == 0
    var mantissa = value.isFinite ? value.significandBitPattern | (isSubnormal ? 0 : 1 << 52) : 0
    var exponent = max(Int(value.exponentBitPattern), 1) - 1075
    let halvings = max(0, min(mantissa.trailingZeroBitCount, -exponent))
    mantissa >>= UInt64(halvings)
    exponent += halvings
    // mantissa × 2^-n is mantissa × 5^n with the point moved n digits to the left.
    var product = BigDecimalInteger(mantissa)
    product.multiply(by: exponent < 0 ? 5 : 2, times: mantissa == 0 ? 0 : abs(exponent))
    isNegative = value < 0
    digits = product.digits
    point = digits.count + min(exponent, 0)
  }

  /// The number rounded to so many significant digits, half to even.
  package func rounded(to count: Int) -> DecimalDigits {
    guard digits.count > count, count > 0 else { return self }
    var rounded = self
    rounded.digits.removeLast(digits.count - count)
    let isOdd = digits[count - 1] % 2 == 1
    let isAboveHalf = digits[(count + 1)...].contains { $0 != 0 }
    let goesUp = digits[count] > 5 || (digits[count] == 5 && (isAboveHalf || isOdd))
    if goesUp { rounded.increment() }
    return rounded
  }

  private mutating func increment() {
    while digits.last == 9 { digits.removeLast() }
    if let last = digits.popLast() {
      digits.append(last + 1)
    } else {
      digits = [1]
      point += 1
    }
  }

  /// The digits as a JSON number: plain from 0.000001 to below 1e21, with an exponent elsewhere, no zeros at the end.
  package var text: String {
    let significant = digits.prefix((digits.lastIndex { $0 != 0 } ?? -1) + 1)
    guard !significant.isEmpty else { return "0" }
    let zeros = { (count: Int) in String(repeating: "0", count: max(0, count)) }
    let sign = isNegative ? "-" : ""
    let whole = significant.prefix(max(0, point)).map(String.init).joined()
    let rest = significant.dropFirst(max(0, point)).map(String.init).joined()
    switch point {
    case -5...0: return sign + "0." + zeros(-point) + rest
    case 1...21: return sign + whole + zeros(point - significant.count) + (rest.isEmpty ? "" : "." + rest)
    default:
      let tail = significant.dropFirst().map(String.init).joined()
      return sign + String(significant[0]) + (tail.isEmpty ? "" : "." + tail) + "e\(point - 1)"
    }
  }
}
