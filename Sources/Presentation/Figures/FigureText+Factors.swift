internal import CostModel

extension FigureText {
  /// The numbers of a formula, with as many decimals as it takes for what comes out of them as they are shown to be shown
  /// as the result is.
  ///
  /// 10,000,000 calls at $0.0000075 are $75.00; as $0.000008 they would be $80.00.
  ///
  /// - Parameters:
  ///   - numbers: the numbers with their units.
  ///   - result: what they come to.
  ///   - shown: the result as it is shown.
  ///   - compute: what comes out of numbers in their place, but for a constant factor of their units.
  static func factors(
    _ numbers: [(value: Double, unit: Unit)], of result: Double, shown: (Double) -> String,
    by compute: ([Double]) -> Double
  ) -> [String] {
    let exact = compute(numbers.map(\.value))
    let usual = numbers.map { factor($0.value, $0.unit, more: 0) }
    guard exact != 0, exact.isFinite, result.isFinite else { return usual.map(\.text) }
    let wanted = shown(result)
    for more in 0...10 {
      let factors = numbers.map { factor($0.value, $0.unit, more: more) }
      if more == 10 || shown(compute(factors.map(\.value)) * (result / exact)) == wanted {
        return factors.map(\.text)
      }
    }
    return usual.map(\.text)
  }

  /// A number in its unit's own way with some decimals more, as far as it has them, and what the text stands for.
  private static func factor(_ value: Double, _ unit: Unit, more: Int) -> (text: String, value: Double) {
    guard unit != .parameters, value.isFinite else { return (text(value, unit), value) }
    let scaled = unit == .share ? value * 100 : value
    let usual = usualDecimals(scaled, unit)
    // A text has twelve digits at most.
    let most = (usual...(usual + more)).last { abs(scaled) * power($0) < 1e12 } ?? usual
    let digits = (usual...most).first { isExact(scaled, $0) } ?? most
    let sign = sign(scaled, digits) + (unit.isMoney ? "$" : "")
    let shown = (scaled * power(digits)).rounded(.toNearestOrEven) / power(digits)
    let text = sign + fixed(abs(scaled), digits) + (unit == .share ? "%" : unit.traits.suffix)
    return (text, unit == .share ? shown / 100 : shown)
  }

  /// The decimals that ``text(_:_:)-(Double,_)`` gives a number.
  private static func usualDecimals(_ value: Double, _ unit: Unit) -> Int {
    switch unit.traits.form {
    case .smallDollars: abs(value) < 1 && value != 0 ? 6 : 2
    case .dollars: 2
    case .price: priceDecimals(value)
    case .finePrice: max(2, significantDecimals(value))
    case .significant: significantDecimals(value)
    case .calls: abs(value) < 100 ? countDecimals(value) : 0
    case .plain, .counted, .share, .magnitude: countDecimals(value)
    }
  }

  private static func isExact(_ value: Double, _ digits: Int) -> Bool {
    let units = value * power(digits)
    return abs(units - units.rounded()) <= 1e-11 * max(1, abs(units))
  }
}
