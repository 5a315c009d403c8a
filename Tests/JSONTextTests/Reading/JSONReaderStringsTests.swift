import JSONText
import Testing

@Suite struct JSONReaderStringsTests {
  @Test(
    arguments: [
      (#""""#, ""), (#""abc""#, "abc"), (#""é漢😀""#, "é漢😀"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u0041\u00e9\u6F22""#, "Aé漢"), (#""\ud83d\ude00""#, "😀"), (#""a\u0000b""#, "a\0b"),
      (#""x\uDBFF\uDFFFy""#, "x\u{10FFFF}y"), (#""e\u0301""#, "e\u{301}"), (#""\uFEFF""#, "\u{FEFF}"),
      (#""🇩\ud83c\uddea""#, "🇩🇪"), (#""\\u0041""#, "\\u0041"), (#""""#, ""),
    ] as [(String, String)])
  func `escapes are resolved`(text: String, expected: String) throws {
    var reader = JSONReader(Array(text.utf8))
    let read = try reader.readString()
    #expect(Array(read.unicodeScalars) == Array(expected.unicodeScalars))
    try reader.finish()
  }

  @Test(
    arguments: [
      ("\"\\ud800\"", 0xD800), ("\"\\uDC00\"", 0xDC00), ("\"\\ud800\\u0041\"", 0xD800),
      ("\"\\ud800x\"", 0xD800),
      ("\"\\udbff\\udbff\"", 0xDBFF), ("\"\\ud83d\\n\"", 0xD83D),
    ] as [(String, UInt16)])
  func `half of a surrogate pair is refused`(text: String, unit: UInt16) {
    #expect(failure(text)?.problem == .loneSurrogate(unit))
  }

  @Test func `every control character must be escaped`() {
    for code in UInt8(0)..<32 { #expect(failure([0x22, code, 0x22])?.problem == .controlCharacter(code)) }
    #expect(failure([0x22, 0x20, 0x22]) == nil)
  }

  @Test func `exactly the scalars of Unicode are valid UTF-8`() {
    for value in stride(from: UInt32(0x20), through: 0x10FFFF, by: 61) {
      guard let scalar = Unicode.Scalar(value), scalar != "\"", scalar != "\\" else { continue }
      #expect(failure("\"\(scalar)\"") == nil)
    }
    var accepted = 0
    for first in UInt8(0x80)...0xFF {
      for second in UInt8(0x80)...0xFF where failure([0x22, first, second, 0x22]) == nil { accepted += 1 }
    }
    #expect(accepted == 0x800 - 0x80)
  }
}
