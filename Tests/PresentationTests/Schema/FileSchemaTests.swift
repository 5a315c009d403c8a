import JSONText
import TestSupport
import Testing

@testable import CostModel
@testable import Presentation

/// A kind of object with a key of every shape, one of which is its own kind.
private struct Sample: FileObject {
  static let kind = "a sample-file"
  static let variants = ObjectVariant.exactlyOne(of: ["calls", "parts"])
  static let fields = FieldTable<Sample>([
    Field("calls", meaning: "ignored", shape: .quantity(registry[registry.workload.calls])) { _, _, _ in },
    .list("parts", meaning: "more of them") { (_, _: [Sample]) in },
    Field("step", shape: .object(MachineStep.self)) { _, _, _ in },
    Field("ramp", shape: .list(.rampStage)) { _, _, _ in },
    Field("share", shape: .stated(.share, 0...1)) { _, _, _ in },
    Field("options", shape: .oneOf([.text, .flag, .whole(0...3)])) { _, _, _ in },
    Field("hosts", shape: .named(.day, names: nil)) { _, _, _ in },
    Field("else", shape: .any) { _, _, _ in },
  ])
}

@Suite struct FileSchemaTests {
  private static func sample() throws -> (node: JSONNode, validator: SchemaValidator) {
    let schema = FileSchema(ObjectShape(Sample.self))
    let parts = schema.definitions.map { ($0.0, $0.1.output) }
    let text = schema.root.with("$defs", .object(parts)).output.text(pretty: false)
    // The reader refuses a key that stands twice.
    let node = try JSONNode(parsing: Array(text.utf8))
    return (node, try SchemaValidator(node))
  }

  @Test(arguments: [
    #"{"calls": "50k/day"}"#, #"{"parts": [{"calls": 1}, {"parts": []}]}"#,
    #"{"calls": 1, "ramp": ["10%", 0.5], "share": "5%"}"#,
    #"{"calls": 1, "ramp": ["10% for 2 weeks", "50%:1mo", "100% for 2"]}"#,
    #"{"calls": 1, "options": "a", "else": [null]}"#, #"{"calls": 1, "options": 3}"#,
    #"{"calls": 1, "hosts": {"a": "2026-11-20"}}"#,
    #"{"calls": 1, "step": {"callsPerDay": 1, "usdPerMonth": 1, "machine": ""}}"#,
  ])
  func `a file of every shape is accepted`(text: String) throws {
    #expect(try Self.sample().validator.problems(in: text) == [])
  }

