/// A JSON number, with the decimal text it was written as.
public struct JSONNumber: Hashable, Sendable {
  /// The number as it stands in the text: `0.07`, `1e6`.
  public let text: String
  /// The nearest `Double`, always finite.
  public let double: Double
  /// The digits without sign, point and zeros at the end; nil when 64 bits do not hold them.
  private let significand: UInt64?
  /// The power of ten that scales the significand: 0.07 is 7 × 10⁻².
  private let exponent: Int

  /// The number as an integer, exact; nil when it has a fraction or does not fit.
  ///
  /// `50000`, `5e4` and `50000.0` are all 50000; `0.5` and `12345678901234567890` are nil.
  public var int: Int? { int(timesTenTo: 0) }

  /// The number times a power of ten as an integer, exact; nil when a fraction is left or it does not fit.
  ///
  /// A price of `0.07` times ten to 12 is 70,000,000,000: what counting in picodollars needs.
  public func int(timesTenTo power: Int) -> Int? {
    guard let significand else { return nil }
    guard significand != 0 else { return 0 }
    let (scale, isHuge) = exponent.addingReportingOverflow(power)
    guard !isHuge, scale >= 0, scale < 20 else { return nil }
    var magnitude = significand
    for _ in 0..<scale {
      let (product, overflows) = magnitude.multipliedReportingOverflow(by: 10)
      guard !overflows else { return nil }
      magnitude = product
    }
    if text.utf8.first == UInt8(ascii: "-") {
      return magnitude <= Int.min.magnitude ? Int(truncatingIfNeeded: 0 &- magnitude) : nil
    }
    return Int(exactly: magnitude)
  }

  /// The number times a power of ten as the nearest `Double`, made of its decimal digits and never of a rounded number.
  ///
  /// `1.5e-07` times ten to 6 is exactly 0.15, where a product of rounded numbers would be 0.15000000000000002. Digits from the
  /// 13th on are rounded away where there are 16 and more: so many are the noise of a program that wrote a rounded number.
  public func double(timesTenTo power: Int) -> Double {
    guard var (digits, scale) = decimal(timesTenTo: power) else { return double < 0 ? -0.0 : 0 }
    if digits >= 1_000_000_000_000_000 {
      var divisor: UInt64 = 1
      while digits / divisor >= 1_000_000_000_000 {
        divisor *= 10
        scale += 1
      }
      let rest = digits % divisor
      digits = digits / divisor + (rest >= divisor - rest ? 1 : 0)
    }
    let magnitude = DecimalScan.double(digits, scale) ?? Double("\(digits)e\(scale)") ?? 0
    return text.utf8.first == UInt8(ascii: "-") ? -magnitude : magnitude
  }

  /// The digits, the first 18 of more than 64 bits hold, and the power of ten that scales them; nil for what is below every `Double`.
  private func decimal(timesTenTo power: Int) -> (digits: UInt64, scale: Int)? {
    var digits = significand ?? 0
    var (scale, isHuge) = exponent.addingReportingOverflow(power)
    if significand == nil {
      let mantissa = text.utf8.prefix { $0 | 0x20 != UInt8(ascii: "e") }
      let written = mantissa.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        .drop { $0 == UInt8(ascii: "0") }
      let count = written.count - written.reversed().prefix { $0 == UInt8(ascii: "0") }.count
      for digit in written.prefix(18) { digits = digits * 10 + UInt64(digit - UInt8(ascii: "0")) }
      let (sum, overflows) = scale.addingReportingOverflow(count - min(written.count, 18))
      (scale, isHuge) = (sum, isHuge || overflows)
    }
    return isHuge || digits == 0 || scale < -400 ? nil : (digits, scale)
  }

  init(text: String, double: Double, significand: UInt64?, exponent: Int) {
    self.text = text
    self.double = double
    self.significand = significand
    self.exponent = exponent
  }
}
