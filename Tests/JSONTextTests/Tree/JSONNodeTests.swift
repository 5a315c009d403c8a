import JSONText
import Testing

@Suite struct JSONNodeTests {
  private let text = "// prices\n{\n  \"größe\": [1.50, \"漢\"],\n  \"b\": {\"c\": null, \"d\": true}\n}\n"

  @Test func `each value knows its place and its bytes`() throws {
    let bytes = Array(text.utf8)
    let root = try JSONNode(parsing: bytes, dialect: .commented)
    guard case .object(let members) = root.value, case .array(let elements) = members[0].node.value else {
      Issue.record("the root is no object with an array")
      return
    }
    #expect(members.map(\.key) == ["größe", "b"])
    #expect(members.map(\.keyPlace.description) == ["3:3", "4:3"])
    #expect(elements.map(\.place.description) == ["3:13", "3:19"])
    let texts = elements.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(texts == ["1.50", "\"漢\""])
    #expect(root.range == 10..<(bytes.count - 1))
    let inner = try #require(members[1].node["d"])
    #expect(inner.place.description == "4:25")
    #expect(inner.value == .bool(true))
  }

  @Test func `a member is found by its key`() throws {
    let root = try JSONNode(parsing: Array(#"{"a": 1, "b": "x"}"#.utf8))
    #expect(root["b"]?.value == .string("x"))
    #expect(root["c"] == nil)
    #expect(root["a"]?["a"] == nil)
  }

  @Test(
    arguments: [
      ("{}", .object), ("[]", .array), ("\"\"", .string), ("0", .number), ("true", .bool), ("null", .null),
    ] as [(String, JSONKind)])
  func `a value has a kind`(text: String, kind: JSONKind) throws {
    #expect(try JSONNode(parsing: Array(text.utf8)).value.kind == kind)
  }

  @Test(arguments: ["", "1 2", "[", "{\"a\":1,\"a\":2}"])
  func `what is not one value throws`(text: String) {
    #expect(throws: JSONTextError.self) { try JSONNode(parsing: Array(text.utf8)) }
  }
}
