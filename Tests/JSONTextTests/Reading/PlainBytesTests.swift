import Testing

@testable import JSONText

@Suite struct PlainBytesTests {
  @Test(arguments: [0x00, 0x1F, 0x22, 0x5C, 0x80, 0xC3, 0xFF] as [UInt8])
  func `plain text ends at the first byte that is special, wherever it stands`(special: UInt8) {
    // The neighbours of the limits are plain; behind a special byte any may follow.
    let plain: [UInt8] = [0x20, 0x21, 0x23, 0x5B, 0x5D, 0x7F]
    for start in 0..<3 {
      for length in 0..<20 {
        let text = (0..<length).map { plain[$0 % plain.count] }
        let bytes = Array(repeating: special, count: start) + text + [special, 0x20, 0x23, special]
        #expect(bytes.endOfPlainText(from: start) == start + length)
        #expect(Array(bytes.prefix(start + length)).endOfPlainText(from: start) == start + length)
      }
    }
  }

  @Test func `texts are equal when every byte is`() {
    // A span cannot go through `#expect`.
    func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool { left.span.isEqual(to: right.span) }
    for length in 0..<20 {
      let text = (0..<length).map { UInt8($0) }
      #expect(areEqual(text, text))
      #expect(!areEqual(text, text + [0]))
      for position in text.indices {
        var other = text
        other[position] ^= 0x80
        #expect(!areEqual(text, other))
      }
    }
  }

  @Test func `blanks end at the first byte that is none`() {
    #expect(Array("  \n\r\t x ".utf8).endOfBlanks(from: 1) == 6)
    #expect(Array("  ".utf8).endOfBlanks(from: 0) == 2)
    #expect(Array("\u{B} ".utf8).endOfBlanks(from: 0) == 0)
  }
}
