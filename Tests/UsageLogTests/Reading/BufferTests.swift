import TestSupport
import Testing

@testable import UsageLog

/// Logs of every format and framing, damaged at random: nothing traps, and what is found hangs on no buffer's size.
@Suite struct BufferTests {
  /// A log in each format, and in each framing.
  private static let logs: [(format: String, text: String)] = [
    (
      "generic",
      "{\"input_tokens\":5,\"output_tokens\":1,\"model\":\"m\"}\n{\"input_tokens\":7,\"output_tokens\":2}\n"
    ),
    ("generic", "model,input_tokens,output_tokens,feature\nm,5,1,\"a \"\"b\"\"\"\nm,6,1,\"c\nd\"\nm,7,1,e\n"),
    (
      "generic",
      "[{\"input_tokens\": 5,\n \"output_tokens\": 1}, {\"input_tokens\":7}]\n{\"input_tokens\":\n1}"
    ),
    (
      "openai",
      "{\"object\":\"list\",\"data\":[{\"object\":\"chat.completion\",\"choices\":[],\"usage\":{\"prompt_tokens\":9}},\n{}],\"x\":1}"
    ),
    (
      "openai",
      "{\"object\":\"response\",\"usage\":{\"input_tokens\":5,\"output_tokens\":9,\"total_tokens\":20,\"cost_in_usd_ticks\":5}}\n"
    ),
    (
      "openai-batch",
      "{\"custom_id\":\"a\",\"response\":{\"status_code\":200,\"body\":{\"usage\":{\"prompt_tokens\":5}}}}\n"
    ),
    (
      "anthropic",
      "{\"type\":\"message\",\"usage\":{\"input_tokens\":5,\"iterations\":[{\"type\":\"compaction\",\"input_tokens\":7},{\"type\":\"message\"}]}}\n"
    ),
    (
      "claude-code",
      "{\"type\":\"assistant\",\"message\":{\"id\":\"m\",\"usage\":{\"input_tokens\":5}},\"requestId\":\"r\"}\n{\"type\":\"user\"}\n"
    ),
    (
      "codex",
      "{\"type\":\"turn_context\",\"payload\":{\"model\":\"m\"}}\n{\"type\":\"event_msg\",\"payload\":{\"info\":{\"total_token_usage\":{\"input_tokens\":9,\"output_tokens\":2}}}}\n"
    ),
    (
      "gemini",
      "{\"usageMetadata\":{\"promptTokenCount\":5,\"thoughtsTokenCount\":7,\"totalTokenCount\":12}}\n"
    ),
    ("aider", "{\"event\":\"message_send\",\"properties\":{\"prompt_tokens\":5,\"completion_tokens\":1}}\n"),
    (
      "litellm",
      "{\"spend\":1e-5,\"request_tags\":\"[\\\"a\\\"]\",\"metadata\":\"{\\\"usage_object\\\":{\\\"prompt_tokens\\\":5}}\",\"prompt_tokens\":5}\n"
    ),
    (
      "litellm",
      "spend|startTime|call_type|request_id|metadata\n0.5|2026-01-01|c|r|{\"usage_object\":{\"prompt_tokens\":5}}\n"
    ),
  ]

  @Test(arguments: logs.indices)
  func `damage is found alike in buffers of any size`(log: Int) throws {
    let (format, text) = Self.logs[log]
    var random = SeededGenerator(seed: UInt64(log))
    let whole = try ReadLog([text], as: format)
    #expect(whole.broken == 0 && !whole.calls.isEmpty)
    for _ in 0..<60 {
      var bytes = Array((text + text).utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) { Self.damage(&bytes, &random) }
      guard let once = try? ReadLog([bytes], as: format, by: [.field(.model), .day]) else { continue }
      let pieces = try ReadLog(
        [bytes], as: format, by: [.field(.model), .day], buffer: Int.random(in: 1...90, using: &random))
      #expect(pieces.counted == once.counted, "\(String(decoding: bytes, as: UTF8.self))")
      #expect(
        pieces.problems.map(\.line) == once.problems.map(\.line), "\(String(decoding: bytes, as: UTF8.self))")
      #expect((pieces.records, pieces.others, pieces.copies) == (once.records, once.others, once.copies))
      #expect(pieces.pieces == once.pieces)
    }
  }

  private static func damage(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.remove(at: place)
    case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 2:
      let odd = Array("\0\"\\{}[],:\n\r 09-.e".utf8)
      bytes.insert(odd[Int.random(in: 0..<odd.count, using: &random)], at: place)
    case 3: bytes.insert(contentsOf: Array("999999999999999999".utf8), at: place)
    default: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &random)))
    }
  }
}
