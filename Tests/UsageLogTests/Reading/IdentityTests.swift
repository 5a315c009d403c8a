import Testing

@testable import UsageLog

/// What is one user, one call and one copy.
@Suite struct IdentityTests {
  private static func line(_ id: String?, model: String = "m", user: String = "u", input: Int = 1) -> String {
    (id.map { #"{"request_id":"\#($0)","# } ?? "{")
      + #""model":"\#(model)","user":"\#(user)","timestamp":"2026-03-01T00:00:00Z","input_tokens":\#(input),"output_tokens":1}"#
      + "\n"
  }

  private static func total(_ lines: [String]) throws -> Sums {
    try ReadLog([lines.joined()]) { $0.dedupe = true }.counted.all.total
  }

  @Test func `letters that are escaped are the same letters`() throws {
    let read = try ReadLog(
      [Self.line(nil, user: "mél") + Self.line(nil, user: "m\\u00e9l")], by: [.field(.user)])
    #expect(read.counted.groups.count == 1 && read.counted.all.users?.count == 1)
    let ids = try ReadLog([Self.line("é") + Self.line("\\u00e9")]) { $0.dedupe = true }
    #expect(ids.calls.count == 1 && ids.copies == 1)
    let models = try ReadLog([Self.line("1", model: "é") + Self.line("1", model: "\\u00e9")]) {
      $0.dedupe = true
    }
    #expect(models.copies == 1)
  }

  @Test func `a record of another model is no copy but another attempt`() throws {
    let total = try Self.total([
      Self.line("1", model: "a"), Self.line("1", model: "b"), Self.line("1", model: "b"),
      Self.line("1", model: "a"),
    ])
    #expect((total.calls, total.attempts, total.retries, total.input) == (1, 1, 1, 2))
  }

  @Test func `calls without an id do not say whether they were made again`() throws {
    let total = try Self.total([
      Self.line(nil), Self.line(nil), Self.line("1"), Self.line("2"), Self.line("2", input: 2),
    ])
    #expect((total.calls, total.callsWithRetries, total.retries) == (4, 2, 1))
  }

  @Test func `lines of one message are one call however its id is escaped`() throws {
    func line(_ id: String, _ output: Int) -> String {
      #"{"type":"assistant","sessionId":"s","message":{"id":"\#(id)","model":"m","usage":{"input_tokens":1,"output_tokens":\#(output)}}}"#
        + "\n"
    }
    #expect(try ReadLog([line("m/1", 1) + line("m\\/1", 9)]).calls.map(\.output) == [9])
  }
}
