/// Where the axis and the bars of a tornado chart stand, for text and SVG alike.
struct TornadoLayout {
  /// One end of a bar, from the likely value to the result there.
  struct Half {
    /// The place of the result.
    let end: Double
    let text: String
    let isLowEnd: Bool
    /// Whether the result lies past the end of the axis.
    let isBeyond: Bool
  }

  /// A bar with its ends; the first half reaches further, so that the other is drawn over it.
  struct Row {
    let label: String
    let halves: [Half]

    /// The text of the end that stands further left.
    var leftText: String { halves.min { $0.end < $1.end }?.text ?? "" }
    /// The text of the end that stands further right.
    var rightText: String { halves.count > 1 ? halves.max { $0.end <= $1.end }?.text ?? "" : "" }
  }

  let axis: AxisLayout
  let likely: Double
  let rows: [Row]

  /// The layout with the axis as `below` makes it of the results.
  init(_ chart: TornadoChart, below: (ChartAxis, [Double]) -> AxisLayout) {
    let axis = below(chart.axis, [chart.likely] + chart.bars.flatMap { [$0.low, $0.high] })
    let likely = chart.likely.isNaN ? 0.5 : axis.scale.position(chart.likely)
    rows = chart.bars.map { bar in
      let ends = [(bar.low, bar.lowText, true), (bar.high, bar.highText, false)]
      let halves = ends.filter { $0.0.isFinite || $0.0 == .infinity }.map { value, text, isLowEnd in
        Half(
          end: axis.scale.position(value), text: text, isLowEnd: isLowEnd, isBeyond: value == .infinity)
      }
      return Row(
        label: bar.title, halves: halves.sorted { abs($0.end - likely) > abs($1.end - likely) })
    }
    self.axis = axis
    self.likely = likely
  }
}
