import Testing

@testable import UsageLog

@Suite struct CodexFormatTests {
  private static func usage(_ input: Int, _ cached: Int, _ output: Int) -> String {
    #"{"input_tokens":\#(input),"cached_input_tokens":\#(cached),"output_tokens":\#(output),"total_tokens":\#(input + output)}"#
  }

  private static func line(_ type: String, _ payload: String) -> String {
    #"{"timestamp":"2026-07-03T18:15:07.497Z","type":"\#(type)","payload":\#(payload)}"# + "\n"
  }

  private static func counts(total: String, last: String?) -> String {
    line(
      "event_msg",
      #"{"type":"token_count","info":{"total_token_usage":\#(total)"#
        + (last.map { #","last_token_usage":\#($0)"# } ?? "") + "}}")
  }

  private static let meta = line("session_meta", #"{"id":"c1","cwd":"/repo"}"#)

  private static func model(_ name: String) -> String {
    line("turn_context", #"{"cwd":"/repo","model":"\#(name)"}"#)
  }

  @Test func `counts that are written again are one call, of the model that a line before named`() throws {
    let first = Self.counts(total: Self.usage(100, 60, 9), last: Self.usage(100, 60, 9))
    let second = Self.counts(total: Self.usage(250, 60, 19), last: Self.usage(150, 0, 10))
    let read = try ReadLog([
      Self.meta + Self.model("m1") + Self.line("event_msg", #"{"type":"token_count","info":null}"#)
        + Self.line("response_item", #"{"type":"message","role":"user"}"#) + first + first + Self.model("m2")
        + second
    ])
    #expect(read.format == "codex" && read.broken == 0)
    #expect(read.calls.map(\.input) == [100, 150] && read.calls.map(\.cached) == [60, 0])
    #expect(read.calls.map(\.output) == [9, 10] && read.models == ["m1", "m2"])
    #expect(read.others == 6)
  }

  @Test func `running totals give what they grew by`() throws {
    let read = try ReadLog([
      Self.meta + Self.counts(total: Self.usage(100, 10, 5), last: nil)
        + Self.counts(total: Self.usage(300, 110, 25), last: nil)
        + Self.counts(total: Self.usage(300, 110, 25), last: nil)
        + Self.counts(total: Self.usage(40, 0, 2), last: nil)
    ])
    #expect(read.calls.map(\.input) == [100, 200, 40] && read.calls.map(\.output) == [5, 20, 2])
    #expect(read.calls.map(\.cached) == [10, 100, 0] && read.models == [nil, nil, nil])
  }

  @Test func `calls are chosen by the model and the folder of lines before them`() throws {
    let first = Self.counts(total: Self.usage(100, 0, 9), last: Self.usage(100, 0, 9))
    let second = Self.counts(total: Self.usage(250, 0, 19), last: Self.usage(150, 0, 10))
    let log = Self.meta + Self.model("m1") + first + Self.model("m2") + second
    func inputs(_ key: GroupKey, _ value: String) throws -> [Int] {
      try ReadLog([log]) { $0.wheres = [(key, value)] }.calls.map(\.input)
    }
    #expect(try inputs(.field(.model), "m1") == [100] && inputs(.field(.model), "m2") == [150])
    #expect(
      try inputs(.field(.feature), "/repo") == [100, 150] && inputs(.field(.feature), "/other").isEmpty)
    #expect(try inputs(.path("payload.type"), "token_count") == [100, 150])
    let read = try ReadLog([log], by: [.field(.feature), .field(.model)])
    #expect(read.features == ["/repo", "/repo"])
    #expect(Set(read.counted.groups.keys) == [["/repo", "m1"], ["/repo", "m2"]])
  }

  @Test func `a session begins anew, in a file and with a file`() throws {
    let one = Self.model("m1") + Self.counts(total: Self.usage(7, 0, 1), last: Self.usage(7, 0, 1))
    let other = Self.meta + Self.counts(total: Self.usage(7, 0, 1), last: Self.usage(7, 0, 1))
    let joined = try ReadLog([Self.meta + one + other])
    #expect(joined.calls.count == 2 && joined.models == ["m1", nil])
    #expect(try ReadLog([Self.meta + one, Self.meta + one, other]).models == ["m1", "m1", nil])
  }

  @Test func `reasoning is inside the output`() throws {
    let usage =
      #"{"input_tokens":20,"cached_input_tokens":8,"output_tokens":70,"reasoning_output_tokens":60,"total_tokens":90}"#
    let read = try ReadLog([Self.meta + Self.counts(total: usage, last: usage)])
    #expect(read.calls.map(\.output) == [70] && read.calls.map(\.reasoning) == [60])
  }

  @Test func `only groups that the model is a part of know it`() throws {
    let read = try ReadLog(
      [Self.meta + Self.model("m1") + Self.counts(total: Self.usage(7, 0, 1), last: nil)],
      by: [.field(.model), .path("type"), .month])
    #expect(Array(read.counted.groups.keys) == [["m1", "event_msg", "2026-07"]])
  }

  @Test func `totals behind counts without totals hold these, too`() throws {
    func alone(_ usage: String) -> String {
      Self.line("event_msg", #"{"type":"token_count","info":{"last_token_usage":\#(usage)}}"#)
    }
    let begun = Self.meta + alone(Self.usage(100, 60, 9))
    for (rest, inputs, others) in [
      (Self.counts(total: Self.usage(100, 60, 9), last: nil), [100], 2),
      (Self.counts(total: Self.usage(100, 60, 9), last: Self.usage(100, 60, 9)), [100], 2),
      (Self.counts(total: Self.usage(150, 60, 19), last: nil), [100, 50], 1),
      (alone(Self.usage(7, 0, 1)) + Self.counts(total: Self.usage(150, 60, 19), last: nil), [100, 7, 43], 1),
    ] {
      let read = try ReadLog([begun + rest])
      #expect(read.calls.map(\.input) == inputs && read.others == others && read.broken == 0)
    }
  }
}
