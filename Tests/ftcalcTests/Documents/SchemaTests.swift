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
    let schema = try PublishedSchema.named("prices")
    let samples = try SchemaSamples.priceFiles()
    #expect(samples.count >= 18)
    for sample in samples { #expect(schema.problems(in: sample.node) == [], "\(sample.origin)") }
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

  @Test func `a document with a member too many or too few is not what the schema says`() throws {
    let optional = [".range", ".parts", ".scenarios"]
    let commands = ["compare --calls 20k..60k/day", "compare --calls 10k/day", "prices list"]
    let samples = try SchemaSamples.printed
    for command in commands {
      let sample = try #require(samples.last { $0.origin.hasPrefix(command) })
      let schema = try PublishedSchema.named(sample.schema)
      let changes = Self.changes(of: sample.node.output, at: "")
      #expect(changes.count > 20)
      for change in changes where !optional.contains(where: change.path.hasSuffix) {
        let node = try JSONNode(parsing: Array(change.document.text(pretty: false).utf8))
        #expect(!schema.problems(in: node).isEmpty, "\(change.path)")
      }
    }
  }

  @Test func `a check with a member too many or too few is not what the schema says`() throws {
    let schema = try PublishedSchema.named("check")
    let samples = try SchemaSamples.printed.filter { $0.schema == "check" }
    #expect(samples.count >= 4)
    for sample in samples {
      let changes = Self.changes(of: sample.node.output, at: "")
      // What a record keeps of prices depends on the kind of option.
      for change in changes where !change.path.contains(/\.(then|now)\.[^+]/) {
        let node = try JSONNode(parsing: Array(change.document.text(pretty: false).utf8))
        #expect(!schema.problems(in: node).isEmpty, "\(change.path)")
      }
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
      // The elements of a list are alike, and the last option is the one that was asked for.
      guard let last = elements.last else { return [] }
      return Self.changes(of: last, at: "\(path)[]").map { ($0.path, .array([$0.document])) }
    default: return []
    }
  }

  @Test func `without a name the schema of scenario files is printed`() {
    #expect(PinnedProgram.run(["schema"]) == PinnedProgram.run(["schema", "scenario"]))
  }
}
