import Testing

@testable import UsageLog

/// What a request chooses and maps, and what of it no record has.
@Suite struct ChoiceTests {
  private static let line =
    #"{"feature":"chat","metadata":{"team":"a"},"input_tokens":5,"output_tokens":1,"timestamp":"2026-11-02"}"#
    + "\n"

  @Test func `a path that the user maps is met where a record has a value there`() throws {
    var watch = MapWatch([(.feature, "a.b"), (.user, "c")]) { $0 == "c" ? 9 : 40 }
    watch.take(1 << 40 | 1)
    #expect(watch.asked.map(\.path) == ["a.b", "c"] && watch.found.map(\.path) == ["a.b"])
    watch.take(1 << 9)
    #expect(watch.found.map(\.path) == ["a.b", "c"])
  }

  @Test func `a value that no record has is kept with those that records have`() throws {
    var request = LogRequest()
    request.wheres = [(.field(.feature), "chta"), (.path("metadata.team"), "a"), (.file, "x")]
    var share = try LogShare(request, format: .named("generic"), prices: NoPrices())
    share.begin(file: 0, name: "log", framing: .lines)
    let bytes = Array(Self.line.utf8) + [UInt8](repeating: 0, count: 64)
    _ = unsafe bytes.withUnsafeBytes {
      unsafe share.read(UnsafeRawBufferPointer(rebasing: $0.dropLast(64)), isEnd: true)
    }
    let unmet = UnmetValue.all(of: [CountedShare(&share, files: ["log"])])
    #expect(unmet.map(\.key) == ["feature", "file"] && unmet.map(\.nearest) == [["chat"], []])
    #expect(unmet.map(\.names) == [["chat"], ["log"]])
  }

  @Test func `a time that cannot be read is named, and the call counts`() throws {
    let texts = ["soon", "2026-13-40", ""].map { Self.line.replacing("2026-11-02", with: $0) }
    let read = try ReadLog([Self.line + texts.joined()])
    #expect(read.calls.map(\.seconds).map { $0 != nil } == [true, false, false, false])
    #expect(read.counted.all.total.callsWithTime == 1 && read.broken == 0)
  }

  @Test func `a file of a known format stays one under a map, unless its tokens are mapped`() throws {
    let message =
      #"{"type":"message","model":"m","app":"x","usage":{"input_tokens":5,"cache_read_input_tokens":3,"output_tokens":1}}"#
      + "\n"
    let mapped = try ReadLog([message]) { $0.map = [(.feature, "app")] }
    #expect(mapped.format == "anthropic" && mapped.input == 8 && mapped.features == ["x"])
    #expect(try ReadLog([message]) { $0.map = [(.input, "nowhere")] }.format == "anthropic")
    #expect(try ReadLog([message]) { $0.map = [(.input, "usage.input_tokens")] }.format == "generic")
    #expect(
      try ReadLog([#"{"in":5,"out":1}"#]) { $0.map = [(.input, "in"), (.output, "out")] }.format == "generic")
  }

  @Test func `of a streamed answer the piece with the counts is the call`() throws {
    let piece = #"{"id":"a","object":"chat.completion.chunk","choices":[],"usage":null}"# + "\n"
    let last = piece.replacing("null", with: #"{"prompt_tokens":5,"completion_tokens":2}"#)
    let read = try ReadLog([piece + piece + last])
    #expect(read.format == "openai" && read.calls.map(\.input) == [5] && read.others == 2)
  }

  @Test(arguments: [
    (#""response_format":{"type":"json_schema"}"#, true), (#""response_format":"json_object""#, true),
    (#""response_format":{"type":"text"}"#, false), (#""text":{"format":{"type":"json_schema"}}"#, true),
    (#""tool_choice":"auto""#, false), (#""tool_choice":"required""#, true),
    (#""tool_choice":{"type":"tool","name":"x"}"#, true),
    (#""tool_choice":"auto","text":{"format":{"type":"json_object"}}"#, true), (#""x":1"#, nil),
  ])
  func `the form of the answer is read where the record holds the request`(
    request: String, isStructured: Bool?
  )
    throws
  {
    let own = try ReadLog([#"{"input_tokens":5,"output_tokens":1,\#(request)}"# + "\n"])
    let response = try ReadLog([
      #"{"object":"response","usage":{"input_tokens":5,"output_tokens":1},\#(request)}"# + "\n"
    ])
    for read in [own, response] {
      #expect(read.calls.map(\.isStructured) == [isStructured])
      #expect(read.counted.all.total.callsWithStructure == (isStructured == nil ? 0 : 1))
      #expect(read.counted.all.total.structured == (isStructured == true ? 1 : 0))
    }
  }

  @Test(arguments: [[0xFF, 0xFE, 0x7B, 0, 0x22, 0], [0x7B, 0, 0x22, 0], [0, 0x7B, 0, 0x22]] as [[UInt8]])
  func `text of two bytes a letter is told`(bytes: [UInt8]) {
    #expect(throws: LogError.utf16) { try ReadLog([bytes]) }
  }

  @Test(arguments: ["data: ", "event: x\ndata: "])
  func `events of a stream are told`(start: String) {
    #expect(throws: LogError.events) { try ReadLog([start + Self.line]) }
    #expect(throws: LogError.events) { try ReadLog([start + Self.line]) { $0.map = [(.input, "a")] } }
  }
}
