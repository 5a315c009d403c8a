import Testing

@testable import UsageLog

@Suite struct ValueTests {
  private static func value(_ input: Int) -> String {
    "{\n  \"model\": \"m\",\n  \"input_tokens\": \(input),\n  \"output_tokens\": 1\n}"
  }

  private static func check(_ text: String, _ inputs: [Int], framing: Framing = .values) throws {
    for buffer in [1 << 20, 50, 7] {
      let read = try ReadLog([text], buffer: buffer)
      #expect(read.calls.map(\.input) == inputs && read.broken == 0 && read.framing == framing)
    }
  }

  @Test func `values on many lines, behind one another and without a joint`() throws {
    try Self.check("\u{FEFF}" + Self.value(1) + "\r\n\n" + Self.value(2) + "\n", [1, 2])
    try Self.check(Self.value(1) + Self.value(2) + " " + Self.value(3), [1, 2, 3])
    try Self.check(
      #"{"input_tokens":1,"output_tokens":1}{"input_tokens":2,"output_tokens":1}"# + "\n", [1, 2])
  }

  @Test func `an array of records, and several`() throws {
    try Self.check("[" + Self.value(1) + ", " + Self.value(2) + "]\n", [1, 2])
    try Self.check(
      "[\n" + Self.value(1) + "\n,\n" + Self.value(2) + "\n]\n[" + Self.value(3) + "]", [1, 2, 3])
    try Self.check(
      "[{\"input_tokens\":1,\"output_tokens\":1},\n{\"input_tokens\":2,\"output_tokens\":1}]", [1, 2])
  }

  @Test func `a page of a list, and several`() throws {
    func page(_ inputs: Int...) -> String {
      #"{"object": "list", "first_id": "a", "data": ["# + inputs.map(Self.value).joined(separator: ",")
        + #"], "has_more": false, "more": {"data": [1]}}"#
    }
    try Self.check(page(1, 2), [1, 2], framing: .pages)
    try Self.check(page(1, 2) + "\n" + page(3), [1, 2, 3], framing: .pages)
  }

  @Test func `a value that is broken is named, and the next one is found`() throws {
    let text = Self.value(1) + "\n{\n  \"input_tokens\": 5,,\n  \"output_tokens\": 1\n}\n" + Self.value(2)
    for buffer in [1 << 20, 64] {
      let read = try ReadLog([text], buffer: buffer)
      #expect(read.calls.map(\.input) == [1, 2] && read.problems.map(\.line) == [7])
    }
    let columns = try ReadLog([text]).problems.map(\.column)
    #expect(columns == [21])
  }

  @Test func `a value without an end does not take those behind it along`() throws {
    let read = try ReadLog([
      Self.value(1) + "\n{\n  \"input_tokens\": \"5,\n" + Self.value(2) + "\n" + Self.value(3)
    ])
    #expect(read.calls.map(\.input) == [1, 2, 3] && read.broken == 1)
  }

  @Test func `an array that is cut off is named`() throws {
    let read = try ReadLog(["[" + Self.value(1) + ",\n" + Self.value(2).dropLast(9)])
    #expect(read.calls.map(\.input) == [1] && read.problems.map(\.problem) == [.syntax])
  }

  @Test(arguments: [("", 10, 2), ("\n", 11, 1), (",\n\n", 12, 1)])
  func `an array without its end is named at the end of the file, and its records count`(
    rest: String, line: Int, column: Int
  ) throws {
    for buffer in [1 << 20, 50] {
      let read = try ReadLog(["[" + Self.value(1) + ",\n" + Self.value(2) + rest], buffer: buffer)
      #expect(read.calls.map(\.input) == [1, 2] && read.problems.map(\.problem) == [.openArray])
      #expect(read.problems.map(\.line) == [line] && read.records == 3 && read.broken == 1)
      if buffer > 50 { #expect(read.problems.map(\.column) == [column]) }
    }
  }

  @Test func `elements that are no records are named`() throws {
    let read = try ReadLog(["[" + Self.value(1) + ", 5, \"x\", [1], " + Self.value(2) + "]"])
    #expect(read.calls.map(\.input) == [1, 2] && read.broken == 3)
  }

  @Test(arguments: [1 << 20, 100, 300])
  func `a count that is none is named by its own line and column, whatever the buffer`(buffer: Int) throws {
    let values = (1...9).map { Self.value($0).split(whereSeparator: \.isNewline).joined() }
    let line = "[" + values.joined(separator: ",") + #",{"input_tokens":-1,"output_tokens":1},"#
    let rest = "\n {\n  \"output_tokens\": 1,\n  \"input_tokens\": -1 }]"
    let read = try ReadLog([line + rest], buffer: buffer)
    let column = line.utf8.count - #"-1,"output_tokens":1},"#.utf8.count + 1
    #expect(read.calls.count == 9 && read.problems.map(\.line) == [1, 4])
    #expect(read.problems.map(\.column) == [column, 19])
  }

  @Test func `an array on one line that does not end is named behind its last byte, whatever the buffer`()
    throws
  {
    let text =
      "[" + Array(repeating: #"{"input_tokens":1,"output_tokens":1}"#, count: 9).joined(separator: ",")
    for buffer in [1 << 20, 80] {
      #expect(try ReadLog([text], buffer: buffer).problems.map(\.column) == [text.utf8.count + 1])
    }
  }
}
