import Testing

@testable import Presentation

@Suite struct LineStartTests {
  @Test(
    arguments: [
      ("::error::x", "\\::error::x"), ("  ::error::x\ny", "  \\::error::x\ny"), ("# head", "\\# head"),
      ("a\n##[error]x\n", "a\n\\##[error]x\n"), ("\u{A0}::x", "\u{A0}\\::x"), ("#\u{301}", "\\#\u{301}"),
      ("a ::x # y", "a ::x # y"), ("ft:x:y", "ft:x:y"), (":x", ":x"), ("", ""), ("\n\n", "\n\n"),
    ] as [(String, String)])
  func `no line starts as a command or a heading`(text: String, guarded: String) {
    #expect(LineStart.guarded(text) == guarded)
  }
}
