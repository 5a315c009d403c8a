import Testing

@testable import UsageLog

@Suite struct LiteLLMFormatTests {
  private static func row(_ more: String, prompt: Int = 2_000, output: Int = 30) -> String {
    #"{"request_id":"l1","call_type":"acompletion","spend":2.25e-05,"startTime":"2026-01-24 09:20:46.847371","#
      + #""model":"m","user":"","end_user":"eu","cache_hit":"None","prompt_tokens":\#(prompt),"#
      + #""completion_tokens":\#(output),"total_tokens":\#(prompt + output),\#(more)"status":"success"}"#
  }

  @Test func `metadata is a text of JSON, and the larger of two cached counts was measured`() throws {
    let usage =
      #"{\"usage_object\": {\"prompt_tokens\": 2000, \"cache_read_input_tokens\": 1900, "#
      + #"\"prompt_tokens_details\": {\"cached_tokens\": 0}, \"completion_tokens_details\": {\"reasoning_tokens\": 12}}, "#
      + #"\"attempted_retries\": 2, \"status\": null}"#
    let read = try ReadLog([Self.row(#""metadata":"\#(usage)","request_tags":"[\"triage\", \"eu\"]","#)])
    let call = try #require(read.calls.first)
    #expect(read.format == "litellm" && read.features == ["triage"])
    #expect((call.input, call.cached, call.output, call.reasoning) == (2_000, 1_900, 30, 12))
    #expect(call.cost == 22_500_000_000_000 && call.seconds == 1_769_246_446)
    #expect(call.retries == 2 && call.isCacheHit == true)
  }

  @Test func `metadata may be an object too, and a call with several tags is one`() throws {
    let read = try ReadLog([
      Self.row(
        #""metadata":{"usage_object":{"prompt_tokens":5,"cache_creation_input_tokens":40,"cache_read_input_tokens":7}},"#
          + #""request_tags":["chat","a","b"],"#)
    ])
    #expect(
      read.calls.map(\.cached) == [7] && read.calls.map(\.writtenOther) == [40] && read.features == ["chat"])
  }

  @Test func `retries and the tier are read from either kind of metadata`() throws {
    let metadata = #"{"attempted_retries":2,"usage_object":{"prompt_tokens":5,"service_tier":"flex"}}"#
    let text = metadata.replacing("\"", with: "\\\"")
    for metadata in [metadata, "\"\(text)\""] {
      let read = try ReadLog([Self.row(#""metadata":\#(metadata),"#)])
      #expect(read.calls.map(\.retries) == [2] && read.calls.map(\.service) == [.flex], "\(metadata)")
    }
    let response = try ReadLog([Self.row(#""response":{"service_tier":"priority"},"#)])
    #expect(response.calls.map(\.service) == [.priority])
  }

  @Test func `retries that are no number say nothing`() throws {
    for metadata in [
      #"{"attempted_retries":"x"}"#, #""{\"attempted_retries\": \"x\"}""#, #""{\"attempted_retries\": -1}""#,
    ] {
      let read = try ReadLog([Self.row(#""metadata":\#(metadata),"#)])
      #expect(read.broken == 0 && read.calls.map(\.retries) == [nil], "\(metadata)")
    }
  }

  @Test func `failures are rows without tokens`() throws {
    let read = try ReadLog([
      Self.row(#""metadata":"{\"status\": \"failure\"}","request_tags":"[]","#, prompt: 0, output: 0)
    ])
    #expect(read.calls.map(\.isFailed) == [true] && read.features == [""])
  }

  @Test func `rows of a database, pasted with bars between the cells`() throws {
    let read = try ReadLog([
      """
      request_id | call_type | spend | startTime | model | metadata | cache_hit | completion_tokens | prompt_tokens
      -----------+-----------+-------+-----------+-------+----------+-----------+-------------------+--------------
      l1 | acompletion | 2e-05 | 2026-02-04 00:06:52.266 |   | {"user_api_key_user_id": "u"} | False | 0 | 0
      """
    ])
    #expect(read.format == "litellm" && read.framing == .table(separator: UInt8(ascii: "|")))
    #expect(
      read.calls.map(\.cost) == [20_000_000_000_000] && read.calls.map(\.input) == [0] && read.models == [nil]
    )
    #expect(read.calls.map(\.isCacheHit) == [false])
  }

  @Test func `a usage object alone`() throws {
    let read = try ReadLog([
      #"{"completion_tokens":40,"prompt_tokens":31,"total_tokens":71,"prompt_tokens_details":{"cached_tokens":0},"#
        + #""cache_creation_input_tokens":1253,"cache_read_input_tokens":0}"#,
      #"{"total_tokens":1040,"prompt_tokens":1000,"completion_tokens":40,"prompt_tokens_details":{"cached_tokens":600,"#
        + #""cache_creation_tokens":300},"cache_read_input_tokens":600,"cache_creation_input_tokens":300}"#,
    ])
    #expect(read.calls.map(\.input) == [1_284, 1_000] && read.calls.map(\.writtenOther) == [1_253, 300])
  }

  @Test func `what is handed to loggers has its cost under another name, and empty errors`() throws {
    let read = try ReadLog([
      #"""
      {
        "id": "l2", "call_type": "acompletion", "status": "success", "startTime": 1772323200.5, "model": "m",
        "response_cost": 0.000225, "prompt_tokens": 10, "completion_tokens": 20, "total_tokens": 30,
        "response": { "usage": { "prompt_tokens": 10, "completion_tokens": 20 } },
        "error_information": { "error_code": "", "error_message": "" }, "error_str": null
      }
      """#
    ])
    #expect(read.format == "litellm" && read.framing == .values && read.input == 10)
    #expect(read.calls.map(\.cost) == [225_000_000_000_000] && read.calls.map(\.isFailed) == [false])
  }

  @Test func `the log of aider counts messages that were sent`() throws {
    let read = try ReadLog([
      """
      {"event": "launched", "properties": {}, "user_id": "u", "time": 1755100329}
      {"event": "message_send", "properties": {"main_model": "m", "prompt_tokens": 100, "completion_tokens": 8, \
      "total_tokens": 108, "cost": 0.02, "total_cost": 0.75}, "user_id": "u", "time": 1755100330}
      """
    ])
    #expect(read.format == "aider" && read.others == 1 && read.input == 100 && read.models == ["m"])
    #expect(read.calls.map(\.cost) == [20_000_000_000_000_000])
  }

  @Test(arguments: [
    (#"["caf\u00e9-bot","b"]"#, "café-bot"), (#"["the \"new\" bot"]"#, #"the "new" bot"#),
    (#"["a\\b"]"#, #"a\b"#),
    ("[ ]", ""), (#"["plain"]"#, "plain"), ("[7]", "7"),
  ])
  func `the first tag is read to its end, in a list and in a text of one`(list: String, tag: String) throws {
    let text = list.replacing(#"\"#, with: #"\\"#).replacing("\"", with: #"\""#)
    for tags in [list, "\"\(text)\""] {
      let read = try ReadLog([Self.row(#""request_tags":\#(tags),"#)], by: [.field(.feature)])
      #expect(read.features == [tag], "\(tags)")
      #expect(Array(read.counted.groups.keys) == [[tag.isEmpty ? nil : tag]])
    }
  }

  @Test func `every field of metadata is read in either form, and so is a path of it`() throws {
    let metadata =
      #"{"status":"failure","user_api_key_user_id":"u","user_api_key_team_id":"t","place":"x \"y\"","#
      + #""usage_object":{"cache_read_input_tokens":9,"completion_tokens_details":{"reasoning_tokens":3}}}"#
    let text = metadata.replacing(#"\"#, with: #"\\"#).replacing("\"", with: #"\""#)
    let row =
      #"{"request_id":"l","spend":0.5,"startTime":"2026-01-24","prompt_tokens":20,"completion_tokens":5,"metadata":"#
    for metadata in [metadata, "\"\(text)\""] {
      let read = try ReadLog(
        [row + metadata + "}"], by: [.field(.user), .field(.customer), .path("metadata.place")])
      let call = try #require(read.calls.first)
      #expect(Array(read.counted.groups.keys) == [["u", "t", #"x "y""#]], "\(metadata)")
      #expect((call.cached, call.reasoning, call.isFailed) == (9, 3, true))
      #expect(read.counted.all.users?.count == 1)
    }
  }

  @Test func `metadata that is no object, or broken, is left a text`() throws {
    for metadata in [
      #""x""#, #""[1]""#, #""{\"status\":\"failure\"""#, #""{\"status\":\"failure\"} x""#, #""""#,
    ] {
      let read = try ReadLog([Self.row(#""metadata":\#(metadata),"request_tags":["a\u0062"],"#)])
      #expect(read.broken == 0 && read.calls.map(\.isFailed) == [false] && read.features == ["ab"])
    }
  }

  @Test func `a count of metadata that is none is named where the metadata stands, another where it stands`()
    throws
  {
    for (metadata, key) in [
      (#""{\"usage_object\":{\"cache_read_input_tokens\":-1}}""#, #""metadata":""#),
      (#""{\"a\":1}","cache_read_input_tokens":-1"#, #""cache_read_input_tokens":"#),
    ] {
      let row = Self.row(#""metadata":\#(metadata),"#)
      let place = try #require(row.firstRange(of: key)?.upperBound)
      let column = row.utf8.distance(from: row.startIndex, to: place) + 1
      #expect(try ReadLog([row]).problems.map(\.column) == [column])
    }
  }
}
