import Testing

@testable import UsageLog

@Suite struct TableTests {
  private static func check(
    _ text: String, _ inputs: [Int], separator: Unicode.Scalar = ",", problems: [Int] = []
  ) throws {
    for buffer in [1 << 20, 90, 11] {
      let read = try ReadLog([text], buffer: buffer)
      #expect(read.framing == .table(separator: UInt8(ascii: separator)))
      #expect(read.calls.map(\.input) == inputs && read.problems.map(\.line) == problems)
    }
  }

  @Test(arguments: [",", ";", "\t", "|"] as [Unicode.Scalar])
  func `the header tells the separator`(separator: Unicode.Scalar) throws {
    let text = "timestamp,model,Prompt Tokens,completion_tokens\n2026-03-01,m,5,6\n2026-03-01,m,7,6"
    try Self.check(text.replacing(",", with: String(separator)), [5, 7], separator: separator)
  }

  @Test func `quotes, doubled quotes and line breaks in cells`() throws {
    let text =
      "\u{FEFF}model,prompt,input_tokens,output_tokens\r\n\"m,1\",\"a \"\"word\"\"\nand, more\",5,6\r\n\r\nm2,,\"7\",6\r\n"
    try Self.check(text, [5, 7])
    let read = try ReadLog([text.replacing("prompt", with: "feature")], by: [.field(.feature)])
    #expect(read.models == ["m,1", "m2"] && read.features == ["a \"word\"\nand, more", nil])
    #expect(Set(read.counted.groups.keys) == [["a \"word\"\nand, more"], [nil]])
  }

  @Test func `rows of other lengths are named, and so are rows that are broken`() throws {
    let text = "model,input_tokens,output_tokens\nm,1,1\nm,2\nm,3,1,9\n\"a\"b,4,1\nm,x,1\nm,,\nm,6,1\n"
    try Self.check(text, [1, 6], problems: [3, 4, 5, 6, 7])
    let read = try ReadLog([text])
    #expect(
      read.problems.map(\.problem) == [
        .cells(2, header: 3), .cells(4, header: 3), .behindQuote, .noNumber(.input), .noTokens,
      ])
    let rest = try ReadLog(["model,input_tokens,output_tokens\n\"m,1,1\nm,1\0,1\nm,1,1\n"])
    #expect(
      rest.problems.map(\.problem) == [.openQuote, .zeroByte] && rest.problems.map(\.column) == [1, 4])
  }

  @Test func `a quote without an end takes no row along but its own`() throws {
    try Self.check("model,input_tokens,output_tokens\nm,1,1\n\"m,2,1\nm,3,1\n", [1, 3], problems: [3])
  }

  @Test func `words for yes, no and nothing`() throws {
    let read = try ReadLog([
      "model,input_tokens,output_tokens,cache_hit,cost_usd,success\nm,10.0,6,True,2e-05,FALSE\nm,10,None,False,NaN,true\n"
    ])
    #expect(read.calls.map(\.isCacheHit) == [true, false] && read.calls.map(\.isFailed) == [true, false])
    #expect(read.calls.map(\.cost) == [20_000_000_000_000, nil] && read.calls.map(\.output) == [6, -1])
  }

  @Test(arguments: ["NaN", "null", "\"\"", "", "\" \"", "N/A", "<NA>", "#N/A", "\\N"])
  func `a cell that says nothing is no count, not 0`(nothing: String) throws {
    let read = try ReadLog([
      "model,input_tokens,output_tokens\nm,\(nothing),5\nm,6,\(nothing)\nm,\(nothing),\(nothing)\n"
    ])
    #expect(read.calls.map(\.input) == [-1, 6] && read.calls.map(\.output) == [5, -1])
    #expect(read.problems.map(\.problem) == [.noTokens] && read.counted.all.total.callsWithoutInput == 1)
  }

  @Test(arguments: [
    ("m,x,5", 3), ("m,1,five", 5), ("\"a \"\"b\"\"\",12k,5", 11), ("m,\"1,000\",5", 4), ("m,inf,5", 3),
  ])
  func `a cell that is no number is named where it stands`(row: String, column: Int) throws {
    let read = try ReadLog(["feature,input_tokens,output_tokens\nf,1,1\n\(row)\nf,2,1\n"])
    #expect(read.calls.map(\.input) == [1, 2] && read.broken == 1)
    #expect(read.problems.map(\.line) == [3] && read.problems.map(\.column) == [column])
    guard case .noNumber? = read.problems.first?.problem else { return #expect(Bool(false)) }
  }

  @Test func `cells may hold JSON, and a header paths`() throws {
    let read = try ReadLog([
      "request_id,spend,startTime,call_type,prompt_tokens,completion_tokens,metadata\n"
        + "l1,0.5,2026-01-24 09:20:46,c,2000,30,\"{\"\"usage_object\"\": {\"\"cache_read_input_tokens\"\": 1900}}\"\n"
    ])
    #expect(read.format == "litellm" && read.calls.map(\.cached) == [1_900])
    let nested = try ReadLog([
      "id,usage.prompt_tokens,usage.completion_tokens,object\na,5,6,chat.completion\n"
    ])
    #expect(nested.format == "openai" && nested.input == 5)
  }

  @Test func `tables say the same as lines`() throws {
    let rows = (0..<50).map { ("f\($0 % 3)", $0 * 7 % 11, $0) }
    let table = try ReadLog(
      [
        "feature,cached_tokens,input_tokens,output_tokens\n"
          + rows.map { "\($0.0),\($0.1),\($0.2 + 20),\($0.2)\n" }.joined()
      ],
      by: [.field(.feature)])
    let lines = try ReadLog(
      [
        rows.map {
          #"{"feature":"\#($0.0)","cached_tokens":\#($0.1),"input_tokens":\#($0.2 + 20),"output_tokens":\#($0.2)}"#
            + "\n"
        }.joined()
      ],
      by: [.field(.feature)])
    #expect(table.counted == lines.counted && table.calls == lines.calls)
  }

  @Test func `a cell behind a line break in a row is named by its own line`() throws {
    let read = try ReadLog([
      "feature,note,input_tokens,output_tokens\nf,\"a\nb\nc\",x,1\nf,\"a \"\"b\"\"\nc\",1,y\nf,b,z,1\n"
    ])
    #expect(read.problems.map(\.line) == [4, 6, 7] && read.problems.map(\.column) == [4, 6, 5])
  }
}
