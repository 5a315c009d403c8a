import Testing

@testable import UsageLog

/// Numbers that no sum may run over by.
@Suite struct BoundTests {
  private static func line(_ members: String) -> String {
    "{" + members + #","input_tokens":1,"output_tokens":1}"# + "\n"
  }

  @Test func `attempts by the trillion are none`() throws {
    let read = try ReadLog([
      [
        #""retries":9000000000000000000"#, #""retries":9000000000000000000"#,
        #""attempt":9223372036854775807"#,
        #""retries":1000001"#, #""retries":1000000"#, #""attempt":3"#, #""retries":"many""#,
      ].map(Self.line).joined()
    ])
    let total = read.counted.all.total
    #expect(read.broken == 0 && (total.retries, total.callsWithRetries) == (1_000_002, 2))
  }

  @Test func `a cost below 0 is no cost of a call`() throws {
    let read = try ReadLog([
      [#""cost_usd":-0.5"#, #""cost_usd":"-1e-9""#, #""cost_usd":-0.0"#, #""cost_usd":0.5"#].map(Self.line)
        .joined()
    ])
    #expect(read.problems.map(\.problem) == [.negative(.cost), .negative(.cost)])
    #expect(read.calls.map(\.cost) == [0, 500_000_000_000_000_000])
  }

  @Test func `users that spend billions keep their order`() throws {
    let read = try ReadLog([
      [("a", "500000000000"), ("b", "20000000000"), ("c", "1"), ("a", "500000000000"), ("a", "500000000000")]
        .map {
          Self.line(#""user":"\#($0)","cost_usd":\#($1)"#)
        }.joined()
    ])
    let users = try #require(read.counted.all.users)
    // Each holds no more than 2^63 billionths.
    #expect(users.count == 3 && users.shares(ofTop: [1])?.first.map { abs($0 - 0.5) < 1e-9 } == true)
  }
}