  @Test(arguments: [
    (#"{}"#, "$: anyOf"), (#"{"calls": 1, "parts": []}"#, "$: anyOf"),
    (#"{"parts": [{"calls": 1, "x": 1}]}"#, "$.parts[0].x: is not allowed"),
    (#"{"calls": 1, "ramp": "10%"}"#, "$.ramp: type"), (#"{"calls": 1, "ramp": [10]}"#, "$.ramp[0]: anyOf"),
    (#"{"calls": 1, "ramp": ["10% 2 weeks"]}"#, "$.ramp[0]: anyOf"),
    (#"{"calls": 1, "share": 10}"#, "$.share: anyOf"),
    (#"{"calls": 1, "options": 4}"#, "$.options: anyOf"),
    (#"{"calls": 1, "hosts": {"a": 1}}"#, "$.hosts.a: type"),
    (#"{"calls": 1, "step": {"callsPerDay": 1, "machine": ""}}"#, "$.step: lacks usdPerMonth"),
  ])
  func `a value of another shape is refused`(text: String, problem: String) throws {
    #expect(try Self.sample().validator.problems(in: text).first == problem)
  }

  @Test func `a kind that holds itself refers to itself, others are defined once`() throws {
    let node = try Self.sample().node
    #expect(node["properties"]?["parts"]?["items"]?["$ref"]?.text == "#")
    #expect(
      node["$defs"]?.members?.map(\.key) == [
        "step", "amountText", "rampText", "rangeText", "parameter.calls",
      ])
  }

  @Test func `a parameter is described by the registry, other keys by their table`() throws {
    let node = try Self.sample().node
    let properties = node["properties"]
    #expect(properties?["calls"]?["$ref"]?.text == "#/$defs/parameter.calls")
    #expect(
      node["$defs"]?["parameter.calls"]?["description"]?.text == registry[registry.workload.calls].sentence)
    #expect(properties?["parts"]?["description"]?.text == "more of them")
    #expect(properties?["step"]?["description"] == nil)
  }

  private static func validator(_ key: String) throws -> SchemaValidator {
    let definition = try #require(Parameters.standard.all.first { $0.key == key })
    let texts = FileSchema.texts.map { ($0.0, $0.1.output) }
    let text = FileSchema.schema(of: definition).with("$defs", .object(texts)).output.text(pretty: false)
    return try SchemaValidator(JSONNode(parsing: Array(text.utf8)))
  }

  @Test(arguments: Parameters.standard.all.map(\.key))
  func `a parameter takes its example`(key: String) throws {
    let definition = try #require(Parameters.standard.all.first { $0.key == key })
    #expect(try Self.validator(key).problems(in: #""\#(definition.example)""#) == [])
  }

  @Test(arguments: [
    ("calls", #""50k/day""#), ("calls", "50000"), ("calls", #""1_000""#), ("calls", #""1.2M""#),
    ("calls", #""10k..20k/day""#), ("calls", #""1k .. 2k .. 3k""#), ("retryRate", "0.3"),
    ("retryRate", #""30%""#), ("retryRate", #""30 %""#), ("hourlyRate", #""$100..200""#),
    ("upfront", #""$4,050""#),
    ("hostHourly", #""$1.79/hour""#), ("horizon", #""6 months""#), ("growth", #""-5%""#),
    ("growth", #""300%""#),
    ("calls", #""50k per day""#), ("calls", #""10k..20k per year""#), ("priceInput", #""$3 per 1M""#),
    ("priceInput", #""$3/1M""#), ("calls", #""1e5""#), ("retryRate", #"".5""#),
  ])
  func `what the reader of amounts accepts is accepted`(key: String, value: String) throws {
    #expect(try Self.validator(key).problems(in: value) == [])
    let definition = try #require(Parameters.standard.all.first { $0.key == key })
    #expect(throws: Never.self) {
      try StatedQuantity(value.filter { $0 != "\"" }, for: definition)
    }
  }

  @Test(arguments: [
    ("calls", #""many""#), ("calls", #""""#), ("calls", "-1"), ("calls", "true"), ("calls", "null"),
    ("retryRate", "30"), ("retryRate", #""30%..""#), ("growth", "4"), ("horizon", #""6..12""#),
    ("horizon", "121"), ("calls", #""1..2..3..4""#), ("calls", #""5; rm""#),
  ])
  func `what the reader of amounts refuses is refused as far as a pattern can tell`(
    key: String, value: String
  ) throws {
    #expect(try !Self.validator(key).problems(in: value).isEmpty)
    let definition = try #require(Parameters.standard.all.first { $0.key == key })
    #expect(throws: (any Error).self) {
      try StatedQuantity(value.filter { $0 != "\"" }, for: definition)
    }
  }

  @Test func `a parameter is described with its unit, its default and where that is from`() throws {
    let hours = try #require(Parameters.standard.all.first { $0.key == "teamHours" })
    #expect(
      hours.sentence
        == "work in all: data, evaluation, pipeline, migration "
        + "(hours; default 40..160, from adaptiverecall.com, When fine-tuning is cheaper)")
    let calls = try #require(Parameters.standard.all.first { $0.key == "calls" })
    #expect(calls.sentence.hasSuffix("(calls/month; required)"))
  }
}
