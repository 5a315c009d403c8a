import JSONText
import TestSupport
import Testing

@testable import ftcalc

/// A schema as the program prints it.
struct PublishedSchema: Sendable {
  let name: String
  let text: String
  private let node: JSONNode
  private let validator: SchemaValidator

  private init(_ name: String) throws {
    self.name = name
    text = PinnedProgram.run(["schema", name]).output
    node = try JSONNode(parsing: Array(text.utf8))
    validator = try SchemaValidator(node)
  }

  /// Every schema that the program prints.
  static var all: [PublishedSchema] { get throws { try printed.get() } }

  private static let printed = Result {
    guard case .oneOf(let names)? = CommandTable.ftcalc().command(at: ["schema"])?.operand?.values else {
      return [PublishedSchema]()
    }
    return try names.map { try PublishedSchema($0) }
  }

  /// The schema of a name.
  static func named(_ name: String) throws -> PublishedSchema {
    try #require(try all.first { $0.name == name }, "no schema: \(name)")
  }

  /// What the documents that it describes say they are; nil for files that people write.
  var documentSchema: String? { node["properties"]?["schema"]?["const"]?.text }

  /// What is wrong with a document; empty where it is what the schema says.
  func problems(in document: JSONNode) -> [String] { validator.problems(in: document) }
}
