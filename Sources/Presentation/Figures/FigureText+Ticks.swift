internal import Charts
internal import CostModel

extension FigureText {
  /// A tick as short as its step allows, as the heading of the axis says the unit: `$5k`, `0.5`, `60%`.
  ///
  /// Numbers past all tables are written with a power of ten, so that no two ticks of an axis read the same.
  static func tick(_ value: Double, _ step: AxisStep, largest: Double, _ unit: Unit) -> String {
    let size = abs(value)
    let sign = value < 0 ? "-" : ""
    let scale: Scale =
      step.exponent >= 6 ? .millions : step.exponent >= 3 && largest >= 1e4 ? .thousands : .dollars
    if unit.isMoney {
      if largest >= 1e15 || step.exponent < -6 { return sign + "$\(size)" }
      if size == 0 { return "$0" }
      return sign + (step.exponent >= 0 ? money(size, scale) : price(size))
    }
    if size == 0 { return unit == .share ? "0%" : "0" }
    if unit == .share {
      return largest >= 1e13 || step.exponent < -5 ? sign + "\(size * 100)%" : percent(value)
    }
    if largest >= 1e15 || step.exponent < -3 { return sign + "\(size)" }
    return sign + (step.exponent >= 0 && scale != .dollars ? calls(size, scale) : count(size))
  }
}
