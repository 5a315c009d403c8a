internal import JSONText

/// A JSON Schema (2020-12) or a part of one: what a value may be.
struct JSONSchema: Sendable {
  /// The keywords, in the order in which they are written.
  private(set) var keywords: [(String, JSONOutput)]
  /// The schemas that it refers to by name, each once, in the order of their first use.
  private(set) var definitions: [(name: String, schema: JSONSchema)]

  /// A schema, with those that its keywords are made of.
  init(_ keywords: [(String, JSONOutput)], of parts: [JSONSchema] = []) {
    self.keywords = keywords
    definitions = parts.flatMap(\.definitions).reduce(into: []) { found, next in
      if !found.contains(where: { $0.name == next.name }) { found.append(next) }
    }
  }

  /// The schema as JSON.
  var output: JSONOutput { .object(keywords) }

  /// Any value.
  static let any = JSONSchema([])
  /// Any text.
  static let text = JSONSchema([("type", "string")])
  /// True or false.
  static let flag = JSONSchema([("type", "boolean")])
  /// Any number.
  static let number = JSONSchema([("type", "number")])
  /// Any whole number.
  static let whole = JSONSchema([("type", "integer")])
  /// A day: `2026-11-20`.
  static let day = JSONSchema([
    ("type", "string"), ("format", "date"),
    ("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"),
  ])

  /// A number within bounds, ends included; an infinite end is no bound.
  static func number(_ range: ClosedRange<Double>) -> JSONSchema {
    number
      .with("minimum", range.lowerBound.isFinite ? .number(range.lowerBound) : nil)
      .with("maximum", range.upperBound.isFinite ? .number(range.upperBound) : nil)
  }

  /// A whole number within bounds, ends included; the ends of `Int` are no bounds.
  static func whole(_ range: ClosedRange<Int>) -> JSONSchema {
    whole
      .with("minimum", range.lowerBound > .min ? .integer(range.lowerBound) : nil)
      .with("maximum", range.upperBound < .max ? .integer(range.upperBound) : nil)
  }

  /// Exactly one text.
  static func constant(_ text: String) -> JSONSchema { JSONSchema([("const", .string(text))]) }

  /// One of a few texts.
  static func word(_ words: [String]) -> JSONSchema {
    JSONSchema([("type", "string"), ("enum", .array(words.map { .string($0) }))])
  }

  /// One of the words of a type.
  static func word<Word: RawRepresentable<String> & CaseIterable>(of _: Word.Type) -> JSONSchema {
    word(Word.allCases.map(\.rawValue))
  }

  /// A text of a pattern (ECMA-262).
  static func text(matching pattern: String) -> JSONSchema { text.with("pattern", .string(pattern)) }

  /// A list of values that are alike.
  static func list(of element: JSONSchema) -> JSONSchema {
    JSONSchema([("type", "array"), ("items", element.output)], of: [element])
  }

  /// An object whose keys are names and whose values are alike.
  static func named(_ value: JSONSchema) -> JSONSchema {
    JSONSchema([("type", "object"), ("additionalProperties", value.output)])
  }

  /// An object that has all of the first members, may have the optional ones, and has no others.
  static func object(
    _ members: [(String, JSONSchema)], optional: [(String, JSONSchema)] = []
  ) -> JSONSchema {
    let all = members + optional
    let keywords: [(String, JSONOutput)] = [
      ("type", "object"), ("properties", .object(all.map { ($0.0, $0.1.output) })),
      ("required", .array(members.map { .string($0.0) })), ("additionalProperties", false),
    ]
    return JSONSchema(keywords, of: all.map(\.1))
  }

  /// A value of one of several schemas.
  static func either(_ schemas: [JSONSchema]) -> JSONSchema {
    JSONSchema([("anyOf", .array(schemas.map(\.output)))], of: schemas)
  }

  /// What stands under a name in the `$defs` of the document.
  static func definition(_ name: String) -> JSONSchema {
    JSONSchema([("$ref", .string("#/$defs/\(name)"))])
  }

  /// What stands under a name in the `$defs` of the document, which it brings along.
  static func definition(_ name: String, _ schema: JSONSchema) -> JSONSchema {
    var reference = definition(name)
    reference.definitions = [(name, schema)] + schema.definitions
    return reference
  }

  /// The same, or `null`.
  var orNull: JSONSchema {
    guard case ("type", .string(let type))? = keywords.first else { return .either([self, .null]) }
    let rest = keywords.dropFirst().map { keyword -> (String, JSONOutput) in
      if case ("enum", .array(let words)) = keyword { ("enum", .array(words + [.null])) } else { keyword }
    }
    return JSONSchema([("type", [.string(type), "null"])] + rest, of: [self])
  }

  private static let null = JSONSchema([("type", "null")])

  /// The same with a sentence for people; without one where the text is empty.
  func described(_ text: String) -> JSONSchema {
    with("description", text.isEmpty ? nil : .string(text))
  }

  /// The same with a keyword, which takes the place of an earlier one; the same where there is no value.
  func with(_ keyword: String, _ value: JSONOutput?) -> JSONSchema {
    guard let value else { return self }
    return JSONSchema(keywords.filter { $0.0 != keyword } + [(keyword, value)], of: [self])
  }
}
