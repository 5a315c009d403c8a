import Testing

@testable import Charts

@Suite struct MapChartTests {
  @Test func `it is drawn in Unicode`() {
    let text = ChartSamples.map.text(width: 60, .unicode).joined(separator: "\n")
    #expect(
      text == """
        Where it pays
        output cut (%)
        60% ┤░░░░░░░│▓▁▁▁▁▁▁│▒▁▁▁▁▁▁▁▒▒▒▒▒▒▒│ ▁▁▁▁▁▁▁
        40% ┤░░░░░░░░░░░░░░░│▓▁▁▁▁▁▁│▒▁▁▁▁▁▁▁▒▒▒▒▒▒▒▒
        20% ┤░░░░░░░░░░░░░░░░░░░░░░░│▓▁▁▁▁▁▁│▒▁▁▁▁▁▁▁
         0% ┤░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░│▓▓▓▓▓▓▓▓
            └────┬───────┬───────┬──────┬───────┬────
               10k     50k     100k    500k     1M
                                  calls (calls/month)
        ░  never
        ▓  judgement call
        ▒  clear win
           left blank: no figure
        """)
  }

  @Test func `it is drawn in ASCII`() {
    let text = ChartSamples.map.text(width: 44, .ascii).joined(separator: "\n")
    #expect(
      text == """
        Where it pays
        output cut (%)
        60% +......|@_____|:______::::::| ______
        40% +.............|@_____|:______:::::::
        20% +....................|@_____|:______
         0% +...........................|@@@@@@@
            +---+------+------+------+------+---
               10k    50k   100k   500k    1M
                             calls (calls/month)
        .  never
        @  judgement call
        :  clear win
           left blank: no figure
        """)
  }

  @Test func `a line of its own parts sides, not classes, and no cell of which the side is unknown`() {
    let text = ChartSamples.parted.text(width: 40, .unicode).joined(separator: "\n")
    #expect(
      text == """
        Where it pays
        calls (calls/month)
        100k ┤░░░░░░░░▓▁▁▁▁▁▁│▒▒▒▒▒▒▒▒
         50k ┤░░░░░░░│▒▒▒▒▒▒▒▒
             └────┬───────┬──────┬────
                 0       40      80
                                 hours
        ░  clear win
        ▓  late
        ▒  never
           left blank: no figure
        │  the line: on one side it pays back
        """)
  }

  @Test func `columns are labelled at equal distances where not all have room`() {
    let values = (0..<26).map { Double($0) * 8 }
    let chart = MapChart(
      "Wide", x: ChartAxis("hours", .hours), xValues: values, y: nil, yValues: [0],
      classes: [.init("yes")], cells: [values.map { _ in 0 }],
      counted: ChartSamples.counted)
    let labelled = MapLayout(chart).labelled(size: 2, gap: 2) { Double($0.count) }
    #expect(labelled == Array(stride(from: 0, to: 26, by: labelled[1])))
    #expect(labelled[1] > 1)
  }

  @Test func `cells that no row or class answers are unknown`() {
    let chart = MapChart(
      "Odd", x: ChartAxis("calls", .calls), xValues: [1, 2, 3], y: ChartAxis("cut", .share),
      yValues: [0, 0.5], classes: [.init("yes")], cells: [[0, 7, -1]],
      counted: ChartSamples.counted)
    let layout = MapLayout(chart)
    #expect((0..<3).map { layout.kind($0, 0) } == [0, nil, nil])
    #expect((0..<3).allSatisfy { layout.kind($0, 1) == nil })
  }

  @Test func `a map with more columns than there is room says how many it shows`() {
    let values = (0..<100).map(Double.init)
    let chart = MapChart(
      "Wide", x: ChartAxis("calls", .calls), xValues: values, y: ChartAxis("cut", .share),
      yValues: values, classes: [.init("yes")], cells: values.map { _ in values.map { _ in 0 } },
      counted: ChartSamples.counted)
    let text = chart.text(width: 60, mostRows: 20, .ascii)
    #expect(text.last == "52 of 100 columns and 20 of 100 rows are drawn.")
  }
}
