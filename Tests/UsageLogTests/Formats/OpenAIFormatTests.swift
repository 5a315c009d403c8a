import Testing

@testable import UsageLog

@Suite struct OpenAIFormatTests {
  private static func chat(_ usage: String, _ more: String = "") -> String {
    #"{"id":"chatcmpl-a","object":"chat.completion","created":1772323200,"model":"m","choices":[],\#(more)"usage":{\#(usage)}}"#
  }

  @Test(arguments: [
    #""prompt_tokens_details":{"cached_tokens":64}"#, #""cached_tokens":64"#, #""num_cached_tokens":64"#,
    #""prompt_cache_hit_tokens":64,"prompt_cache_miss_tokens":36"#,
    #""prompt_token_details":{"cached_tokens":64}"#,
  ])
  func `the cached count stands in five places and inside the input`(cached: String) throws {
    let read = try ReadLog([
      Self.chat(#""prompt_tokens":100,"completion_tokens":9,"total_tokens":109,"# + cached)
    ])
    #expect(
      read.calls.map(\.input) == [100] && read.calls.map(\.cached) == [64] && read.calls.map(\.output) == [9])
  }

  @Test func `written and read tokens are inside the prompt`() throws {
    let read = try ReadLog([
      Self.chat(
        #""prompt_tokens":3000,"completion_tokens":4,"total_tokens":3004,"#
          + #""prompt_tokens_details":{"cached_tokens":0,"cache_write_tokens":2990}"#)
    ])
    #expect(read.calls.map(\.input) == [3_000] && read.calls.map(\.writtenOther) == [2_990])
  }

  @Test func `reasoning beside the output, and a cost in ticks`() throws {
    let read = try ReadLog([
      Self.chat(
        #""prompt_tokens":20,"completion_tokens":3,"total_tokens":223,"cost_in_usd_ticks":1234500,"#
          + #""prompt_tokens_details":{"cached_tokens":5},"completion_tokens_details":{"reasoning_tokens":200}"#
      )
    ])
    let call = try #require(read.calls.first)
    #expect((call.input, call.output, call.reasoning) == (20, 203, 200))
    #expect(call.cost == 123_450_000_000_000)
  }

  @Test func `reasoning inside the output is not added`() throws {
    let read = try ReadLog([
      Self.chat(
        #""prompt_tokens":20,"completion_tokens":300,"total_tokens":320,"#
          + #""completion_tokens_details":{"reasoning_tokens":250}"#)
    ])
    #expect(read.calls.map(\.output) == [300])
  }

  @Test func `thinking that only the total shows is output`() throws {
    let read = try ReadLog([Self.chat(#""prompt_tokens":40,"completion_tokens":10,"total_tokens":140"#)])
    #expect(read.calls.map(\.output) == [100] && read.calls.map(\.reasoning) == [90])
  }

  @Test func `embeddings have no output, and a time may be a text`() throws {
    let read = try ReadLog([
      #"{"object":"list","data":[{"object":"embedding","index":0,"embedding":[0.5]}],"model":"e","#
        + #""usage":{"prompt_tokens":8,"total_tokens":8}}"#,
      Self.chat(#""prompt_tokens":1,"completion_tokens":1"#).replacing("1772323200", with: "\"1772323200\""),
    ])
    #expect(read.calls.map(\.input) == [8, 1] && read.calls.map(\.output) == [0, 1])
    #expect(read.calls.map(\.seconds) == [nil, 1_772_323_200])
  }

  @Test func `responses tell the tier, seconds with a fraction and failures`() throws {
    let read = try ReadLog([
      """
      {"id":"resp_1","object":"response","created_at":1772323200.25,"status":"completed","error":null,"model":"m",\
      "service_tier":"flex","usage":{"input_tokens":50,"input_tokens_details":{"cached_tokens":20},"output_tokens":8,\
      "output_tokens_details":{"reasoning_tokens":3},"total_tokens":58},"metadata":{"feature":"triage"},"user":"u7"}
      {"id":"resp_2","object":"response","created_at":1772323201,"status":"failed",\
      "error":{"code":"server_error","message":"x"},"model":"m","usage":null}
      """
    ])
    #expect(read.calls.map(\.input) == [50, -1] && read.calls.map(\.isFailed) == [false, true])
    #expect(read.calls.first?.service == .flex && read.calls.first?.seconds == 1_772_323_200)
    #expect(read.features == ["triage", nil])
  }

  @Test func `a batch is half the price, and its lines may have failed`() throws {
    let read = try ReadLog([
      """
      {"id":"b1","custom_id":"request-1","response":{"status_code":200,"request_id":"q","body":\
      \(Self.chat(#""prompt_tokens":20,"completion_tokens":10,"total_tokens":30"#))},"error":null}
      {"id":"b2","custom_id":"request-2","response":{"status_code":400,"body":{"error":{"message":"m"}}},"error":null}
      {"id":"b3","custom_id":"request-3","response":null,"error":{"code":"batch_expired","message":"m"}}
      """
    ])
    #expect(read.format == "openai-batch")
    #expect(read.calls.map(\.service) == [.batch, .batch, .batch])
    #expect(read.calls.map(\.isFailed) == [false, true, true] && read.input == 20)
  }

  @Test func `numbers of lines come again in the next batch and are no identity`() throws {
    let line =
      #"{"id":"b1","custom_id":"request-1","response":{"status_code":200,"body":{"usage":{"prompt_tokens":2,"completion_tokens":1}}}}"#
    let read = try ReadLog([line, line.replacing("b1", with: "b2"), line]) { $0.dedupe = true }
    #expect(read.input == 4 && read.copies == 1)
  }

  @Test func `fields of one's own beside those that came`() throws {
    let read = try ReadLog([
      Self.chat(#""prompt_tokens":2,"completion_tokens":1"#, #""feature":"chat","cost_usd":0.5,"#)
    ])
    #expect(read.features == ["chat"] && read.calls.map(\.cost) == [500_000_000_000_000_000])
  }

  @Test func `cached tokens are in the prompt, whatever the total comes to`() throws {
    let read = try ReadLog([
      Self.chat(
        #""prompt_tokens":100,"completion_tokens":10,"total_tokens":133,"prompt_tokens_details":{"cached_tokens":23}"#
      )
    ])
    let call = try #require(read.calls.first)
    #expect((call.input, call.cached, call.output, call.reasoning) == (100, 23, 33, 23))
    let more = try ReadLog([
      Self.chat(#""prompt_tokens":10,"completion_tokens":1,"prompt_tokens_details":{"cached_tokens":23}"#)
    ])
    #expect(more.input == 33)
  }

  @Test func `pieces of a streamed answer without counts are no calls, even where there are no others`()
    throws
  {
    let piece = #"{"id":"a","object":"chat.completion.chunk","choices":[],"usage":null}"# + "\n"
    let read = try ReadLog([String(repeating: piece, count: 300)])
    #expect(read.format == "openai" && read.calls.isEmpty && read.others == 300 && read.broken == 0)
  }
}
