import Testing

@testable import UsageLog

/// Fields that stand where the user says.
@Suite struct MappingTests {
  private static let deep = Array(repeating: "a", count: 65).joined(separator: ".")

  @Test func `a path that two fields share wins for both, in whatever order the keys come`() throws {
    let map: [(field: Field, path: String)] = [(.user, "who"), (.customer, "who")]
    let values = [#""who":"first""#, #""workspace_id":"w""#, #""user_id":"u""#]
    for members in [values, values.reversed()] {
      let read = try ReadLog(
        ["{" + members.joined(separator: ",") + #","input_tokens":1,"output_tokens":1}"#],
        by: [.field(.user), .field(.customer)]
      ) { $0.map = map }
      #expect(Array(read.counted.groups.keys) == [["first", "first"]])
    }
  }

  @Test func `a path of two fields has its own rank for each`() throws {
    // Of the user, end_user is the third name; of the customer, the first and the second.
    let members = [#""end_user":"e""#, #""workspace_id":"w""#, #""plan":"p""#]
    for (map, customer) in [
      ([(.customer, "end_user")], "e"), ([(.customer, "plan"), (.customer, "end_user")], "p"),
    ] as [([(field: Field, path: String)], String)] {
      for members in [members, members.reversed()] {
        let read = try ReadLog(
          ["{" + members.joined(separator: ",") + #","input_tokens":1,"output_tokens":1}"#],
          by: [.field(.user), .field(.customer)]
        ) { $0.map = map }
        #expect(Array(read.counted.groups.keys) == [["e", customer]], "\(members)")
      }
    }
  }

  @Test func `a format that is named is mapped too`() throws {
    let line = #"{"in":7,"out":2,"usage":{"total_tokens":9},"tag":"t"}"# + "\n"
    for format in ["generic", "openai"] {
      let read = try ReadLog([line], as: format) {
        $0.map = [(.input, "in"), (.output, "out"), (.feature, "tag")]
      }
      #expect(read.format == format && read.calls.map(\.input) == [7] && read.features == ["t"])
    }
    let table = try ReadLog(["in;out\n7;2\n"], as: "generic") { $0.map = [(.input, "in"), (.output, "out")] }
    #expect(table.framing == .table(separator: UInt8(ascii: ";")) && table.calls.map(\.input) == [7])
  }

  @Test func `a path of more parts than anybody names is refused`() throws {
    let long = LogError.longPath(Self.deep, limit: 64)
    #expect(throws: long) { try GroupKey(Self.deep) }
    #expect(throws: long) { try GroupKey("." + Self.deep) }
    #expect(throws: long) { try LogRequest.path(Self.deep) }
    #expect(throws: long) { try ReadLog(["{}"]) { $0.map = [(.input, Self.deep)] } }
    #expect(try GroupKey(String(Self.deep.dropFirst(2))) == .path(String(Self.deep.dropFirst(2))))
    #expect(throws: LogError.tooManyPaths(limit: 32)) {
      try ReadLog(["{}"]) { $0.map = (0..<33).map { (.input, "a\($0)") } }
    }
  }

  @Test func `no more than two fields are mapped to one path, beside the one that the format has there`()
    throws
  {
    let line = #"{"user":"u","input_tokens":1,"output_tokens":1}"#
    let two: [(field: Field, path: String)] = [(.feature, "user"), (.customer, "User")]
    let read = try ReadLog([line], by: [.field(.user), .field(.feature), .field(.customer)]) { $0.map = two }
    #expect(Array(read.counted.groups.keys) == [["u", "u", "u"]])
    #expect(throws: LogError.crowdedPath("user", [.model, .feature, .customer])) {
      try ReadLog([line]) { $0.map = two + [(.model, "user")] }
    }
  }

  @Test func `a path by which calls are grouped is what stands there, whatever else its fields have`() throws
  {
    let map: [(field: Field, path: String)] = [(.user, "who"), (.customer, "who")]
    let lines = [
      #"{"customer_id":"c","user":"u","input_tokens":1,"output_tokens":1}"#,
      #"{"customer_id":"c","user":"u","who":"w","input_tokens":1,"output_tokens":1}"#,
    ]
    let read = try ReadLog([lines.joined(separator: "\n")], by: [.path("who")]) { $0.map = map }
    #expect(Set(read.counted.groups.keys) == [[nil], ["w"]])
    let cached = try ReadLog(
      [#"{"cached_tokens":7,"input_tokens":9,"output_tokens":1}"#], by: [.path("prompt_cached_tokens")])
    #expect(Array(cached.counted.groups.keys) == [[nil]])
  }
}
