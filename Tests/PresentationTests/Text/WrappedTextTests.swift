import Testing

@testable import Presentation

@Suite struct WrappedTextTests {
  @Test(
    arguments: [
      ("a bb ccc", 4, 0, ["a bb", "ccc"]),
      ("a bb ccc", 8, 0, ["a bb ccc"]),
      ("a bb ccc", 6, 2, ["  a bb", "  ccc"]),
      ("endless a", 3, 0, ["endless", "a"]),
      ("a\n\nb  c", 9, 1, [" a", "", " b c"]),
      ("", 9, 2, [""]),
    ] as [(String, Int, Int, [String])])
  func `text is wrapped between words, paragraph by paragraph`(
    text: String, width: Int, indent: Int, lines: [String]
  ) {
    #expect(text.wrapped(to: width, indent: indent) == lines)
  }

  @Test(
    arguments: [
      ("x --a 1 --b 2", 13, ["x --a 1 --b 2"]),
      ("x --a 1 --b 2", 12, ["x --a 1 \\", "    --b 2"]),
      ("x --a '1 --b 2'", 5, ["x \\", "    --a '1 --b 2'"]),
      ("x  y", 2, ["x  y"]),
    ] as [(String, Int, [String])])
  func `a command line goes on in the next line before an option outside quotes`(
    line: String, width: Int, lines: [String]
  ) {
    #expect(line.continued(to: width) == lines)
  }
}
