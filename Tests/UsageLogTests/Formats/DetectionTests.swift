import Testing

@testable import UsageLog

@Suite struct DetectionTests {
  private static func error(_ text: String, _ change: (inout LogRequest) -> Void = { _ in }) throws
    -> LogError?
  {
    do {
      _ = try ReadLog([text], change)
      return nil
    } catch {
      return try #require(error as? LogError)
    }
  }

  @Test func `an unknown log is named by its fields`() throws {
    #expect(
      try Self.error(#"{"foo":1,"bar":{"in":2,"out":[3]}}"# + "\n")
        == .unknownFormat(fields: ["foo", "bar.in", "bar.out"]))
    #expect(try Self.error("a,b,c\n1,2,3\n") == .unknownFormat(fields: ["a", "b", "c"]))
    #expect(try Self.error("plain words\n") == .unknownFormat(fields: []))
    #expect(try Self.error("{\"a\": 1,\n\"b\": 2\n}") == .unknownFormat(fields: ["a", "b"]))
  }

  @Test func `nothing is no log`() throws {
    #expect(try Self.error("") == .empty)
    #expect(try Self.error(" \n\r\n") == .empty)
  }

  @Test func `a format is chosen by its name`() throws {
    let line =
      #"{"usage":{"input_tokens":5,"output_tokens":6,"cache_read_input_tokens":100},"type":"message"}"#
    #expect(try ReadLog([line]).format == "anthropic")
    #expect(try ReadLog([line], as: "generic").format == "generic")
    #expect(
      try Self.error(line) { $0.formatName = "antropic" }
        == .unknownFormatName("antropic", nearest: ["anthropic"]))
  }

  @Test func `lines before the first call belong to the format too`() throws {
    let text = """
      broken
      {"type":"queue-operation","sessionId":"s"}

      """
    #expect(try ReadLog([text]).format == "claude-code")
    #expect(try ReadLog([#"{"type":"session_meta","payload":{}}"#]).format == "codex")
  }

  @Test func `most of the first records decide`() throws {
    let openAI =
      #"{"id":"c","object":"chat.completion","choices":[],"usage":{"prompt_tokens":1,"completion_tokens":1}}"#
      + "\n"
    let own = #"{"input_tokens":1,"output_tokens":1}"# + "\n"
    #expect(try ReadLog([own + openAI + openAI]).format == "openai")
    #expect(try ReadLog([own + openAI + own]).format == "generic")
  }

  @Test func `a first record that is longer than what is looked at shows its first fields`() throws {
    let long =
      #"{"object":"chat.completion","choices":[],"usage":{"prompt_tokens":1,"completion_tokens":1},"x":""#
      + String(repeating: "y", count: 400_000) + "\"}"
    let read = try ReadLog([long])
    #expect(read.format == "openai" && read.input == 1)
  }

  @Test func `formats have names of their own`() {
    #expect(Set(LogFormat.all.map(\.name)).count == LogFormat.all.count)
    #expect(LogFormat.all.last?.name == "generic")
    #expect(LogFormat.all.allSatisfy { !$0.marks.isEmpty && $0.fields.allSatisfy { !$0.paths.isEmpty } })
  }

  @Test func `no place of a format is that of two fields`() {
    for format in LogFormat.all {
      for fields in [format.fields, format.innerFields] {
        var found: [[KeyName]: Field] = [:]
        for (field, paths) in fields {
          for path in paths.map(KeyName.path) {
            #expect(found[path, default: field] == field, "\(format.name)")
            found[path] = field
          }
        }
        #expect(Set(fields.map(\.field)).count == fields.count, "\(format.name)")
      }
    }
  }
}
