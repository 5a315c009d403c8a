import Testing

@testable import Charts

@Suite struct HistogramChartTests {
  @Test func `it is drawn in Unicode`() {
    let text = ChartSamples.histogram.text(width: 60, .unicode).joined(separator: "\n")
    #expect(
      text == """
        Saving over 12 months
        saving ($), samples
        -$10k to $0     812 ████▊
        $0 to $10k    5,000 █████████████████████████████ ◄ P10, P50
        $10k to $20k  3,400 ███████████████████▊ ◄ P90
        $20k to $30k      0
        $30k to $40k      3 ▏
        ◄  P10 $500.00
        ◄  P50 $8,000.00
        ◄  P90 $17,250.50
        """)
  }

  @Test func `it is drawn in ASCII`() {
    let text = ChartSamples.histogram.text(width: 44, .ascii).joined(separator: "\n")
    #expect(
      text == """
        Saving over 12 months
        saving ($), samples
        -$10k to $0     812 @@
        $0 to $10k    5,000 @@@@@@@@@@@@@ < P10, P50
        $10k to $20k  3,400 @@@@@@@@@ < P90
        $20k to $30k      0
        $30k to $40k      3 @
        <  P10 $500.00
        <  P50 $8,000.00
        <  P90 $17,250.50
        """)
  }

  @Test func `a mark past the last bin stands in the last one`() {
    let chart = HistogramChart(
      "Saving", ChartAxis("saving", .usd), counts: ChartAxis("samples", .count),
      [.init(0, 1, count: 1), .init(1, 2, count: 1)],
      marks: [.init("P50", 1), .init("P90", 2), .init("P99", 7)])
    let layout = HistogramLayout(chart) { AxisLayout($0, $1, most: 5) }
    #expect(layout.marks.map(\.bin) == [1, 1, 1])
  }
}
