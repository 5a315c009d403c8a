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
    let samples = try SchemaSamples.printed() + SchemaSamples.priceFiles()
    var lines: [String] = []
    var expected: [String] = []
    for (index, sample) in samples.enumerated() {
      let schema = try #require(schemas.first { $0.name == sample.schema })
      for (number, document) in ([sample.node.output] + Self.broken(sample.node.output)).enumerated() {
        let text = document.text(pretty: false)
        lines.append("[\"\(index).\(number)\",\"\(schema.name)\",\(text)]\n")
        let isSound = schema.problems(in: try JSONNode(parsing: Array(text.utf8))).isEmpty
        expected.append("\(index).\(number) \(isSound ? "yes" : "no")\n")
        #expect(isSound == (number == 0), "\(sample.origin)")
      }
    }
    let schemaLines = try schemas.map { schema in
      let text = try JSONNode(parsing: Array(schema.text.utf8)).output.text(pretty: false)
      return "[\"\(schema.name)\",\(text)]\n"
    }
    let printed = try python.output(
      ["-c", Self.program], files: ["schemas": schemaLines.joined(), "samples": lines.joined()])
    #expect(printed == expected.joined())
  }

  /// The document with a member too many, one of another type, and without its members.
  private static func broken(_ document: JSONOutput) -> [JSONOutput] {
    guard case .object(let members) = document, let last = members.last else { return [] }
    return [.object(members + [("surplus", 1)]), .object(members.dropLast() + [(last.0, true)]), .array([])]
  }
}
