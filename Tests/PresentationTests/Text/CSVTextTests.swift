import Presentation
import Testing

@Suite struct CSVTextTests {
  @Test(
    arguments: [
      ("plain", "plain"), ("a b", "a b"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
      ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), ("", ""), ("é", "é"),
      ("a,\u{301}b", "\"a,\u{301}b\""), ("\"\u{301}x", "\"\"\"\u{301}x\""),
    ] as [(String, String)])
  func `a cell is quoted where it needs quotes`(cell: String, text: String) {
    #expect(CSVText.text([[cell, "x"]]) == text + ",x\r\n")
  }

  @Test(
    arguments: [
      ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+1", "'+1"), ("=a,b", "\"'=a,b\""), ("-95", "-95"),
    ] as [(String, String)])
  func `a cell that a spreadsheet would run is defused, a negative number stays one`(
    cell: String, text: String
  ) {
    #expect(CSVText.text([[cell]]) == text + "\r\n")
  }

  @Test(
    arguments: [
      (nil, ""), (.nan, ""), (.infinity, ""), (0, "0"), (-0.0, "0"), (190, "190"), (0.1 + 0.2, "0.3"),
      (-5.591578947368421, "-5.59157894737"), (1e15, "1000000000000000"), (1.25e16, "12500000000000000"),
      (2e-5, "0.00002"), (2.2000000000000007e-14, "2.2e-14"), (1e22, "1e22"),
    ] as [(Double?, String)])
  func `a figure has twelve significant digits, and none at all where there is no number`(
    value: Double?, text: String
  ) {
    #expect(CSVText.number(value) == text)
  }
}
