/// What an object of a file that people write may hold, read from the table that reads such objects.
///
/// Only the type is kept, and its table is looked at when asked for: a kind of object may hold its own kind.
package struct ObjectShape: Sendable {
  private let type: any FileObject.Type

  init(_ type: any FileObject.Type) { self.type = type }

  /// The kind with its article: `a model`.
  package var kind: String { type.kind }

  /// Every key, in the order in which files usually have them.
  package var keys: [KeyShape] { type.keyShapes }

  /// Keys of which an object has exactly one; empty where it has no such choice.
  package var exactlyOneOf: [String] { type.exactlyOneOf }
}

/// What is said about one key of an object.
package struct KeyShape: Sendable {
  /// The key: `aliases`.
  package let key: String
  /// Whether every object of the kind has it.
  package let isRequired: Bool
  /// One line for people: what it is; empty where the key says it.
  package let meaning: String
  /// What it takes.
  package let shape: FieldShape
}

extension ObjectShape {
  /// A file of prices.
  package static var priceFile: ObjectShape { ObjectShape(PriceFile.self) }

  /// A scenario file.
  package static var scenarioFile: ObjectShape { ObjectShape(ScenarioRoot.self) }
}

extension FileObject {
  fileprivate static var keyShapes: [KeyShape] {
    fields.fields.map { field in
      KeyShape(key: field.key, isRequired: field.isRequired, meaning: field.meaning, shape: field.shape)
    }
  }
}
