/// A decimal number without rounding, for figures that are checked against binary arithmetic.
@available(macOS 15, iOS 18, tvOS 18, watchOS 11, *)
struct ExactDecimal: Comparable {
  /// The number times 10 to the power of ``places``.
  var units: Int128
  var places: Int

  init(_ units: Int, places: Int = 0) {
    self.units = Int128(units)
    self.places = places
  }

  private init(units: Int128, places: Int) {
    self.units = units
    self.places = places
  }

  /// So many hundredths.
  static func percent(_ hundredths: Int) -> Self { Self(hundredths, places: 2) }

  static let one = Self(1)
  static let zero = Self(0)

  var value: Double { Double(units) / Double(Self.power10(places)) }

  static func + (left: Self, right: Self) -> Self {
    let places = max(left.places, right.places)
    return Self(units: left.units(at: places) + right.units(at: places), places: places)
  }

  static func - (left: Self, right: Self) -> Self { left + Self(units: -right.units, places: right.places) }

  static func * (left: Self, right: Self) -> Self {
    Self(units: left.units * right.units, places: left.places + right.places)
  }

  static func == (left: Self, right: Self) -> Bool { (left - right).units == 0 }
  static func < (left: Self, right: Self) -> Bool { (left - right).units < 0 }

  /// How often a whole number fits, rounded up.
  func quotientRoundedUp(by divisor: Int) -> Int {
    let whole = Self.power10(places) * Int128(divisor)
    return Int((units + whole - 1) / whole)
  }

  private func units(at places: Int) -> Int128 { units * Self.power10(places - self.places) }

  private static func power10(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
