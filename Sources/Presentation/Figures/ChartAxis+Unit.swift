internal import Charts
internal import CostModel

extension ChartAxis {
  /// An axis with values of a unit, which its heading names: `saving ($/month)`.
  init(_ title: String, _ unit: Unit, _ spacing: Spacing = .linear) {
    self.init(
      unit.heading(title), spacing, text: { FigureText.text($0, unit) },
      tick: { FigureText.tick($0, $1, largest: $2, unit) })
  }
}

extension Unit {
  /// A title with the unit behind it: `cumulative cost ($)`; once only where the title is the unit, as `months`.
  fileprivate func heading(_ title: String) -> String {
    let symbol =
      switch self {
      case .share: "%"
      case _ where isMoney: word.isEmpty || word.hasPrefix("/") ? "$" + word : "$ " + word
      default: word
      }
    return symbol.isEmpty || title == symbol ? title : "\(title) (\(symbol))"
  }
}
