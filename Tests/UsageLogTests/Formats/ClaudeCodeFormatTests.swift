import Testing

@testable import UsageLog

@Suite struct ClaudeCodeFormatTests {
  private static func line(_ id: String, _ request: String?, output: Int, input: Int = 3, cost: String = "")
    -> String
  {
    #"{"parentUuid":"p","isSidechain":false,"message":{"model":"claude-x","id":"\#(id)","type":"message","#
      + #""role":"assistant","content":[],"usage":{"input_tokens":\#(input),"cache_creation_input_tokens":20,"#
      + #""cache_read_input_tokens":100,"output_tokens":\#(output),"service_tier":"standard","#
      + #""cache_creation":{"ephemeral_5m_input_tokens":0,"ephemeral_1h_input_tokens":20}}},"#
      + (request.map { #""requestId":"\#($0)","# } ?? "")
      + #""type":"assistant","timestamp":"2026-08-20T10:21:56.220Z","sessionId":"s","cwd":"/w/app"\#(cost)}"#
  }

  private static let opening = """
    {"type":"queue-operation","operation":"enqueue","timestamp":"2026-08-20T10:21:52.260Z","sessionId":"s"}
    {"parentUuid":null,"type":"user","message":{"role":"user","content":"x"},"sessionId":"s"}

    """

  @Test func `a message on several lines is one call, and its last line holds`() throws {
    let read = try ReadLog([
      Self.opening + [1, 1, 1, 1_130].map { Self.line("m1", "r1", output: $0) }.joined(separator: "\n")
        + "\n" + Self.line("m2", "r2", output: 9)
    ])
    #expect(read.format == "claude-code")
    #expect(read.calls.map(\.output) == [1_130, 9] && read.calls.map(\.input) == [123, 123])
    #expect(read.calls.map(\.written1h) == [20, 20])
    #expect((read.records, read.others, read.copies) == (7, 2, 3))
    #expect(read.features == ["/w/app", "/w/app"] && read.models == ["claude-x", "claude-x"])
  }

  @Test func `the last line holds even where it is smaller`() throws {
    let read = try ReadLog([[900, 40].map { Self.line("m1", nil, output: $0) }.joined(separator: "\n")])
    #expect(read.calls.map(\.output) == [40])
  }

  @Test func `a message comes again in the file of a session that was resumed`() throws {
    let first = Self.line("m1", "r1", output: 5) + "\n" + Self.line("m2", "r2", output: 6)
    let second = Self.line("m1", "r1", output: 7) + "\n" + Self.line("m3", "r3", output: 8) + "\n"
    #expect(try ReadLog([first, second]).calls.map(\.output) == [7, 6, 8])
    #expect(try ReadLog([second, first]).calls.map(\.output) == [5, 8, 6])
  }

  @Test func `a call is of the file that its last line stands in`() throws {
    let first = Self.line("m1", "r1", output: 5) + "\n" + Self.line("m2", "r2", output: 6)
    let second = Self.line("m1", "r1", output: 7) + "\n" + Self.line("m3", "r3", output: 8) + "\n"
    let groups = try ReadLog([first, second], by: [.file]).counted.groups
    #expect(groups.mapValues(\.total.output) == [["0"]: 6, ["1"]: 15])
  }

  @Test func `requests of one message are apart, and lines without a message go by the request`() throws {
    let bare =
      #"{"type":"assistant","requestId":"r9","message":{"role":"assistant","usage":{"input_tokens":2,"output_tokens":1}}}"#
    let read = try ReadLog([
      [
        Self.line("m1", "r1", output: 5), Self.line("m1", "r2", output: 6), bare,
        bare.replacing(#""output_tokens":1"#, with: #""output_tokens":8"#),
      ].joined(separator: "\n")
    ])
    #expect(read.calls.map(\.output) == [5, 6, 8])
  }

  @Test func `lines of errors are no calls`() throws {
    let error = """
      {"type":"assistant","isApiErrorMessage":true,"sessionId":"s","message":{"model":"<synthetic>","role":"assistant"}}
      {"type":"assistant","sessionId":"s","message":{"id":"e","model":"<synthetic>","usage":{"input_tokens":0,"output_tokens":0}}}

      """
    let read = try ReadLog([error + Self.line("m1", "r1", output: 5)])
    #expect(read.calls.count == 1 && read.others == 2 && read.broken == 0)
  }

  @Test func `old lines have no type, but a cost and a speed`() throws {
    let old =
      #"{"timestamp":"2026-01-09T10:00:00.000Z","sessionId":"s","message":{"role":"assistant","id":"a","#
      + #""model":"claude-x","usage":{"input_tokens":100,"output_tokens":50,"cache_creation_input_tokens":25,"#
      + #""cache_read_input_tokens":10,"speed":"fast"}},"requestId":"r","costUSD":0.12,"version":"1.0.0"}"#
    let read = try ReadLog([old])
    #expect(
      read.format == "claude-code" && read.calls.map(\.input) == [135]
        && read.calls.map(\.writtenOther) == [25])
    #expect(read.calls.map(\.cost) == [120_000_000_000_000_000] && read.calls.map(\.service) == [.fast])
  }

  @Test func `counts of groups are those of last lines`() throws {
    let read = try ReadLog(
      [[4, 400].map { Self.line("m1", "r1", output: $0) }.joined(separator: "\n")],
      by: [.path("sessionId"), .day])
    #expect(read.counted.groups.keys.map { $0 } == [["s", "2026-08-20"]])
    #expect(read.counted.all.total.calls == 1 && read.counted.all.total.output == 400)
  }
}
