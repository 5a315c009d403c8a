/// Where the axes, bins and marks of a histogram stand, for text and SVG alike.
struct HistogramLayout {
  /// A bin with its place along the axis and its height.
  struct Bin {
    let start: Double
    let end: Double
    let height: Double
    let text: String
    let count: Int
  }

  /// A mark with the bin that it falls into.
  struct Mark {
    let label: String
    /// The label with the value: `P50 $8,000.00`.
    let text: String
    let place: Double
    let bin: Int
  }

  let values: AxisLayout
  let counts: AxisLayout
  let bins: [Bin]
  let marks: [Mark]

  /// The layout with both axes as `below` makes the one that is drawn below; bins without finite ends are left out.
  init(_ chart: HistogramChart, below: (ChartAxis, [Double]) -> AxisLayout) {
    let usable = chart.bins.filter { $0.low.isFinite && $0.high.isFinite && $0.low <= $0.high }
    let ends = usable.flatMap { [$0.low, $0.high] }
    values = below(chart.axis, ends)
    counts = AxisLayout(
      chart.counts, [0] + usable.map { Double(max($0.count, 0)) }, most: 6, enclosing: true)
    let scale = values.scale
    let heights = counts.scale
    let sizes = usable.map { $0.high - $0.low }.filter { $0 > 0 }
    let step = AxisStep(mantissa: 1, exponent: AxisStep.decade(of: sizes.min() ?? 1) - 1)
    let largest = ends.map { abs(AxisScale.inside($0)) }.max() ?? 0
    bins = usable.map { bin in
      let texts = [bin.low, bin.high].map {
        chart.axis.tick(AxisScale.inside($0), step, largest: largest)
      }
      return Bin(
        start: scale.position(bin.low), end: scale.position(bin.high),
        height: heights.position(Double(max(bin.count, 0))), text: texts.joined(separator: " to "),
        count: max(bin.count, 0))
    }
    marks = chart.marks.filter(\.value.isFinite).map { mark in
      let bin = usable.firstIndex { mark.value < $0.high } ?? usable.count - 1
      let text = mark.label + " " + chart.axis.text(mark.value)
      return Mark(label: mark.label, text: text, place: scale.position(mark.value), bin: bin)
    }
  }
}
