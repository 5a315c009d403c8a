import JSONText
import TestSupport
import Testing

@Suite struct SchemaValidatorTests {
  /// A schema, a text that it accepts and one that it refuses.
  struct Case: CustomTestStringConvertible {
    let schema: String
    let good: String
    let bad: String
    var testDescription: String { "\(schema) refuses \(bad)" }
  }

  @Test(arguments: [
    Case(schema: #"{"type": "string"}"#, good: #""a""#, bad: "1"),
    Case(schema: #"{"type": ["number", "null"]}"#, good: "null", bad: #""1""#),
    Case(schema: #"{"type": "integer"}"#, good: "3", bad: "3.5"),
    Case(schema: #"{"type": "boolean"}"#, good: "true", bad: "0"),
    Case(schema: #"{"const": "a"}"#, good: #""a""#, bad: #""b""#),
    Case(schema: #"{"enum": ["a", null]}"#, good: "null", bad: #""b""#),
    Case(schema: #"{"required": ["a"]}"#, good: #"{"a": 1}"#, bad: #"{"b": 1}"#),
    Case(schema: #"{"properties": {"a": {"type": "null"}}}"#, good: #"{"b": 1}"#, bad: #"{"a": 1}"#),
    Case(
      schema: #"{"properties": {"a": {}}, "additionalProperties": false}"#, good: #"{"a": 1}"#,
      bad: #"{"a": 1, "b": 1}"#),
    Case(schema: #"{"additionalProperties": {"type": "null"}}"#, good: #"{"a": null}"#, bad: #"{"a": 1}"#),
    Case(schema: #"{"items": {"type": "number"}}"#, good: "[1, 2]", bad: #"[1, "2"]"#),
    Case(schema: #"{"minItems": 2}"#, good: "[1, 2]", bad: "[1]"),
    Case(schema: #"{"pattern": "^a+$"}"#, good: #""aa""#, bad: #""ab""#),
    Case(schema: #"{"pattern": "b"}"#, good: #""abc""#, bad: #""ac""#),
    Case(schema: #"{"minimum": 1, "maximum": 2}"#, good: "2", bad: "2.1"),
    Case(schema: #"{"minimum": 1}"#, good: "1", bad: "0.9"),
    Case(schema: #"{"exclusiveMinimum": 1}"#, good: "1.1", bad: "1"),
    Case(schema: #"{"anyOf": [{"type": "null"}, {"minimum": 5}]}"#, good: "null", bad: "4"),
    Case(
      schema: #"{"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}"#, good: #"{"b": 1}"#,
      bad: #"{"a": 1, "b": 1}"#),
    Case(
      schema: ##"{"$ref": "#/$defs/x", "$defs": {"x": {"type": "null"}}}"##, good: "null", bad: "1"),
    Case(
      schema: ##"{"type": "object", "additionalProperties": {"$ref": "#"}}"##, good: #"{"a": {"b": {}}}"#,
      bad: #"{"a": {"b": 1}}"#),
  ])
  func `each keyword accepts what it should and nothing else`(example: Case) throws {
    let validator = try SchemaValidator(JSONNode(parsing: Array(example.schema.utf8)))
    #expect(try validator.problems(in: example.good) == [])
    #expect(try validator.problems(in: example.bad).count == 1)
  }

  @Test func `a problem says where it is`() throws {
    let schema = #"{"properties": {"a": {"items": {"type": "number"}}}, "required": ["b"]}"#
    let validator = try SchemaValidator(JSONNode(parsing: Array(schema.utf8)))
    #expect(try validator.problems(in: #"{"a": [1, "x"]}"#) == ["$.a[1]: type", "$: lacks b"])
  }

  @Test(arguments: [
    (#"{"maxLength": 3}"#, SchemaValidator.Refusal.unknownKeyword("maxLength")),
    (#"{"properties": {"a": {"not": {}}}}"#, .unknownKeyword("not")),
    (#"{"$defs": {"a": {"items": {"if": {}}}}}"#, .unknownKeyword("if")),
    (##"{"$ref": "#/$defs/x"}"##, .unknownReference("#/$defs/x")),
    (#"{"type": "text"}"#, .malformed(keyword: "type")),
    (#"{"pattern": "("}"#, .malformed(keyword: "pattern")),
    (#"{"items": [{}]}"#, .malformed(keyword: "schema")),
  ])
  func `a schema that it does not know in full is refused`(
    schema: String, refusal: SchemaValidator.Refusal
  ) throws {
    let node = try JSONNode(parsing: Array(schema.utf8))
    #expect(throws: refusal) { try SchemaValidator(node) }
  }
}
