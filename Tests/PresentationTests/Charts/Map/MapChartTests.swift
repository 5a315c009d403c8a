import CostModel
import Testing

@testable import Presentation

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
        """)
  }

  @Test func `it is drawn in ASCII`() {
    let text = ChartSamples.map.text(width: 44, .ascii).joined(separator: "\n")
    #expect(
      text == """
        Where it pays
        output cut (%)
        60% +......|#_____|:______::::::| ______
        40% +.............|#_____|:______:::::::
        20% +....................|#_____|:______
         0% +...........................|#######
            +---+------+------+------+------+---
               10k    50k   100k   500k    1M
                             calls (calls/month)
        .  never
        #  judgement call
        :  clear win
        """)
  }

  @Test func `cells that no row or class answers are unknown`() {
    let chart = MapChart(
      "Odd", x: ChartAxis("calls", .callsPerMonth), xValues: [1, 2, 3], y: ChartAxis("cut", .share),
      yValues: [0, 0.5], classes: [.init("yes")], cells: [[0, 7, -1]])
    let layout = MapLayout(chart)
    #expect((0..<3).map { layout.kind($0, 0) } == [0, nil, nil])
    #expect((0..<3).allSatisfy { layout.kind($0, 1) == nil })
  }

  @Test func `a map with more columns than there is room says how many it shows`() {
    let values = (0..<100).map(Double.init)
    let chart = MapChart(
      "Wide", x: ChartAxis("calls", .callsPerMonth), xValues: values, y: ChartAxis("cut", .share),
      yValues: values, classes: [.init("yes")], cells: values.map { _ in values.map { _ in 0 } })
    let text = chart.text(width: 60, mostRows: 20, .ascii)
    #expect(text.last == "52 of 100 columns and 20 of 100 rows are drawn.")
  }
}
