import Testing

@testable import UsageLog

@Suite struct AnthropicFormatTests {
  private static func message(_ usage: String) -> String {
    #"{"id":"msg_1","type":"message","role":"assistant","model":"claude-x","content":[],"usage":{\#(usage)}}"#
  }

  @Test func `three input counts stand beside one another`() throws {
    let read = try ReadLog([
      Self.message(
        #""input_tokens":12,"cache_creation_input_tokens":900,"cache_read_input_tokens":15000,"output_tokens":210,"#
          + #""cache_creation":{"ephemeral_5m_input_tokens":600,"ephemeral_1h_input_tokens":300},"#
          + #""output_tokens_details":{"thinking_tokens":150},"service_tier":"priority""#)
    ])
    let call = try #require(read.calls.first)
    #expect(read.format == "anthropic")
    #expect(
      (call.input, call.cached, call.written5m, call.written1h, call.writtenOther) == (
        15_912, 15_000, 600, 300, 0
      ))
    #expect((call.output, call.reasoning, call.service) == (210, 150, .priority))
  }

  @Test func `what was written for no stated time is neither`() throws {
    let read = try ReadLog([
      Self.message(#""input_tokens":4,"cache_creation_input_tokens":1165,"output_tokens":207"#)
    ])
    #expect(read.calls.map(\.writtenOther) == [1_165] && read.calls.map(\.input) == [1_169])
  }

  @Test func `compactions and advice are billed though the counts leave them out`() throws {
    let read = try ReadLog([
      Self.message(
        #""input_tokens":700,"output_tokens":50,"iterations":["#
          + #"{"type":"compaction","input_tokens":60000,"cache_read_input_tokens":10,"output_tokens":300},"#
          + #"{"type":"message","input_tokens":700,"output_tokens":50},"#
          + #"{"input_tokens":5,"type":"advisor_message","output_tokens":7,"#
          + #""cache_creation":{"ephemeral_1h_input_tokens":3}}]"#)
    ])
    let call = try #require(read.calls.first)
    #expect((call.input, call.output) == (60_718, 357))
    #expect((call.cached, call.written1h) == (10, 3))
  }

  @Test func `iterations that are messages are in the counts`() throws {
    let read = try ReadLog([
      Self.message(
        #""input_tokens":7,"output_tokens":5,"iterations":[{"type":"message","input_tokens":7,"output_tokens":5}]"#
      )
    ])
    #expect(read.input == 7 && read.output == 5)
  }

  @Test func `a batch of messages has lines that failed`() throws {
    let read = try ReadLog([
      """
      {"custom_id":"a","result":{"type":"succeeded","message":\(Self.message(#""input_tokens":3,"output_tokens":4"#))}}
      {"custom_id":"b","result":{"type":"errored","error":{"type":"invalid_request"}}}
      """
    ])
    #expect(read.format == "anthropic-batch")
    #expect(read.calls.map(\.isFailed) == [false, true] && read.calls.allSatisfy { $0.service == .batch })
  }

  @Test(arguments: [(9, 0, true), (0, 0, false), (0, 4, true)])
  func `a round that read from the cache makes the call a hit`(round: Int, own: Int, isHit: Bool) throws {
    let usage =
      #""input_tokens":5,"cache_read_input_tokens":\#(own),"output_tokens":1,"iterations":[{"type":"compaction","#
      + #""input_tokens":1,"cache_read_input_tokens":\#(round),"output_tokens":1}]"#
    let message = Self.message(usage)
    let session = #"{"type":"assistant","sessionId":"s","message":\#(message)}"#
    let batch = #"{"custom_id":"a","result":{"type":"succeeded","message":\#(message)}}"#
    for line in [message, session, batch] {
      let read = try ReadLog([line])
      #expect(read.calls.map(\.cached) == [round + own] && read.calls.map(\.isCacheHit) == [isHit])
    }
  }
}
