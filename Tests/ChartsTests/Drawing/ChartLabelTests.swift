import Testing

@testable import Charts

@Suite struct ChartLabelTests {
  @Test(
    arguments: [
      ("a bb ccc", 4, ["a bb", "ccc"]), ("a bb ccc", 8, ["a bb ccc"]), ("endless a", 3, ["endless", "a"]),
      (" b  c ", 9, ["b c"]), ("", 9, [""]), ("a \u{301}b", 2, ["a", "\u{301}b"]),
    ] as [(String, Int, [String])])
  func `a text is parted between words`(text: String, width: Int, lines: [String]) {
    #expect(ChartLabel.lines(text, width) == lines)
  }

  @Test func `a text that is cut has no blank before its ellipsis`() {
    #expect(ChartLabel.fitted("a long name", 8) == "a long…")
    #expect(ChartLabel.fitted("a long name", 11) == "a long name")
  }
}
