internal import CostModel

extension FigureText {
  /// A figure of a chart in words, within what charts reckon with: `$1,062.40`.
  static func charted(_ value: Double, _ unit: Unit) -> String { text(AxisScale.inside(value), unit) }

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

  /// A value as it was asked for, as short as its digits allow: `50k`, `30%`; numbers with many digits keep three.
  static func short(_ value: Double, _ unit: Unit) -> String {
    guard value.isFinite else { return "-" }
    let value = AxisScale.inside(value)
    let finest = value == 0 ? 0 : AxisStep.decade(of: abs(value)) - 2
    let steps = stride(from: 6, through: min(finest, 6), by: -1).map { AxisStep(mantissa: 1, exponent: $0) }
    let exact = steps.first { (value / $0.value).rounded() * $0.value == value }
    let step = exact ?? AxisStep(mantissa: 1, exponent: min(finest, 6))
    let rounded = exact == nil ? (value / step.value).rounded() * step.value : value
    return tick(rounded, step, largest: abs(value), unit)
  }
}
