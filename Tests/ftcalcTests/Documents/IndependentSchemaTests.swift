import Foundation
import JSONText
import TestSupport
import Testing

@testable import ftcalc

/// The same documents, judged by a validator that is not of this project, where the machine has one.
@Suite struct IndependentSchemaTests {
  private static let python = Shell("python3")

  private static let isPresent =
    (try? python?.output(["-c", "import jsonschema; print(1)"], files: [:])) == "1\n"

  private static let program = """
    import json
    from jsonschema import Draft202012Validator
    validators = {}
    for line in open("schemas"):
        name, schema = json.loads(line)
        Draft202012Validator.check_schema(schema)
        validators[name] = Draft202012Validator(schema)
    for line in open("samples"):
        name, schema, document = json.loads(line)
        print(name, "yes" if validators[schema].is_valid(document) else "no")
    """

  @Test(.enabled(if: isPresent, "python3 with jsonschema is not on this machine"))
  func `an independent validator says the same of every document, sound or broken`() throws {
    let python = try #require(Self.python)
    let schemas = try PublishedSchema.all
    let samples = try SchemaSamples.printed + SchemaSamples.priceFiles() + SchemaSamples.scenarioFiles()
    var cases = samples.map { (schema: $0.schema, text: $0.node.output.text(pretty: false), isSound: true) }
    for schema in schemas {
      let sample = try #require(samples.first { $0.schema == schema.name })
      for document in Self.broken(sample.node.output) {
        cases.append((schema.name, document.text(pretty: false), false))
      }
    }
    for change in ScenarioSchemaTests.changes {
      cases.append(("scenario", change.file(with: change.good), true))
      cases.append(("scenario", change.file(with: change.bad), false))
    }
    let schemaLines = try schemas.map { schema in
      let text = try JSONNode(parsing: Array(schema.text.utf8)).output.text(pretty: false)
      return "[\"\(schema.name)\",\(text)]\n"
    }
    let lines = cases.enumerated().map { "[\($0),\"\($1.schema)\",\($1.text)]\n" }
    let answers = cases.enumerated().map { "\($0) \($1.isSound ? "yes" : "no")\n" }
    let printed = try python.output(
      ["-c", Self.program], files: ["schemas": schemaLines.joined(), "samples": lines.joined()])
    #expect(lineDiff(expected: answers.joined(), actual: printed) == "")
    for wrong in cases where !wrong.isSound {
      let schema = try PublishedSchema.named(wrong.schema)
      #expect(try !schema.problems(in: JSONNode(parsing: Array(wrong.text.utf8))).isEmpty, "\(wrong.text)")
    }
  }

  /// The document with a member too many, one of another type, and without its members.
  private static func broken(_ document: JSONOutput) -> [JSONOutput] {
    guard case .object(let members) = document, let last = members.last else { return [] }
    return [.object(members + [("surplus", 1)]), .object(members.dropLast() + [(last.0, true)]), .array([])]
  }
}
