import JSONText
import TestSupport

@testable import ftcalc

/// A schema as the program prints it.
struct PublishedSchema {
  let name: String
  let text: String
  private let node: JSONNode
  private let validator: SchemaValidator

  init(_ name: String) throws {
    self.name = name
    text = PinnedProgram.run(["schema", name]).output
    node = try JSONNode(parsing: Array(text.utf8))
    validator = try SchemaValidator(node)
  }

  /// Every schema that the program prints.
  static var all: [PublishedSchema] {
    get throws {
      guard case .oneOf(let names)? = CommandTable.ftcalc().command(at: ["schema"])?.operand?.values else {
        return []
      }
      return try names.map(PublishedSchema.init)
    }
  }

  /// What the documents that it describes say they are; nil for files that people write.
  var documentSchema: String? { node["properties"]?["schema"]?["const"]?.text }

  /// What is wrong with a document; empty where it is what the schema says.
  func problems(in document: JSONNode) -> [String] { validator.problems(in: document) }
}
