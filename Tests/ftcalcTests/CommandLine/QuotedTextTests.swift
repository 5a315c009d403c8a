import Testing

@testable import ftcalc

@Suite struct QuotedTextTests {
  @Test(
    arguments: [
      ("plain – 日本語", "'plain – 日本語'"),
      ("", "''"),
      ("\u{1B}]0;title\u{7}", "'\\u{1B}]0;title\\u{7}'"),
      ("a\r\nb\u{9B}c", "'a\\u{D}\\u{A}b\\u{9B}c'"),
      ("\u{202E}txt.exe", "'\\u{202E}txt.exe'"),
      (String(repeating: "x", count: 60), "'" + String(repeating: "x", count: 60) + "'"),
      (String(repeating: "x", count: 61), "'" + String(repeating: "x", count: 60) + "…'"),
    ] as [(String, String)])
  func `text of a user is shown harmless and short`(text: String, shown: String) {
    #expect(text.quoted == shown)
  }

  @Test func `a character with a million accents is shortened like any other text`() {
    #expect(("e" + String(repeating: "\u{301}", count: 1_000_000)).quoted.unicodeScalars.count == 63)
  }

  @Test func `alternatives read as a sentence`() {
    #expect([].alternatives == "")
    #expect(["a"].alternatives == "a")
    #expect(["a", "b"].alternatives == "a or b")
    #expect(["a", "b", "c"].alternatives == "a, b or c")
  }
}
