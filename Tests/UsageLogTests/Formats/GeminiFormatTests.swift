import Testing

@testable import UsageLog

@Suite struct GeminiFormatTests {
  private static func response(_ usage: String) -> String {
    #"{"candidates":[],"usageMetadata":{\#(usage)},"modelVersion":"gemini-x","responseId":"g1","createTime":"2026-03-01T10:00:00.5Z"}"#
  }

  @Test func `thoughts are beside the output, the prompt of tools beside the input`() throws {
    let read = try ReadLog([
      Self.response(
        #""promptTokenCount":75,"candidatesTokenCount":40,"toolUsePromptTokenCount":500,"thoughtsTokenCount":110,"#
          + #""cachedContentTokenCount":32,"totalTokenCount":725,"promptTokensDetails":[{"tokenCount":70}]"#)
    ])
    let call = try #require(read.calls.first)
    #expect(read.format == "gemini" && read.models == ["gemini-x"] && call.seconds == 1_772_359_200)
    #expect((call.input, call.cached, call.output, call.reasoning) == (575, 32, 150, 110))
  }

  @Test func `counts that are 0 are left out`() throws {
    let read = try ReadLog([
      """
      \(Self.response(#""promptTokenCount":15,"thoughtsTokenCount":2,"totalTokenCount":17"#))
      \(Self.response(#""promptTokenCount":15,"totalTokenCount":15"#))
      """
    ])
    #expect(read.calls.map(\.output) == [2, 0])
  }

  @Test func `a response that was blocked is a call without counts`() throws {
    let read = try ReadLog([Self.response(#""trafficType":"ON_DEMAND""#)], by: [.field(.model)])
    #expect(read.calls.map(\.input) == [-1] && read.calls.map(\.output) == [-1] && read.broken == 0)
    #expect(read.counted.all.total.callsWithoutTokens == 1)
  }

  @Test func `kinds of traffic are words or numbers`() throws {
    let read = try ReadLog([
      Self.response(#""promptTokenCount":1,"candidatesTokenCount":1,"trafficType":"ON_DEMAND_FLEX""#),
      Self.response(#""promptTokenCount":1,"candidatesTokenCount":1,"trafficType":1"#),
      Self.response(#""prompt_token_count":4,"candidates_token_count":2,"trafficType":"ON_DEMAND""#),
    ])
    #expect(read.calls.map(\.service) == [.flex, .standard, .standard] && read.input == 6)
  }

  @Test func `interactions have names of their own`() throws {
    let read = try ReadLog([
      #"{"id":"v1","status":"requires_action","usage":{"total_tokens":119,"total_input_tokens":53,"total_cached_tokens":6,"#
        + #""total_output_tokens":15,"total_tool_use_tokens":10,"total_thought_tokens":41},"#
        + #""created":"2026-05-15T18:52:00Z","service_tier":"standard","object":"interaction","model":"gemini-x"}"#
    ])
    let call = try #require(read.calls.first)
    #expect(read.format == "gemini-interactions" && !call.isFailed)
    #expect((call.input, call.cached, call.output, call.reasoning) == (63, 6, 56, 41))
  }
}
