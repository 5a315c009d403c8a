import Testing

@testable import Presentation

@Suite struct MarkdownTextTests {
  @Test(
    arguments: [
      ("# head", "\\# head"), ("   # head", "\\# head"), ("- item", "\\- item"), ("+ item", "\\+ item"),
      ("* item", "\\* item"), ("1. item", "1\\. item"), ("12) item", "12\\) item"), ("===", "\\==="),
      ("---", "\\---"), ("::error::x", "\\::error::x"), ("> quote", "\\> quote"), ("    code", "code"),
      ("&lt;b&gt;", "\\&lt;b\\&gt;"), ("<b>", "\\<b\\>"), ("a # b - c 1. d", "a # b - c 1. d"),
      ("12 months", "12 months"), ("-$5.00", "-$5.00"), ("--flag", "--flag"), ("=1", "=1"), ("-", "\\-"),
      ("", ""), ("#\u{301}", "\\#\u{301}"),
    ] as [(String, String)])
  func `a text is no heading, no item, no markup and no entity`(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  @Test func `in a cell a sign at the start is none of markup`() {
    #expect(MarkdownText.row(["-$5.00", "# 5", "a|b", "&amp;"]) == "| -$5.00 | # 5 | a\\|b | \\&amp; |")
  }

  @Test func `fenced lines start no command, and end no fence`() {
    #expect(
      MarkdownText.fenced(["::error::x", "```"], as: "text") == ["````text", "\\::error::x", "```", "````"])
  }
}
