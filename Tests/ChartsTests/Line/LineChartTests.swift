import Testing

@testable import Charts

@Suite struct LineChartTests {
  @Test func `it is drawn in Unicode`() {
    let text = ChartSamples.line.text(width: 60, .unicode).joined(separator: "\n")
    #expect(
      text == """
        Cumulative cost
        cost so far ($)
        $30k ┤
             │
             │                                                ⢀⡠⠔a
             │                                           ⣀⡠⠤⠒⠊⠁
        $20k ┤                                     ⢀⣀⠤⠔⠊⠉
             │                                ⣀⠤⠔⠒⠉⠁
             │                          ⢀⣀⣀⣀⣀⣀⣀⣀⣀⣀⠤⠤⠤⠤⠔⠒⠒⠒⠊⠉⠉⠉⠉⠉⠉b
        $10k ┤      ⢀⣀⣀⣀⣀⣀⣀⣀⣀⠤⠤⠤⠤⠔⠒⠒⠒⠊⠉●⠉⠉
             │⠒⠒⠊⠉⠉⠉⠁        ⢀⡠⠤⠒⠊⠁
             │           ⣀⠤⠔⠊⠁
             │     ⣀⡠⠤⠒⠊⠉
          $0 ┤⣀⠤⠔⠊⠉
             └┬───────┬────────┬───────┬───────┬────────┬───────┬
              0       2       4        6       8       10      12
                                                           months
        a  API today
        b  fine-tuned
        ●  break-even after 6.0 months
        """)
  }

  @Test func `it is drawn in ASCII`() {
    let text = ChartSamples.line.text(width: 44, .ascii).joined(separator: "\n")
    #expect(
      text == """
        Cumulative cost
        cost so far ($)
        $30k +
             |
             |                                 aaa
             |                              aaa
        $20k +                         aaaaa
             |                      aaa
             |                   bbbbbbbbbbbbbbbbb
        $10k +     bbbbbbbbbbbbOb
             |bbbbb      aa
             |        aaa
             |  aaaaaa
          $0 +aa
             ++-----+----+-----+-----+----+-----+
              0    2     4     6    8     10   12
                                           months
        a  API today
        b  fine-tuned
        O  break-even after 6.0 months
        """)
  }

  @Test func `a line of one point is a dot, and one of none says so`() {
    let chart = LineChart(
      "Cost", x: ChartAxis("months", .months), y: ChartAxis("cost", .usd),
      [.init("one", [.init(3, 100)]), .init("none", [])])
    let text = chart.text(width: 40, rows: 4, .ascii)
    #expect(text.count { $0.hasSuffix("aa") } == 1)
    #expect(text.contains("b  none (nothing to draw)"))
    let picture = chart.svg(id: "cost")
    #expect(picture.split(separator: "<circle").count == 2)
    #expect(picture.contains("one: $100.00 at 3 months. none: nothing to draw."))
  }

  @Test func `a point that is not finite leaves a gap`() {
    let points: [LineChart.Point] = [.init(0, 1), .init(1, 2), .init(2, .nan), .init(3, 4), .init(4, 5)]
    let chart = LineChart(
      "Gap", x: ChartAxis("months", .months), y: ChartAxis("cost", .usd), [.init("a", points)])
    let layout = LineChartLayout(chart, mostLeft: 5) { AxisLayout($0, $1, most: 5) }
    #expect(layout.lines.first?.runs.map(\.count) == [2, 2])
  }

  @Test func `a gap at an end is part of the axis`() {
    let chart = LineChart(
      "Gap", x: ChartAxis("calls", .calls, .logarithmic), y: ChartAxis("break-even", .months),
      [.init("a", [.init(1000, .infinity), .init(10_000, 2), .init(1e5, 1), .init(1e6, .nan)])])
    let layout = LineChartLayout(chart, mostLeft: 5) { AxisLayout($0, $1, most: 5) }
    #expect(layout.x.scale.low == 1000 && layout.x.scale.high == 1e6)
    #expect(layout.lines.first?.runs.map(\.count) == [2])
  }

  @Test func `rules lie behind the line, and those at one place share a letter`() {
    let text = ChartSamples.ruled.text(width: 60, rows: 8, .unicode).joined(separator: "\n")
    #expect(
      text == """
        Break-even over calls
        break-even (months)
        40 ┤                  ⠈⠒⢄⡀         ┊
           │                     ⠈⠢⢄       B
           │                        ⠉⠢⢄    ┊
           │                           ⠑⠢⣀ ┊
        20 ┤                              ⠑⠢⡀
           │A╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┊⠈⠑⠤⣀⣀╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
           │                               ┊     ⠉⠉⠉⠒⠒⠒⠤⠤⠤⣀⣀⣀
         0 ┤                               ┊                 ⠉⠉⠉⠒⠒a
           └┬───────┬──────────┬───────┬──────┬──────────┬───────┬
            10k   20k        50k     100k    200k      500k     1M
                                               calls (calls/month)
        a  tuned
        A╌ breakEvenMonths <= 12
        A╌ below this line it pays back
        B┊ holds from 150,000
           There is no line where it is never reached.
        """)
  }

  @Test func `a rule is part of the scale, and one that is no number is left out`() {
    let chart = LineChart(
      "x", x: ChartAxis("months", .months), y: ChartAxis("cost", .usd),
      [.init("a", [.init(0, 1), .init(1, 2)])],
      rules: [.init("limit", .y, 50), .init("never", .y, .infinity), .init("no", .x, .nan)])
    let layout = LineChartLayout(chart, mostLeft: 6) { AxisLayout($0, $1, most: 5) }
    #expect(layout.rules.map(\.label) == ["limit"])
    #expect(layout.y.scale.high >= 50)
    #expect(layout.rules.first?.place == layout.y.scale.position(50))
  }
}
