import Foundation
import JSONText
import TestSupport
import Testing

@testable import ftcalc

/// Everything that the program prints as JSON or reads as a file is what `ftcalc schema` says it is.
@Suite struct SchemaTests {
  @Test func `every JSON document that is printed is what its schema says`() throws {
    let samples = try SchemaSamples.printed
    #expect(samples.count >= 30)
    for sample in samples {
      let schema = try PublishedSchema.named(sample.schema)
      #expect(schema.problems(in: sample.node) == [], "\(sample.origin)")
    }
  }

  @Test func `every price file of the package is what the schema says`() throws {
    let samples = try SchemaSamples.priceFiles()
    #expect(samples.count >= 18)
    for sample in samples {
      #expect(try PublishedSchema.named(sample.schema).problems(in: sample.node) == [], "\(sample.origin)")
    }
  }

  /// A price file that its reader refuses, and what the schema says of it.
  @Test(arguments: [
    (#"{"model": []}"#, ["$.model: is not allowed"]),
    (#"{"models": {}}"#, ["$.models: type"]),
    (#"{"models": [{"aliases": ["a"]}]}"#, ["$.models[0]: lacks id"]),
    (
      #"{"models": [{"id": "a", "prices": [{"source": "s", "checked": "2026-13-01"}]}]}"#,
      ["$.models[0].prices[0].checked: pattern"]
    ),
    (
      #"{"machines": [{"id": "a", "name": "a", "kind": "spot", "source": "s", "checked": "2026-11-20"}]}"#,
      ["$.machines[0]: anyOf"]
    ),
    (
      #"{"machines": [{"id": "a", "name": "a", "kind": "weekly", "usdPerHour": 0, "source": "s", "checked": "2026-11-20"}]}"#,
      ["$.machines[0].kind: enum", "$.machines[0].usdPerHour: minimum"]
    ),
    (
      #"{"overheads": [{"key": "a", "unit": "share", "meaning": "a", "byTask": {"poetry": {"typical": 1}}, "source": "s", "checked": "2026-11-20"}]}"#,
      ["$.overheads[0].byTask.poetry: is not allowed"]
    ),
  ])
  func `a price file that is refused is not what the schema says`(text: String, problems: [String]) throws {
    let node = try JSONNode(parsing: Array(text.utf8))
    #expect(try PublishedSchema.named("prices").problems(in: node) == problems)
    let input = FileManager.default.temporaryDirectory.appending(path: "ftcalc-\(UUID().uuidString).json")
    try text.write(to: input, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: input) }
    #expect(PinnedProgram.run(["prices", "validate", input.path]).exitCode == .failure)
  }

  /// The keys that a document has or leaves out.
  private static let optional = [
    ".range", ".todayRange", ".rule", ".parts", ".targetShares", ".tier", ".condition", ".scenarios",
    ".economics", ".equalQuality", ".resultsToday", ".conditionsOnUsers",
    ".results.grossMargin", ".results.marginP90", ".results.costPerUser", ".results.shareOfRevenue",
  ]

  @Test func `a document with a member too many or too few is not what its schema says`() throws {
    let samples = try SchemaSamples.printed
    for schema in try PublishedSchema.all where schema.documentSchema != nil {
      let documents = samples.filter { $0.schema == schema.name }.map { Self.shortened($0.node.output) }
      let longest = documents.sorted { $0.text(pretty: false).count < $1.text(pretty: false).count }.suffix(2)
      #expect(!longest.isEmpty, "\(schema.name)")
      for document in longest {
        #expect(try Self.problems(in: document, schema).isEmpty, "\(schema.name)")
        let changes = Self.changes(of: document, at: "")
        #expect(changes.count > 10)
        // What a record keeps of prices depends on the kind of option, and the keys of a log's groups on what is asked.
        for change in changes where !change.path.contains(/\.(then|now)\.[^+]|\.key\./) {
          let mayDiffer = Self.optional.contains(where: change.path.hasSuffix)
          let isRefused = try !Self.problems(in: change.document, schema).isEmpty
          #expect(isRefused || mayDiffer, "\(schema.name) \(change.path)")
        }
      }
    }
  }

  private static func problems(in document: JSONOutput, _ schema: PublishedSchema) throws -> [String] {
    schema.problems(in: try JSONNode(parsing: Array(document.text(pretty: false).utf8)))
  }

  /// The document with the last element of each list alone: they are alike, and the last option is the one that was
  /// asked for.
  private static func shortened(_ value: JSONOutput) -> JSONOutput {
    switch value {
    case .object(let members): .object(members.map { ($0.0, shortened($0.1)) })
    case .array(let elements): .array(elements.suffix(1).map(shortened))
    default: value
    }
  }

  /// The document with one member removed, or one added to an object, for each that it has.
  private static func changes(of value: JSONOutput, at path: String) -> [(path: String, document: JSONOutput)]
  {
    switch value {
    case .object(let members):
      var changes = [("\(path).+", JSONOutput.object(members + [("surplus", nil)]))]
      for (index, member) in members.enumerated() {
        let place = "\(path).\(member.0)"
        var fewer = members
        fewer.remove(at: index)
        changes.append((place, .object(fewer)))
        changes += Self.changes(of: member.1, at: place).map { change in
          var changed = members
          changed[index].1 = change.document
          return (change.path, .object(changed))
        }
      }
      return changes
    case .array(let elements):
      return elements.flatMap { Self.changes(of: $0, at: "\(path)[]") }.map {
        ($0.path, .array([$0.document]))
      }
    default: return []
    }
  }

  @Test func `every part of a schema that is named is used`() throws {
    for schema in try PublishedSchema.all {
      let text = schema.text
      for part in try JSONNode(parsing: Array(text.utf8))["$defs"]?.members ?? [] {
        #expect(text.contains(##""#/$defs/\##(part.key)""##), "\(schema.name) \(part.key)")
      }
    }
  }

  @Test func `without a name the schema of scenario files is printed`() {
    #expect(PinnedProgram.run(["schema"]) == PinnedProgram.run(["schema", "scenario"]))
  }
}
