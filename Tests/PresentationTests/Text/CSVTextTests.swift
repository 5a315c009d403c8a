import Testing

@testable import Presentation

@Suite struct CSVTextTests {
  @Test(
    arguments: [
      ("plain", "plain"), ("a b", "a b"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
      ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), ("", ""), ("é", "é"),
      ("::error::x", "\"::error::x\""), ("# head", "\"# head\""), ("ft:a/b", "ft:a/b"),
      ("a,\u{301}b", "\"a,\u{301}b\""), ("\"\u{301}x", "\"\"\"\u{301}x\""),
    ] as [(String, String)])
  func `a cell is quoted where it needs quotes`(cell: String, text: String) {
    #expect(CSVText.text([[cell, "x"]]) == text + ",x\r\n")
  }

  @Test(
    arguments: [
      ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+1", "'+1"), ("=a,b", "\"'=a,b\""), ("-95", "-95"),
      ("-9.5e-7", "-9.5e-7"), ("-2+3+cmd", "'-2+3+cmd"), ("-", "'-"), ("-2000 to 0", "-2000 to 0"),
      ("-2 to =1", "'-2 to =1"), ("\t=1", "\"'\t=1\""),
      ("\r=1", "\"'\r=1\""), ("\u{FF1D}1", "'\u{FF1D}1"), ("\u{FF0B}1", "'\u{FF0B}1"),
      ("\u{FF0D}1", "'\u{FF0D}1"), ("\u{FF20}x", "'\u{FF20}x"), ("=\u{301}1", "'=\u{301}1"),
      ("a=1", "a=1"), ("a-1", "a-1"),
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
