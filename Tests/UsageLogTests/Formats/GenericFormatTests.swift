import Testing

@testable import UsageLog

@Suite struct GenericFormatTests {
  @Test func `the line of the guide is read whole`() throws {
    let read = try ReadLog([
      #"{"request_id":"r1","user_id":"u1","workspace_id":"w1","feature":"triage","model":"m-small","input_tokens":900,"#
        + #""cached_input_tokens":512,"output_tokens":70,"cache_hit":true,"latency_ms":810,"cost_usd":0.00123,"#
        + #""status":"success","timestamp":"2026-03-01T10:00:00Z"}"#
    ])
    let call = try #require(read.calls.first)
    #expect(read.format == "generic")
    #expect((call.input, call.cached, call.output) == (900, 512, 70))
    #expect(call.cost == 1_230_000_000_000_000)
    #expect(call.seconds == 1_772_359_200)
    #expect(call.isCacheHit == true && !call.isFailed)
    #expect(read.models == ["m-small"] && read.features == ["triage"])
  }

  @Test(arguments: [
    "prompt_tokens completion_tokens", "tokens_in tokens_out", "inputTokens outputTokens",
    "Input Tokens,Output Tokens", "promptTokens completionTokens", "tokens_prompt tokens_completion",
  ])
  func `people's names for the same counts`(names: String) throws {
    let names = names.split(separator: names.contains(",") ? "," : " ")
    let read = try ReadLog([#"{"\#(names[0])":28.0,"\#(names[1])":"85","model":"m"}"#])
    #expect(read.calls.map(\.input) == [28] && read.calls.map(\.output) == [85])
  }

  @Test func `a date and a time of day may stand apart`() throws {
    let read = try ReadLog([
      "date,time,model,input_tokens,output_tokens\n2026-03-01,14:30:05,m,5,6\n2026-03-02,,m,5,6\n"
    ])
    #expect(read.calls.map(\.seconds) == [1_772_375_405, 1_772_409_600])
  }

  @Test func `the running total of a session is not what a call cost`() throws {
    let read = try ReadLog([#"{"input_tokens":1,"output_tokens":1,"total_cost":9.5,"cost":0.25}"#])
    #expect(read.calls.map(\.cost) == [250_000_000_000_000_000])
  }

  @Test func `what went in is not said, and is not 0`() throws {
    let read = try ReadLog([
      """
      {"model":"m","input_tokens":10,"output_tokens":2}
      {"model":"m","input_tokens":null,"output_tokens":null,"status":"error"}
      {"model":"m","input_tokens":null,"output_tokens":null}
      """
    ])
    #expect(read.calls.map(\.input) == [10, -1] && read.calls[1].isFailed)
    #expect(read.problems.map(\.problem) == [.noTokens] && read.problems.map(\.line) == [3])
  }

  @Test func `more cached than input proves that it stands beside`() throws {
    let read = try ReadLog([
      """
      {"input_tokens":10,"cache_read_input_tokens":100,"output_tokens":2}
      {"input_tokens":100,"cached_tokens":60,"output_tokens":2,"total_tokens":162}
      {"input_tokens":100,"cached_tokens":60,"output_tokens":2,"total_tokens":102}
      """
    ])
    #expect(read.calls.map(\.input) == [110, 160, 100])
  }

  @Test(arguments: [
    ("200", false), ("429", true), (#""ok""#, false), (#""ERROR""#, true), (#""timeout""#, true),
    (#""503""#, true),
    ("false", true), (#""completed""#, false),
  ])
  func `a status is a word or a number`(status: String, isFailed: Bool) throws {
    let read = try ReadLog([#"{"input_tokens":1,"output_tokens":1,"status":\#(status)}"#])
    #expect(read.calls.map(\.isFailed) == [isFailed])
  }

  @Test func `fields that the user names come first`() throws {
    let read = try ReadLog([#"{"a":{"b":7},"c":"x","out":3,"input_tokens":99}"#]) {
      $0.map = [(.input, "a.b"), (.output, "out"), (.feature, "c")]
    }
    #expect(read.calls.map(\.input) == [7] && read.calls.map(\.output) == [3] && read.features == ["x"])
  }

  @Test func `a place may stand for two fields`() throws {
    let read = try ReadLog(
      [#"{"model":"m","input_tokens":1,"output_tokens":1}"#], by: [.path("model"), .field(.model)]
    ) {
      $0.map = [(.feature, "model")]
    }
    #expect(read.models == ["m"] && read.features == ["m"])
    #expect(Array(read.counted.groups.keys) == [["m", "m"]])
  }

  @Test(arguments: [
    ("0", #""8""#), ("8", #""0""#), ("0", "8e0"), ("0", #""\u0038""#), ("7.5e0", "8"), ("0.0", "8.0"),
    (#""x""#, "8"),
  ])
  func `of two cached counts the larger one holds, however they are written`(one: String, other: String)
    throws
  {
    let pairs = [#""prompt_cached_tokens":\#(one)"#, #""cached_input_tokens":\#(other)"#]
    for members in [pairs, pairs.reversed()] {
      let line = #"{"input_tokens":10,"output_tokens":1,\#(members.joined(separator: ","))}"#
      #expect(try ReadLog([line]).calls.map(\.cached) == [8], "\(line)")
    }
  }

  @Test func `a count of nineteen digits may have no fraction`() throws {
    for (count, isWhole) in [
      ("1777777777777777777.5", false), ("1777777777777777777.0", true),
      (#""1777777777777777777.000001""#, false),
      ("17777777777777777775e-1", false), ("1777777777777777777", true),
    ] {
      let read = try ReadLog([#"{"input_tokens":\#(count),"output_tokens":1}"#])
      #expect(read.calls.map(\.input) == (isWhole ? [1_777_777_777_777_777_777] : []), "\(count)")
      #expect(read.problems.map(\.problem) == (isWhole ? [] : [.noCount(.input)]))
    }
  }
}
