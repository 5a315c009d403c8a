import CostModel
import JSONText
import TestSupport
import Testing

@testable import Presentation

@Suite struct FormTests {
  /// Something to be told.
  private struct Stop {
    var name = "Ulm"
    var platform: Int?
    var remark: String?
    var next: [Stop] = []
  }

  private static let platform = Form<Int>(.whole(1...40)) { .integer($0) }

  private static let stop = Form<Stop>([
    Member("name", .text, "of the town") { $0.name },
    Member("platform", orNull: platform, "null where it is not known yet") { $0.platform },
    Member("remark", ifAny: .text) { $0.remark },
    Member("letters", .whole) { $0.name.count },
  ]).named("stop", "where the train stops")

  private static let train = Form<Stop>([
    Member("first", stop) { $0 }, Member("others", .list(of: stop), "in their order") { $0.next },
  ])

  private static func text(_ output: JSONOutput) -> String { output.text(pretty: false) }

  private static func validator() throws -> SchemaValidator {
    let schema = train.schema()
    let parts = schema.definitions.map { ($0.name, $0.schema.output) }
    let text = text(schema.with("$defs", .object(parts)).output)
    return try SchemaValidator(JSONNode(parsing: Array(text.utf8)))
  }

  @Test func `an object is written with its keys in their order`() {
    #expect(
      Self.text(Self.stop.output(Stop(platform: 2, remark: "late")))
        == #"{"name":"Ulm","platform":2,"remark":"late","letters":3}"#)
  }

  @Test func `what is not there is null or left out`() {
    #expect(Self.text(Self.stop.output(Stop())) == #"{"name":"Ulm","platform":null,"letters":3}"#)
  }

  @Test func `the schema requires every key but those that may be left out, and allows no other`() {
    let stop = Self.stop.schema().definitions.first.map { Self.text($0.schema.output) }
    #expect(
      stop == #"{"type":"object","properties":{"name":{"type":"string","description":"of the town"},"#
        + #""platform":{"type":["integer","null"],"minimum":1,"maximum":40,"#
        + #""description":"null where it is not known yet"},"#
        + #""letters":{"type":"integer"},"remark":{"type":"string"}},"#
        + #""required":["name","platform","letters"],"additionalProperties":false,"#
        + #""description":"where the train stops"}"#)
  }

  @Test func `a form with a name is referred to, and defined once`() {
    let schema = Self.train.schema()
    #expect(schema.definitions.map(\.name) == ["stop"])
    #expect(
      Self.text(schema.output) == ##"{"type":"object","properties":{"first":{"$ref":"#/$defs/stop"},"##
        + ##""others":{"type":"array","items":{"$ref":"#/$defs/stop"},"description":"in their order"}},"##
        + ##""required":["first","others"],"additionalProperties":false}"##)
  }

  @Test func `the schema accepts what is written`() throws {
    let stop = Stop(next: [Stop(name: "Augsburg", platform: 7), Stop(remark: "change here")])
    #expect(try Self.validator().problems(in: Self.text(Self.train.output(stop))) == [])
  }

  @Test(arguments: [
    (#"{"first":{"name":"Ulm","platform":null,"letters":3}}"#, "$: lacks others"),
    (#"{"first":{"name":"Ulm","letters":3},"others":[]}"#, "$.first: lacks platform"),
    (#"{"first":{"name":"Ulm","platform":41,"letters":3},"others":[]}"#, "$.first.platform: maximum"),
    (
      #"{"first":{"name":"Ulm","platform":1,"remark":null,"letters":3},"others":[]}"#,
      "$.first.remark: type"
    ),
    (
      #"{"first":{"name":"Ulm","platform":1,"letters":3,"track":1},"others":[]}"#,
      "$.first.track: is not allowed"
    ),
  ])
  func `the schema refuses anything else`(document: String, problem: String) throws {
    #expect(try Self.validator().problems(in: document) == [problem])
  }

  @Test func `definitions stand in the order of their first use`() {
    let inner = Form<Int>([Member("a", .whole) { $0 }]).named("inner")
    let middle = Form<Int>([Member("b", orNull: inner) { $0 }]).named("middle")
    let last = Form<Int>([Member("c", .list(of: inner)) { [$0] }]).named("last")
    let root = Form<Int>([
      Member("x", middle) { $0 }, Member("y", ifAny: last) { $0 }, Member("z", middle) { $0 },
    ])
    #expect(root.schema().definitions.map(\.name) == ["middle", "inner", "last"])
  }

  @Test func `a member can be one of something that holds its value`() {
    let member = Member<Stop>("platform", orNull: Self.platform, "of the first") { $0.platform }
    let outer: Member<[Stop]> = member.of { $0.first ?? Stop() }
    #expect(outer.key == "platform" && !outer.isOptional)
    #expect(outer.output([Stop(platform: 3)]).map(Self.text) == "3")
    #expect(Self.text(outer.schema().output) == Self.text(member.schema().output))
  }
}
