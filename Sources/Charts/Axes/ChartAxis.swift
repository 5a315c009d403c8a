/// What an axis of a chart shows, how values stand along it, and how they are written.
package struct ChartAxis: Sendable {
  /// How values stand along an axis.
  package enum Spacing: Sendable, Hashable {
    /// Equal differences are equally far apart.
    case linear
    /// Equal factors are equally far apart; where a value is not above zero the axis is linear.
    case logarithmic
  }

  /// The words beside the axis: `cumulative cost ($)`.
  package let heading: String
  package let spacing: Spacing
  private let figure: @Sendable (Double) -> String
  private let mark: @Sendable (_ value: Double, _ step: AxisStep, _ largest: Double) -> String

  /// - Parameters:
  ///   - text: a value in full: `$1,062.40`.
  ///   - tick: a tick as short as its step allows, where none of those beside it is larger than the third: `$5k`.
  package init(
    _ heading: String, _ spacing: Spacing, text: @escaping @Sendable (Double) -> String,
    tick: @escaping @Sendable (_ value: Double, _ step: AxisStep, _ largest: Double) -> String
  ) {
    self.heading = heading
    self.spacing = spacing
    figure = text
    mark = tick
  }

  /// A value in full, within what charts reckon with.
  func text(_ value: Double) -> String { figure(AxisScale.inside(value)) }

  /// A tick, where the largest of those beside it is as large as said.
  func tick(_ value: Double, _ step: AxisStep, largest: Double) -> String { mark(value, step, largest) }

  /// A value as it was asked for, as short as its digits allow: `50k`, `30%`; numbers with many digits keep three.
  package func short(_ value: Double) -> String {
    guard value.isFinite else { return "-" }
    let value = AxisScale.inside(value)
    let finest = value == 0 ? 0 : AxisStep.decade(of: abs(value)) - 2
    let steps = stride(from: 6, through: min(finest, 6), by: -1).map { AxisStep(mantissa: 1, exponent: $0) }
    let exact = steps.first { (value / $0.value).rounded() * $0.value == value }
    let step = exact ?? AxisStep(mantissa: 1, exponent: min(finest, 6))
    let rounded = exact == nil ? (value / step.value).rounded() * step.value : value
    return tick(rounded, step, largest: abs(value))
  }
}
