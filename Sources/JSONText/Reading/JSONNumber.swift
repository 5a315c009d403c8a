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

  init(text: String, double: Double, significand: UInt64?, exponent: Int) {
    self.text = text
    self.double = double
    self.significand = significand
    self.exponent = exponent
  }
}
