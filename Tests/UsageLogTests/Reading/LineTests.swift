import Testing

@testable import UsageLog

@Suite struct LineTests {
  private static func line(_ input: Int) -> String {
    #"{"model":"m","input_tokens":\#(input),"output_tokens":1}"#
  }

  @Test func `marks of byte order, CRLF, blank lines and no last line break`() throws {
    let text = "\u{FEFF}\r\n" + Self.line(1) + "\r\n\r\n   \n" + Self.line(2) + " \t\r\n" + Self.line(4)
    for buffer in [1 << 20, 60, 3] {
      let read = try ReadLog([text], buffer: buffer)
      #expect(read.calls.map(\.input) == [1, 2, 4] && read.broken == 0 && read.records == 3)
    }
  }

  @Test func `a bad line is named by its number and its byte, and the good ones count`() throws {
    var bytes = Array((Self.line(1) + "\n").utf8)
    bytes += Array(#"{"model":"m","input_tokens":"#.utf8) + [0, 0x0A]
    bytes += Array(#"{"model":""#.utf8) + [0xC3, 0x28] + Array("\"}\n".utf8)
    bytes += Array((Self.line(2) + " x\n" + #"{"input_tokens":-4}"# + "\n").utf8)
    bytes += Array(
      (#"{"input_tokens":1,"output_tokens":1.5}"# + "\n" + #"{"input_tokens":9e19}"# + "\n").utf8)
    bytes += Array((Self.line(4) + "\n" + #"{"model":"m","input_tok"#).utf8)
    for buffer in [1 << 20, 70] {
      let read = try ReadLog([bytes], buffer: buffer)
      #expect(read.calls.map(\.input) == [1, 4] && read.broken == 7 && read.records == 9)
      #expect(read.problems.map(\.line) == [2, 3, 4, 5, 6, 7, 9])
      #expect(read.problems.map(\.column) == [29, 10, 50, 17, 35, 17, 14])
      #expect(
        read.problems.map(\.problem) == [
          .syntax, .syntax, .syntax, .noCount(.input), .noCount(.output), .tooLarge(.input), .syntax,
        ])
      #expect(read.pieces.map(\.lines) == [9])
    }
  }

  @Test func `counts near 2^63 are kept or named, and their sums never run over`() throws {
    let read = try ReadLog([
      """
      {"input_tokens":999999999999999999,"output_tokens":999999999999999999}
      {"input_tokens":9223372036854775807,"output_tokens":1}
      {"input_tokens":99999999999999999999999,"output_tokens":1}
      {"input_tokens":1000000000000000000,"cached_tokens":999999999999999999,"output_tokens":999999999999999999}
      {"input_tokens":1e-400,"output_tokens":0E-6176}
      """
    ])
    #expect(read.broken == 2 && read.calls.count == 3)
    #expect(read.calls.last?.input == 0)
    #expect(read.counted.all.total.output == 1_999_999_999_999_999_998)
  }

  @Test func `a long line asks for more until it fits`() throws {
    let long =
      #"{"messages":""# + String(repeating: "x", count: 300_000) + #"","input_tokens":7,"output_tokens":1}"#
    let text = [Self.line(1), long, Self.line(2)].joined(separator: "\n")
    for buffer in [1_000, 65_536] {
      #expect(try ReadLog([text], buffer: buffer).calls.map(\.input) == [1, 7, 2])
    }
  }

  @Test func `a thousand levels are read, and more are refused`() throws {
    func nested(_ depth: Int) -> String {
      #"{"x":"# + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        + #","input_tokens":3,"output_tokens":1}"#
    }
    let read = try ReadLog([
      Self.line(1) + "\n" + nested(1_024) + "\n" + nested(1_025) + "\n" + nested(100_000)
    ])
    #expect(read.calls.map(\.input) == [1, 3] && read.problems.map(\.line) == [3, 4])
  }

  @Test func `a line that is too long is passed over and named`() throws {
    var share = try LogShare(LogRequest(), format: .generic, prices: NoPrices())
    share.begin(file: 0, name: "", framing: .lines)
    let bytes = UnsafeMutableRawBufferPointer.allocate(
      byteCount: LogShare.longestRecord + LogText.margin, alignment: 8)
    defer { unsafe bytes.deallocate() }
    unsafe bytes.initializeMemory(as: UInt8.self, repeating: UInt8(ascii: "x"))
    let text = unsafe UnsafeRawBufferPointer(rebasing: bytes.dropLast(LogText.margin))
    #expect(unsafe share.read(UnsafeRawBufferPointer(rebasing: text.prefix(1_000)), isEnd: false) == 0)
    #expect(unsafe share.read(text, isEnd: false) == text.count)
    let rest = Array(("xx\n" + Self.line(5) + "\n").utf8)
    let padded = rest + [UInt8](repeating: 0, count: LogText.margin)
    let used = unsafe padded.withUnsafeBytes {
      unsafe share.read(UnsafeRawBufferPointer(rebasing: $0.dropLast(LogText.margin)), isEnd: true)
    }
    #expect(
      used == rest.count && share.problems.map(\.problem) == [.tooLong] && share.problems.map(\.line) == [1])
    #expect(share.counted(files: []).map(\.total.input) == [5] && share.pieces.map(\.lines) == [2])
  }
}
