/// Where figures are rounded, by name; everything between input and output is unrounded.
public enum Rounding {
  /// To 12 significant digits, half to even: what texts show of a figure; JSON and CSV round its exact digits.
  public static func significant(_ value: Double) -> Double {
    guard value != 0, value.isFinite else { return value }
    let magnitude = Int(log10Floor(abs(value)))
    let digits = 11 - magnitude
    guard abs(digits) <= 22 else { return value }
    let scale = power10(abs(digits))
    return digits >= 0
      ? (value * scale).rounded(.toNearestOrEven) / scale : (value / scale).rounded(.toNearestOrEven) * scale
  }

  /// One bill less another, where two that agree to 12 digits are the same: a model against itself saves 0, not 1e-14.
  static func difference(_ left: Double, _ right: Double) -> Double {
    let difference = left - right
    return abs(difference) <= 1e-12 * max(abs(left), abs(right)) ? 0 : difference
  }

  /// Whether two numbers agree to 11 digits, or within an absolute margin: what a file keeps with 12 digits is the same
  /// when it is read back.
  static func agree(_ left: Double, _ right: Double, within margin: Double = 0) -> Bool {
    left == right || abs(left - right) <= max(margin, 1e-11 * max(abs(left), abs(right)))
  }

  /// To 1e-9, before a threshold is compared, so that 3,000 / 500 against 6 never flips on noise; from a million on to
  /// 12 digits, as the noise there is larger.
  public static func threshold(_ value: Double) -> Double {
    guard abs(value) < 1e6 else { return significant(value) }
    return (value * 1e9).rounded(.toNearestOrEven) / 1e9
  }

  private static func power10(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }

  private static func log10Floor(_ value: Double) -> Double {
    var exponent = 0.0
    var rest = value
    while rest >= 10, exponent < 400 {
      rest /= 10
      exponent += 1
    }
    while rest < 1, exponent > -400 {
      rest *= 10
      exponent -= 1
    }
    return exponent
  }
}
