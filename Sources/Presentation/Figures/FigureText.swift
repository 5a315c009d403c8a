package import CostModel

/// Figures as people read them; the one place where texts round, half to even.
package enum FigureText {
  /// Dollars and cents: `$1,252.40`, `-$95.00`.
  package static func money(_ value: Double) -> String { money(value, decimals: 2) }

  /// Dollars with so many decimals.
  static func money(_ value: Double, decimals: Int) -> String {
    sign(value, decimals) + "$" + fixed(abs(value), decimals)
  }

  /// How fine amounts are in a table that has little room.
  enum Scale: Double, CaseIterable {
    /// Dollars and cents.
    case cents = 0.01
    /// Whole dollars.
    case dollars = 1
    /// Thousands of dollars, `k`.
    case thousands = 1e3
    /// Millions of dollars, `M`.
    case millions = 1e6

    /// What stands behind an amount.
    var suffix: String {
      switch self {
      case .cents, .dollars: ""
      case .thousands: "k"
      case .millions: "M"
      }
    }
  }

  /// Dollars at a scale: `$1,252.40`, `$1,252`, `$1k`.
  static func money(_ value: Double, _ scale: Scale) -> String {
    guard scale != .cents else { return money(value) }
    let scaled = value / scale.rawValue
    return sign(scaled, 0) + "$" + fixed(abs(scaled), 0) + scale.suffix
  }

  /// Calls at the scale of the amounts beside them.
  static func calls(_ value: Double, _ scale: Scale) -> String {
    scale.rawValue <= 1 ? calls(value) : fixed(value / scale.rawValue, 0) + scale.suffix
  }

  /// Dollars as finely as a cost per call needs: `$0.000360`.
  static func smallMoney(_ value: Double) -> String {
    guard abs(value) < 1, value != 0 else { return money(value) }
    return money(value, decimals: 6)
  }

  /// A price for a million tokens: at least two decimals and all that it has: `$2.50`, `$0.0375`.
  static func price(_ value: Double) -> String {
    money(value, decimals: priceDecimals(value))
  }

  /// The decimals of a price: 2 of $2.50, 4 of $0.0375.
  static func priceDecimals(_ value: Double) -> Int {
    (2...6).first { abs(value * power($0) - (value * power($0)).rounded()) < 1e-6 } ?? 6
  }

  /// A whole number in groups, or with the decimals that it has, three at most: `50,000`, `521.93`.
  package static func count(_ value: Double) -> String {
    guard value.isFinite else { return "-" }
    let rounded = (value * 1000).rounded(.toNearestOrEven) / 1000
    let digits = countDecimals(value)
    return sign(rounded, digits) + fixed(abs(rounded), digits)
  }

  /// The decimals of a number that is shown with three at most: 0 of 50,000, 2 of 521.93.
  static func countDecimals(_ value: Double) -> Int {
    let rounded = (value * 1000).rounded(.toNearestOrEven) / 1000
    return (0...3).first { abs(rounded * power($0) - (rounded * power($0)).rounded()) < 1e-6 } ?? 3
  }

  /// A share in percent with one decimal: `84.2%`.
  package static func share(_ value: Double) -> String {
    sign(value * 100, 1) + fixed(abs(value * 100), 1) + "%"
  }

  /// A share with one decimal, rounded up or down and never past itself, for a bound that must hold as it is shown.
  static func share(_ value: Double, up: Bool) -> String {
    let units = Rounding.threshold(value * 1000)
    return share(units.rounded(up ? .up : .down) / 1000)
  }

  /// A number to seven significant digits, rounded up or down, in groups and without zeros behind its decimals:
  /// `498,231.7`, `12.34567%`, `$0.05`.
  static func significant(_ value: Double, _ unit: Unit, up: Bool) -> String {
    let size = abs(unit == .share ? value * 100 : value)
    let most = size == 0 ? 0 : (0...9).first { size * power($0) >= 1e6 } ?? 9
    let isLarger = up == (value >= 0)
    let units = Rounding.significant(size * power(most)).rounded(isLarger ? .up : .down)
    let rounded = units / power(most)
    let digits = (0...most).first { (units / power(most - $0)).isWhole } ?? most
    return (value < 0 && units > 0 ? "-" : "") + (unit.isMoney ? "$" : "") + fixed(rounded, digits)
      + (unit == .share ? "%" : "")
  }

  /// Days in words: `1 day`, `112 days`.
  static func days(_ count: Int) -> String { counted(count, "day") }

  /// Calls, to the nearest whole one where there are a hundred or more: `1,520,833`.
  package static func calls(_ value: Double) -> String {
    count(value < 100 ? value : value.rounded(.toNearestOrEven))
  }

  /// Calls from the slow to the fast end: `3,297 to 9,347`.
  static func callRange(_ spread: Spread) -> String {
    spread.isRange ? "\(calls(spread.low)) to \(calls(spread.high))" : calls(spread.likely)
  }

  /// Months with one decimal, two where that would print 0.0: `93.8`, `0.03`, `<0.01`.
  package static func months(_ value: Double) -> String {
    guard value > 0, value <= 0.05 else { return fixed(value, 1) }
    return value < 0.005 ? "<0.01" : fixed(value, 2)
  }

  /// A number in groups with two decimals: `521.93`.
  static func exactCount(_ value: Double) -> String { sign(value, 2) + fixed(abs(value), 2) }

  /// Months with two decimals, for arithmetic that is shown in full.
  static func exactMonths(_ value: Double) -> String {
    value > 0 && value < 0.005 ? "<0.01" : fixed(value, 2)
  }

  /// Months in a sentence: `81.22 months`; beyond a lifetime only that it is longer.
  static func monthsInWords(_ value: Double) -> String {
    value > 1_200 ? "more than 100 years" : "\(exactMonths(value)) months"
  }

  /// The decimals that show three significant digits, nine at most: 0 of 118, 2 of 1.5, 5 of 0.0016.
  static func significantDecimals(_ value: Double) -> Int {
    guard value != 0 else { return 0 }
    return (0...9).first { abs(value) * power($0) >= 100 } ?? 9
  }

  /// A number in the unit's own way.
  package static func text(_ value: Double, _ unit: Unit) -> String {
    let suffix = unit.traits.suffix
    return switch unit.traits.form {
    case .smallDollars: abs(value) < 1 && value != 0 ? smallMoney(value) : money(value)
    case .dollars: money(value)
    case .price: price(value) + suffix
    case .finePrice: money(value, decimals: max(2, significantDecimals(value))) + suffix
    case .significant: fixed(value, significantDecimals(value)) + suffix
    case .magnitude: unit.text(value)
    case .calls: calls(value)
    case .share: percent(value)
    case .counted(let word): counted(value, word)
    case .plain: count(value) + suffix
    }
  }

  /// A number or a range in the unit's own way: `40..160 h`.
  static func text(_ spread: Spread, _ unit: Unit) -> String {
    guard spread.isRange else { return text(spread.likely, unit) }
    return unit.text(spread) + unit.traits.suffix
  }

  /// A share in percent with the decimals that it has.
  static func percent(_ value: Double) -> String { count(value * 100) + "%" }

  /// A minus where the number, with so many decimals, is below zero.
  static func sign(_ value: Double, _ digits: Int) -> String {
    (value * power(digits)).rounded(.toNearestOrEven) < 0 ? "-" : ""
  }

  /// 10 to the power of so many digits.
  static func power(_ digits: Int) -> Double { (0..<digits).reduce(1.0) { power, _ in power * 10 } }

  /// A number that is not below zero, in groups of three, with so many decimals.
  static func fixed(_ value: Double, _ digits: Int) -> String {
    let scaled = (Rounding.significant(value) * power(digits)).rounded(.toNearestOrEven)
    guard let units = Int64(exactly: scaled) else { return "\(value)" }
    let divisor = Int64(power(digits))
    let whole = grouped(String(units / divisor))
    guard digits > 0 else { return whole }
    let rest = String(units % divisor)
    return whole + "." + String(repeating: "0", count: digits - rest.count) + rest
  }

  private static func grouped(_ digits: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }
}

extension Double {
  /// Whether nothing stands behind its point.
  fileprivate var isWhole: Bool { self == rounded() }
}
