package import CostModel

/// What an axis of a chart shows, and in which unit: `saving ($/month)`.
package struct ChartAxis: Sendable, Hashable {
  /// How values stand along an axis.
  package enum Spacing: Sendable, Hashable {
    /// Equal differences are equally far apart.
    case linear
    /// Equal factors are equally far apart; where a value is not above zero the axis is linear.
    case logarithmic
  }

  package let title: String
  package let unit: Unit
  package let spacing: Spacing

  package init(_ title: String, _ unit: Unit, _ spacing: Spacing = .linear) {
    self.title = title
    self.unit = unit
    self.spacing = spacing
  }

  /// The title with the unit: `cumulative cost ($)`; once only where the title is the unit, as `months`.
  package var heading: String {
    let word = unit.word
    let symbol =
      switch unit {
      case .share: "%"
      case _ where unit.isMoney: word.isEmpty || word.hasPrefix("/") ? "$" + word : "$ " + word
      default: word
      }
    return symbol.isEmpty || title == symbol ? title : "\(title) (\(symbol))"
  }
}
