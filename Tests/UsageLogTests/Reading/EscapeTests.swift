import Testing

@testable import UsageLog

/// Values mean the same however their letters are escaped.
@Suite struct EscapeTests {
  private static func call(_ members: String) throws -> Call {
    try #require(ReadLog([#"{"input_tokens":1,"output_tokens":2,\#(members)}"#]).calls.first)
  }

  @Test(arguments: [
    #""timestamp":"2026-03-01T12:00:00\u002B02:00""#, #""timestamp":"2026-03-01T10:00:00\u005a""#,
    #""time":"\u0031772359200""#, #""date":"2026\u002d03-01","time":"10\u003a00""#,
  ])
  func `times`(members: String) throws { #expect(try Self.call(members).seconds == 1_772_359_200) }

  @Test func `words of an outcome`() throws {
    for members in [
      #""status":"\u0065rror""#, #""status":"Rate\u005flimited""#, #""status":"\u0034\u0032\u0039""#,
      #""success":"f\u0061lse""#, #""error":"over\u006coaded""#,
    ] {
      #expect(try Self.call(members).isFailed, "\(members)")
    }
    for members in [#""status":"succ\u0065ss""#, #""error":"\u004eone""#, #""success":"\u0074rue""#] {
      #expect(try !Self.call(members).isFailed, "\(members)")
    }
  }

  @Test func `flags and tiers`() throws {
    #expect(try Self.call(#""cache_hit":"tru\u0065""#).isCacheHit == true)
    #expect(try Self.call(#""service_tier":"pri\u006frity""#).service == .priority)
    #expect(try Self.call(#""batch":"\u0031""#).service == .batch)
  }

  @Test func `numbers`() throws {
    #expect(try Self.call(#""cached_tokens":"\u0031","cost_usd":"0\u002e5""#).cached == 1)
    #expect(try Self.call(#""cost_usd":"0\u002e5""#).cost == 500_000_000_000_000_000)
  }

  @Test func `kinds of lines, and the form that a request asks for`() throws {
    let aider = #"{"event":"message\u005fsend","properties":{"prompt_tokens":5,"completion_tokens":2}}"#
    #expect(try ReadLog([aider]).calls.map(\.input) == [5])
    #expect(try Self.call(#""response_format":{"type":"json\u005fschema"}"#).isStructured == true)
  }
}
