import JSONText
import Testing

@Suite struct JSONTextErrorTests {
  @Test(
    arguments: [
      ("", "1:1: the text ends where a value must stand"),
      ("[1,\n2", "2:2: the text ends where a comma or ']' must stand"),
      ("{\"a\":1", "1:7: the text ends where a comma or '}' must stand"),
      ("{\"a\"", "1:5: the text ends where a colon must stand"),
      ("{\"a\":1,", "1:8: the text ends where a key in double quotes must stand"),
      ("\"abc", "1:5: the text ends where the closing quote of a string must stand"),
      ("\"abc\\", "1:6: the text ends where the closing quote of a string must stand"),
      ("tru", "1:4: the text ends where the word true must stand"),
      ("\n\n  nulL", "3:6: found 'L' where the word null must stand"),
      ("falsy", "1:5: found 'y' where the word false must stand"),
      ("{a: 1}", "1:2: found 'a' where a key in double quotes must stand"),
      ("{'a': 1}", "1:2: found an apostrophe where a key in double quotes must stand"),
      ("{\"a\" 1}", "1:6: found '1' where a colon must stand"),
      ("[\"é漢😀\" x]", "1:8: found 'x' where a comma or ']' must stand"),
      ("[\r\n  1\r\n  2]", "3:3: found '2' where a comma or ']' must stand"),
      ("\u{1B}[31m", "1:1: found '\\u{1B}' where a value must stand"),
      ("\u{FEFF}[]", "1:1: the text starts with a byte order mark; save it as UTF-8 without one"),
      ("[]\n x", "2:2: more text follows the end of the value; remove it"),
      ("[1,\n 2,\n]", "2:3: a comma before a closing bracket is not allowed here; remove it"),
      ("[1, // one\n]", "1:5: comments are not allowed here; remove it"),
      ("[01]", "1:2: '01' is no JSON number; write it like 12, -0.5 or 1e6"),
      ("[1.e5, 2]", "1:2: '1.e5' is no JSON number; write it like 12, -0.5 or 1e6"),
      ("[1, 1e400]", "1:5: the number '1e400' is too large; write one below 1.8e308"),
      ("\"a\tb\"", "1:3: a string holds the control character 9; write it as an escape such as \\n or \\t"),
      (
        "\"ab\\xc\"",
        "1:4: '\\x' is no escape; write one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u with four hex digits"
      ),
      (
        "\"\\u00g0\"",
        "1:2: '\\u00g' is no escape; write one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u with four hex digits"
      ),
      (
        "[\"\\uD83D!\"]",
        "1:3: \\ud83d is half of a surrogate pair; write both halves or the character itself"
      ),
      ("{\"a\": 1,\n \"a\": 2}", "2:2: the key 'a' stands twice in this object; remove one"),
      ("{\"a\": 1,\n \"\\u0061\": 2}", "2:2: the key 'a' stands twice in this object; remove one"),
    ] as [(String, String)])
  func `an error names its place and what to do`(text: String, message: String) throws {
    let error = try #require(failure(text))
    #expect(error.description == message)
  }

  @Test func `an error deep in a file has the line, column and offset of its first byte`() throws {
    let lines = (1...16).map { "  \"kéy\($0)\": \($0),\r\n" }.joined()
    let error = try #require(failure("{\r\n" + lines + "  \"ключ\": tree\r\n}"))
    #expect(error.place.line == 18)
    #expect(error.place.column == 13)
    #expect(error.place.offset == 3 + lines.utf8.count + 16)
    #expect(error.problem == .unexpectedCharacter("e", expected: .true))
  }

  @Test func `an unfinished block comment is blamed on the end of the text`() {
    #expect(
      failure("1 /* a\n*", .commented)?.description
        == "2:2: the text ends where the '*/' of a comment must stand")
  }

  @Test func `bytes that are not UTF-8 are blamed on the first of them`() {
    #expect(
      failure([0x5B, 0x22, 0xC3, 0xA9, 0xC3, 0x22, 0x5D])?.place == JSONPlace(line: 1, column: 4, offset: 4))
  }

  @Test func `a long key from the input is shortened in the message`() throws {
    let key = String(repeating: "k", count: 10_000)
    let error = try #require(failure("{\"\(key)\":1,\"\(key)\":2}"))
    #expect(error.problem == .duplicateKey(key))
    #expect(error.description.count < 130)
  }

  @Test func `errors sort by place`() {
    #expect(JSONPlace(line: 1, column: 9, offset: 8) < JSONPlace(line: 2, column: 1, offset: 10))
  }
}
