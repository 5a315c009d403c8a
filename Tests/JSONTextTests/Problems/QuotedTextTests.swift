import JSONText
import Testing

@Suite struct QuotedTextTests {
  @Test(
    arguments: [
      ("plain – 日本語", "'plain – 日本語'"),
      ("", "''"),
      ("\u{1B}]0;title\u{7}", "'\\u{1B}]0;title\\u{7}'"),
      ("a\r\nb\u{9B}c", "'a\\u{D}\\u{A}b\\u{9B}c'"),
      ("\u{202E}txt.exe", "'\\u{202E}txt.exe'"),
      (String(repeating: "x", count: 60), "'" + String(repeating: "x", count: 60) + "'"),
      (String(repeating: "x", count: 61), "'" + String(repeating: "x", count: 60) + "...'"),
    ] as [(String, String)])
  func `text of a user is shown harmless and short`(text: String, shown: String) {
    #expect(text.quoted == shown)
  }

  @Test func `a character with a million accents is shortened like any other text`() {
    #expect(("e" + String(repeating: "\u{301}", count: 1_000_000)).quoted.unicodeScalars.count == 65)
  }

  @Test(
    arguments: [
      ("plain – 日本語 😀", nil), ("", nil), ("a\u{1B}[31mb", "\u{1B}"), ("a\nb", "\n"), ("\u{7F}", "\u{7F}"),
      ("é\u{9B}31m", "\u{9B}"), ("\u{202E}txt.exe", "\u{202E}"),
      ("a\u{FFFE}", "\u{FFFE}"), ("\u{FFFF}", "\u{FFFF}"),
      ("\u{FFFD}", nil),
    ] as [(String, Unicode.Scalar?)])
  func `what a terminal would obey is found`(text: String, control: Unicode.Scalar?) {
    #expect(text.firstControl == control)
  }
}
