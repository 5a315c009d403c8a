import CostModel
import JSONText
import TestSupport
import Testing

@testable import Presentation

@Suite struct FileSchemaTests {
  private static func validator(_ key: String) throws -> SchemaValidator {
    let definition = try #require(Parameters.standard.all.first { $0.key == key })
    let text = FileSchema.schema(of: definition).output.text(pretty: false)
    return try SchemaValidator(JSONNode(parsing: Array(text.utf8)))
  }

  @Test(arguments: Parameters.standard.all.map(\.key))
  func `a parameter takes its example`(key: String) throws {
    let definition = try #require(Parameters.standard.all.first { $0.key == key })
    #expect(try Self.validator(key).problems(in: #""\#(definition.example)""#) == [])
  }

  @Test(arguments: [
    ("calls", #""50k/day""#), ("calls", "50000"), ("calls", #""1_000""#), ("calls", #""1.2M""#),
    ("calls", #""10..20k/day""#), ("calls", #""1k .. 2k .. 3k""#), ("retryRate", "0.3"),
    ("retryRate", #""30%""#), ("retryRate", #""30 %""#), ("hourlyRate", #""$100..200""#),
    ("upfront", #""$4,050""#),
    ("hostHourly", #""$1.79/hour""#), ("horizon", #""6 months""#), ("growth", #""-5%""#),
    ("growth", #""300%""#),
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

  @Test func `every part of a schema that is named is used`() throws {
    for document in SchemaDocument.all {
      let text = document.output.text(pretty: false)
      let schema = try JSONNode(parsing: Array(text.utf8))
      for part in schema["$defs"]?.members ?? [] {
        #expect(text.contains(##""#/$defs/\##(part.key)""##), "\(document.name) \(part.key)")
      }
    }
  }
}
