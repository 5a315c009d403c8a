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

  /// The kinds of object within it, and the parameters.
  var definitions: [(String, JSONSchema)] {
    file.kinds.dropFirst().map { ($0.name, schema(of: $0)) }
      + (file.parameters.isEmpty ? [] : Self.texts)
      + file.parameters.map { (Self.name(of: $0), Self.schema(of: $0)) }
  }

  private func schema(of object: ObjectShape) -> JSONSchema {
    let properties = object.keys.map { key in
      (key.key, described(key).output)
    }
    let required = object.keys.filter(\.isRequired).map { JSONOutput.string($0.key) }
    return JSONSchema([("type", "object"), ("properties", .object(properties))])
      .with("required", required.isEmpty ? nil : .array(required))
      .with("anyOf", object.variants.isEmpty ? nil : .array(object.variants.map(\.schema.output)))
      .with("additionalProperties", false)
  }

  /// What a key takes, and what it is, which its definition says of a parameter.
  private func described(_ key: KeyShape) -> JSONSchema {
    if case .quantity = key.shape { return schema(of: key.shape) }
    return schema(of: key.shape).described(key.meaning)
  }

  /// The name under which a parameter is defined: `parameter.calls`.
  private static func name(of definition: Definition) -> String { "parameter.\(definition.key)" }

  private func schema(of shape: FieldShape) -> JSONSchema {
    switch shape {
    case .text: .text
    case .word(let words): .word(words)
    case .flag: .flag
    case .day: .day
    case .number(let range): .number(range)
    case .whole(let range): .whole(range)
    case .quantity(let definition): .definition(Self.name(of: definition))
    case .stated(let unit, let range): Self.stated(unit, range, acceptsRange: false)
    case .rampStage: .either([.number(0...1), .definition("rampText")])
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
    return .either([
      .number(min(allowed.lowerBound, end)...end), .definition(acceptsRange ? "rangeText" : "amountText"),
    ])
  }

  /// The texts that people write for an amount, and for one that may be a range.
  static let texts: [(String, JSONSchema)] = {
    let number = #"-?\$?([0-9][0-9_,]*(\.[0-9_]*)?|\.[0-9][0-9_]*)([eE][-+]?[0-9]+)?"#
    let value = number + #"[ \t]*%?[ \t]*[A-Za-z]*(([ \t]*/| per )[ \t]*[0-9]*[A-Za-z]+)?"#
    func text(_ pattern: String) -> JSONSchema { .text(matching: #"^[ \t]*"# + pattern + #"[ \t]*$"#) }
    return [
      ("amountText", text(value).described("a number with its unit: 30%, $3,000, 6 months")),
      (
        "rampText",
        text(value + #"([ \t]*(for[ \t]|:)[ \t]*"# + value + ")?").described(
          "a share of the traffic, for a month or for how long: 10%, 10% for 2 weeks, 10%:2w")
      ),
      (
        "rangeText",
        text(value + #"([ \t]*\.\.[ \t]*"# + value + "){0,2}").described(
          "a number with its unit, or two or three of them from low to high: 50k/day, 10k..20k/day")
      ),
    ]
  }()
}

extension ObjectShape {
  /// The name under which a schema defines it: `longContextPrice` for "a long-context price".
  fileprivate var name: String {
    let words = kind.split { $0 == " " || $0 == "-" }.dropFirst()
    return words.prefix(1).joined()
      + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

extension ObjectVariant {
  /// What sets objects of the variant apart from others of their kind.
  fileprivate var schema: JSONSchema {
    let word = words.map { [($0.key, JSONOutput.object([("enum", .array($0.words.map { .string($0) }))]))] }
    let properties = (word ?? []) + excluded.map { ($0, .bool(false)) }
    return JSONSchema([("properties", .object(properties))])
      .with("required", required.isEmpty ? nil : .array(required.map { .string($0) }))
  }
}
