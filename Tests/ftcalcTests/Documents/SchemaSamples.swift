import Foundation
import JSONText
import TestSupport

@testable import ftcalc

/// Documents to hold against the schemas: what the program prints, and what it reads.
enum SchemaSamples {
  /// A document, and the name of the schema that describes it.
  struct Sample: Sendable {
    let origin: String
    let schema: String
    let node: JSONNode
  }

  /// The command lines whose answer is JSON: those of the golden files and the examples of the help, asked for JSON, and
  /// the comparisons of the scenario files.
  static let commands: [[String]] = {
    let folder = PinnedProgram.folder.appending(path: "Tests/ftcalcTests/Golden")
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    let lines = names.compactMap { name -> String? in
      guard name.hasSuffix(".txt"),
        let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      else { return nil }
      return text.split(separator: "\n").first.map(String.init)
    }
    let files = scenarioPaths
    var commands = files.map { ["compare", $0, "--json"] }
    commands += files.map { ["compare", $0, "--by-month", "--json"] }
    commands.append(["compare"] + files.suffix(2) + ["--json"])
    commands.append(["compare", "--levers"] + files.suffix(2) + ["--json"])
    commands.append(["compare", "examples/portfolio.json"] + files.suffix(1) + ["--json"])
    let examples = CommandTable.ftcalc().commands.flatMap(\.examples).map { "$ " + $0.line }
      .filter { !$0.contains("|") && !$0.contains(".json") }
    for words in (lines + examples).compactMap(askedForJSON) where !commands.contains(words) {
      commands.append(words)
    }
    return commands
  }()

  /// The arguments of a shown command with JSON as its format; nil for a command that has no formats.
  private static func askedForJSON(_ line: String) -> [String]? {
    var words = line.split(separator: " ").dropFirst(2).map(String.init)
    if let index = words.firstIndex(of: "--format") {
      words.removeSubrange(index...min(index + 1, words.count - 1))
    }
    words.removeAll { $0 == "--json" || $0.hasPrefix("--format=") || $0.hasPrefix("--explain") }
    if words.contains("--help") { return nil }
    let table = CommandTable.ftcalc()
    let command = table.commands.first { words.starts(with: $0.path) }
    guard command?.options.contains(where: { $0.name == "--json" }) ?? false else { return nil }
    return words + ["--json"]
  }

  /// What the program prints as JSON, wherever it has an answer.
  static var printed: [Sample] { get throws { try answers.get() } }

  private static let answers = Result {
    let schemas = Dictionary(
      try PublishedSchema.all.compactMap { schema in schema.documentSchema.map { ($0, schema.name) } }
    ) { first, _ in first }
    return try commands.compactMap { words -> Sample? in
      let outcome = PinnedProgram.run(words)
      // A check has an answer when decisions fail, too.
      guard !outcome.output.isEmpty else { return nil }
      let node = try JSONNode(parsing: Array(outcome.output.utf8))
      let identity = node["schema"]?.text ?? ""
      // A document without a published schema stands here under its own name, and fails as such.
      return Sample(origin: words.joined(separator: " "), schema: schemas[identity] ?? identity, node: node)
    }
  }

  /// The price files of the package.
  static func priceFiles() throws -> [Sample] {
    let folder = PinnedProgram.folder.appending(path: "pricing")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let paths =
      names.filter { $0.hasSuffix(".json") }.map { "pricing/\($0)" }
      + ["examples/prices/own-prices.json", "examples/prices/published-prices.json", Example.raisedPrices]
    return try paths.map { try sample($0, of: $0 == "pricing/fit.json" ? "fit" : "prices") }
  }

  /// Scenario files with everything that one can hold.
  static func scenarioFiles() throws -> [Sample] { try scenarioPaths.map { try sample($0, of: "scenario") } }

  /// The paths of the scenario files.
  static let scenarioPaths: [String] = {
    let folder = "Tests/ftcalcTests/Golden/scenarios"
    let path = PinnedProgram.folder.appending(path: folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted().map {
      "\(folder)/\($0)"
    }
  }()

  private static func sample(_ path: String, of schema: String) throws -> Sample {
    let bytes = [UInt8](try Data(contentsOf: PinnedProgram.folder.appending(path: path)))
    return Sample(origin: path, schema: schema, node: try JSONNode(parsing: bytes, dialect: .commented))
  }
}
