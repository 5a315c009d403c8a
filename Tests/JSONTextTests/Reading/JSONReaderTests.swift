import JSONText
import Testing

@Suite struct JSONReaderTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-0", "-1.5e-3", "1E+2", "\"\"", "[]", "{}", " \t\r\n[ ] \n", "[1,2,3]",
    "[[[]],[]]", #"{"":0}"#, #"{"a":{"a":1},"b":{"a":2}}"#, #"["\u0000"]"#, #"["\uD83D\uDE00"]"#, #""\/""#,
    "\"\u{7F}\"", "\"é漢😀\"", "[\"\u{2028}\"]", "[20e1]", "[0e1]", "[0.0]", "[123e65]", "[1e-400]",
    #"{"a":1,"A":1}"#, #"["\uFFFF"]"#, #"["\uDBFF\uDFFF"]"#, #""a\u000Ab""#, "[-0.0]", "\"\u{10FFFF}\"",
  ])
  func `accepts what RFC 8259 allows`(text: String) {
    #expect(failure(text) == nil)
    #expect(failureOfSkipping(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    "", " ", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1,,2]", "[1 2]", "[1:2]", "[1}", "{]",
    #"{"a"}"#, #"{"a":}"#, #"{"a" 1}"#, #"{"a":1,}"#, #"{"a":1 "b":2}"#, #"{,"a":1}"#, "{a:1}", "{'a':1}",
    "{1:1}", #"{"a":1]"#, #"{"a":1}}"#, #"{"a":1,,"b":2}"#, "'a'", "\"", "\"a", #""\"#, #""\""#, #""\x""#,
    #""\u12G4""#, #""\u12"#, #""\u""#, #""\ud800""#, #""\udc00""#, #""\ud800\u0041""#, #""\ud800\n""#,
    #""\uD83D\uD83D""#, "\"\t\"", "\"\n\"", "\"\u{0}\"", "01", "-01", "00", "-", "+1", ".5", "1.", "1.e3",
    "1e", "1e+", "1e-", "--1", "1..2", "1e5.5", "0x10", "1_000", "1a", "Infinity", "-Infinity", "NaN",
    "1e400",
    "-1e400", "tru", "True", "truex", "nul", "nullnull", "fals", "TRUE", "undefined", "1 2", "[] []",
    "// c\n1",
    "/* c */1", "#1", "[1]/", "/", "\u{A0}1", "\u{FEFF}1", "\u{C}1", "１", #"{"a":1,"a":1}"#,
    "[\"a\",\n4\n,1,",
    #"["x", truth]"#, "{\"a\":\"b\"}/**/", "*", "[\u{2060}]", "<null>", "a", "å", "{\"a\":1,\"a\":2}",
  ])
  func `rejects what RFC 8259 does not allow`(text: String) {
    #expect(failure(text) != nil)
  }

  @Test(
    arguments: [
      [0xFF], [0x22, 0xFF, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xE0, 0x80, 0xAF, 0x22],
      [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
      [0x22, 0xF8, 0x88, 0x80, 0x80, 0x22],
      [0x22, 0xC3, 0x22], [0x22, 0xE2, 0x82, 0x22], [0x22, 0xC3], [0x22, 0x80, 0x22],
      [0xFE, 0xFF, 0x00, 0x31],
      [0x22, 0x5C, 0xC3, 0x22], [0x22, 0x5C, 0x75, 0x30, 0x30, 0x30, 0xE9, 0x22], [0xE9], [0x5B, 0xC3],
    ] as [[UInt8]])
  func `rejects bytes that are not UTF-8`(bytes: [UInt8]) {
    #expect(failure(bytes)?.problem == .invalidUTF8)
    #expect(failure(bytes, .commented)?.problem == .invalidUTF8)
  }

  @Test(arguments: [
    "// a\n1", "/* a */ 1 /* b */", "[1,]", "{\"a\":1,}", "[/*]*/1,//,\n2//]\n,//\n]", "1//", "1 /***/",
    "{//{\n\"a\"/*:*/:/**/1/**/,/**/}", "1 // é漢", "// a\r\n// b\r\n[]", "/*/*/1",
  ])
  func `accepts comments and trailing commas where the dialect does`(text: String) {
    #expect(failure(text, .commented) == nil)
    #expect(failure(text) != nil)
  }

  @Test(arguments: [
    "/*", "/* *", "1 /*/", "[,]", "[,1]", "{,}", "[1,,]", "{\"a\":1,,}", "# a\n1", "/ /1", "1,", "//",
    "[1 // ]",
  ])
  func `rejects what no dialect allows`(text: String) {
    #expect(failure(text, .commented) != nil)
  }

  @Test func `a number that is skipped may be larger than every double`() {
    #expect(failureOfSkipping(Array("[1e400]".utf8)) == nil)
    #expect(failure("[1e400]") != nil)
  }

  @Test func `reads each kind of value`() throws {
    var reader = JSONReader(Array(#" {"a": [true, null, "x"], "b": -2.5} "#.utf8))
    var seen: [String] = []
    #expect(try reader.peek() == .object)
    try reader.readObject { (key, reader) throws(JSONTextError) in
      guard key == "a" else {
        seen.append("\(key)=\(try reader.readNumber().double)")
        return
      }
      try reader.readArray { (index, reader) throws(JSONTextError) in
        switch try reader.peek() {
        case .bool: seen.append("\(index)=\(try reader.readBool())")
        case .null:
          try reader.readNull()
          seen.append("\(index)=null")
        default: seen.append("\(index)=\(try reader.readString())")
        }
      }
    }
    try reader.finish()
    #expect(seen == ["0=true", "1=null", "2=x", "b=-2.5"])
  }

  @Test func `reads one document after another`() throws {
    var reader = JSONReader(Array("{\"a\":1}\n{\"a\":2}\n3 4\n".utf8))
    var count = 0
    while try !reader.isAtEnd() {
      try reader.skipValue()
      count += 1
    }
    #expect(count == 4)
  }

  @Test func `a value of another kind is named and left in place`() throws {
    var reader = JSONReader(Array(" \"a\"".utf8))
    let expected = JSONTextError(
      place: JSONPlace(line: 1, column: 2, offset: 1), problem: .wrongType(expected: .number, found: .string))
    #expect(throws: expected) { try reader.readNumber() }
    #expect(throws: JSONTextError.self) { try reader.readBool() }
    #expect(throws: JSONTextError.self) { try reader.readNull() }
    #expect(try reader.readString() == "a")
  }
}
