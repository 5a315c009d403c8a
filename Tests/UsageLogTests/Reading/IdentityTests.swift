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

  private static func attempt(_ id: String, _ status: Int, _ input: Int, feature: String = "f") -> String {
    #"{"request_id":"\#(id)","status":\#(status),"feature":"\#(feature)","input_tokens":\#(input),"output_tokens":0}"#
      + "\n"
  }

  @Test func `a call that succeeded in the end is no failed call, in whatever order its attempts stand`()
    throws
  {
    let attempts = [Self.attempt("1", 429, 5), Self.attempt("1", 500, 6), Self.attempt("1", 200, 100)]
    for order in [[0, 1, 2], [2, 1, 0], [0, 2, 1]] {
      let read = try ReadLog([order.map { attempts[$0] }.joined()]) { $0.dedupe = true }
      let total = read.counted.all.total
      #expect((total.calls, total.failed, total.attempts, total.retries, total.input) == (1, 0, 2, 2, 111))
      #expect(CallPercentiles(read.counted.all.tokens)?.p50 == 100 && read.counted.all.tokens.total == 1)
    }
  }

  @Test func `a call of which no attempt succeeded is one failed call, the first of them`() throws {
    let read = try ReadLog(
      [Self.attempt("1", 429, 5) + Self.attempt("2", 200, 9) + Self.attempt("1", 503, 7)],
      by: [.field(.feature)]
    ) { $0.dedupe = true }
    let total = read.counted.all.total
    #expect((total.calls, total.failed, total.attempts, total.retries) == (2, 1, 1, 1))
    #expect(CallPercentiles(read.counted.all.tokens)?.p50 == 5)
  }

  @Test func `each attempt is counted in the group that its own record names`() throws {
    let read = try ReadLog(
      [Self.attempt("1", 429, 5, feature: "a"), Self.attempt("1", 200, 9, feature: "b")],
      by: [.field(.feature), .file]
    ) { $0.dedupe = true }
    let sums = read.counted.groups.values.map(\.total).sorted { $0.input < $1.input }
    #expect(sums.map(\.calls) == [0, 1] && sums.map(\.attempts) == [1, 0] && sums.map(\.input) == [5, 9])
    #expect(read.counted.groups.keys.compactMap(\.first).sorted { ($0 ?? "") < ($1 ?? "") } == ["a", "b"])
  }
}
