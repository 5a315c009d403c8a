import CostModel
import JSONText

/// Makes the JSON Schema of a file that people write from the tables that read it.
///
/// The schema knows what each key takes. What must hold between keys (dates in order, a discount below its
/// price) only the reader knows.
struct FileSchema {
  private let file: ObjectShape

  init(_ file: ObjectShape) { self.file = file }

  /// The file as a whole.
  var root: JSONSchema { schema(of: file) }

  /// The kinds of object within it.
  var definitions: [(String, JSONSchema)] {
    file.kinds.dropFirst().map { ($0.name, schema(of: $0)) }
  }

  private func schema(of object: ObjectShape) -> JSONSchema {
    let properties = object.keys.map { key in
      (key.key, schema(of: key.shape).described(description(of: key)).output)
    }
    let required = object.keys.filter(\.isRequired).map { JSONOutput.string($0.key) }
    let choice = object.exactlyOneOf.map { key in JSONOutput.object([("required", [.string(key)])]) }
    return JSONSchema([("type", "object"), ("properties", .object(properties))])
      .with("required", required.isEmpty ? nil : .array(required))
      .with("oneOf", choice.isEmpty ? nil : .array(choice))
      .with("additionalProperties", false)
  }

  /// What is said of a key; of a parameter all that the registry says.
  private func description(of key: KeyShape) -> String {
    if case .quantity(let definition) = key.shape { definition.sentence } else { key.meaning }
  }

  private func schema(of shape: FieldShape) -> JSONSchema {
    switch shape {
    case .text: .text
    case .word(let words): .word(words)
    case .flag: .flag
    case .day: .day
    case .number(let range): .number(range)
    case .whole(let range): .whole(range)
    case .quantity(let definition): Self.schema(of: definition)
    case .stated(let unit, let range): Self.stated(unit, range, acceptsRange: false)
    case .object(let object):
      object.kind == file.kind ? JSONSchema([("$ref", "#")]) : .definition(object.name)
    case .list(let element): .list(of: schema(of: element))
    case .named(let element, nil): .named(schema(of: element))
    case .named(let element, let names?): .object([], optional: names.map { ($0, schema(of: element)) })
    case .oneOf(let shapes): .either(shapes.map(schema))
    case .any: .any
    }
  }
}

extension FileSchema {
  /// A parameter of the registry: a number, or the text that people write for it.
  static func schema(of definition: Definition) -> JSONSchema {
    stated(definition.unit, definition.allowed, acceptsRange: definition.acceptsRange)
      .described(definition.sentence)
      .with("examples", [.string(definition.example)])
  }

  /// A value of a unit: a number, or the text that people write for it.
  private static func stated(_ unit: Unit, _ allowed: ClosedRange<Double>, acceptsRange: Bool) -> JSONSchema {
    let end = min(allowed.upperBound, unit.largestPlain)
    let number = #"-?\$?([0-9][0-9_,]*(\.[0-9_]*)?|\.[0-9][0-9_]*)([eE][-+]?[0-9]+)?"#
    let value = number + #"[ \t]*%?[ \t]*[A-Za-z]*([ \t]*/[ \t]*[0-9]*[A-Za-z]+)?"#
    let range = acceptsRange ? #"([ \t]*\.\.[ \t]*"# + value + "){0,2}" : ""
    return .either([
      .number(min(allowed.lowerBound, end)...end), .text(matching: #"^[ \t]*"# + value + range + #"[ \t]*$"#),
    ])
  }
}

extension ObjectShape {
  /// The name under which a schema defines it: `longContextPrice` for "a long-context price".
  fileprivate var name: String {
    let words = kind.split { $0 == " " || $0 == "-" }.dropFirst()
    return words.prefix(1).joined()
      + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
