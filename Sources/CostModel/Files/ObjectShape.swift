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

  /// The forms of which an object has one; empty where every set of its keys is good.
  package var variants: [ObjectVariant] { type.variants }

  /// The parameters of the registry that it and the objects within it take, each once, in the order of their use.
  package var parameters: [Definition] {
    var found: [Definition] = []
    for definition in kinds.flatMap(\.keys).flatMap(\.shape.parameters)
    where !found.contains(where: { $0.key == definition.key }) { found.append(definition) }
    return found
  }

  /// Every kind of object that it is made of, each once, itself first.
  package var kinds: [ObjectShape] {
    var found = [self]
    var next = 0
    while next < found.count {
      for object in found[next].keys.flatMap(\.shape.objects)
      where !found.contains(where: { $0.kind == object.kind }) { found.append(object) }
      next += 1
    }
    return found
  }
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

extension FieldShape {
  /// The kinds of object that a value may hold directly.
  fileprivate var objects: [ObjectShape] {
    switch self {
    case .object(let object): [object]
    case .list(let element), .named(let element, _): element.objects
    case .oneOf(let shapes): shapes.flatMap(\.objects)
    case .text, .word, .flag, .day, .number, .whole, .quantity, .stated, .rampStage, .any: []
    }
  }

  /// The parameters that a value may be a value of.
  fileprivate var parameters: [Definition] {
    switch self {
    case .quantity(let definition): [definition]
    case .list(let element), .named(let element, _): element.parameters
    case .oneOf(let shapes): shapes.flatMap(\.parameters)
    case .text, .word, .flag, .day, .number, .whole, .object, .stated, .rampStage, .any: []
    }
  }
}

extension FileObject {
  fileprivate static var keyShapes: [KeyShape] {
    fields.fields.map { field in
      KeyShape(key: field.key, isRequired: field.isRequired, meaning: field.meaning, shape: field.shape)
    }
  }
}
