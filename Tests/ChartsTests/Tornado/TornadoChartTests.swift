import Testing

@testable import Charts

@Suite struct TornadoChartTests {
  @Test func `it is drawn in Unicode`() {
    let text = ChartSamples.tornado.text(width: 60, .unicode).joined(separator: "\n")
    #expect(
      text == """
        What the saving depends on
        calls        20k ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒│██████████████████████ 120k
        output cut    0%        ▒▒▒▒▒▒▒▒│█████                  80%
        hourly rate $200              ██│▒                      $100
        retries       0%                │                       0%
                         ────┬─────────┬──────────┬─────────┬──
                            $0      $1,000     $2,000    $3,000
                                               saving ($/month)
        │  likely: $1,062.40
        ▒  towards the low end of the input
        █  towards the high end of the input
        """)
  }

  @Test func `it is drawn in ASCII`() {
    let text = ChartSamples.tornado.text(width: 44, .ascii).joined(separator: "\n")
    #expect(
      text == """
        What the saving depends on
        calls        20k =========|@@@@@@@@@@@@ 120k
        output cut    0%     =====|@@           80%
        hourly rate $200         @|             $100
        retries       0%          |             0%
                         --+-----------+-------
                          $0        $2,000
                               saving ($/month)
        |  likely: $1,062.40
        =  towards the low end of the input
        @  towards the high end of the input
        """)
  }

  @Test func `an end beyond every number goes past the axis, and one without a figure is not drawn`() {
    let text = ChartSamples.beyond.text(width: 60, .unicode).joined(separator: "\n")
    #expect(
      text == """
        What the break-even hangs on
        calls *    500k     ████████████████│▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒► 1k
        team hours   40 ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒│███████████████████ 160
        output      120                     │███
                        ────────┬─────────┬────────┬─────────┬──
                               10        15        20        25
                                             break-even (months)
        │  likely: 16.5 months
        ▒  towards the low end of the input
        █  towards the high end of the input
        ►  never
        *  turns the verdict alone
        """)
  }

  @Test func `an input that turns the saving round has its high end on the left`() {
    let layout = TornadoLayout(ChartSamples.tornado) { AxisLayout($0, $1, most: 5) }
    #expect(layout.rows.map(\.leftText) == ["20k", "0%", "$200", "0%"])
    #expect(layout.rows.map(\.rightText) == ["120k", "80%", "$100", "0%"])
  }
}
