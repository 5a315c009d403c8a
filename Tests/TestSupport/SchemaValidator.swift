import Foundation
public import JSONText

/// Tells whether a JSON value is what a JSON Schema (2020-12) says, for the keywords that this project uses.
///
/// A schema with any other keyword is refused, so that nothing it asks for is passed over.
public struct SchemaValidator: Sendable {
  /// Why a schema cannot be used.
  public enum Refusal: Error, Hashable {
    case unknownKeyword(String)
    case malformed(keyword: String)
    case unknownReference(String)
  }

  private let root: JSONNode
  private var patterns: [String: NSRegularExpression] = [:]

  /// A validator for a schema, all of whose parts are looked at first.
  public init(_ schema: JSONNode) throws(Refusal) {
    root = schema
    try check(schema)
  }

  /// What is wrong with a value, each with the path to it; empty where it is what the schema says.
  public func problems(in value: JSONNode) -> [String] { problems(in: value, root, at: "$") }

  /// What is wrong with a text that should be JSON of the schema.
  public func problems(in text: String, dialect: JSONDialect = .strict) throws -> [String] {
    problems(in: try JSONNode(parsing: Array(text.utf8), dialect: dialect))
  }

  private static let notes = ["$schema", "$id", "title", "description", "examples", "default", "format"]

  private static let types: [String: [JSONKind]] = [
    "object": [.object], "array": [.array], "string": [.string], "number": [.number], "integer": [.number],
    "boolean": [.bool], "null": [.null],
  ]

  private mutating func check(_ schema: JSONNode) throws(Refusal) {
    if case .bool = schema.value { return }
    guard case .object(let keywords) = schema.value else { throw .malformed(keyword: "schema") }
    for keyword in keywords where !Self.notes.contains(keyword.key) {
      let value = keyword.node
      let isSound: Bool
      switch keyword.key {
      case "type":
        isSound = (value.texts ?? value.text.map { [$0] })?.allSatisfy { Self.types[$0] != nil } ?? false
      case "properties", "$defs":
        isSound = value.members != nil
        for member in value.members ?? [] { try check(member.node) }
      case "items", "additionalProperties":
        isSound = true
        try check(value)
      case "anyOf", "oneOf":
        isSound = value.elements != nil
        for element in value.elements ?? [] { try check(element) }
      case "$ref":
        guard let name = value.text, target(of: name) != nil else {
          throw .unknownReference(value.text ?? "")
        }
        isSound = true
      case "pattern":
        let pattern = value.text ?? ""
        let regex = patterns[pattern] ?? (try? NSRegularExpression(pattern: pattern))
        patterns[pattern] = regex
        isSound = value.text != nil && regex != nil
      case "required": isSound = value.texts != nil
      case "enum": isSound = value.elements != nil
      case "minimum", "maximum", "exclusiveMinimum", "minItems": isSound = value.number != nil
      case "const": isSound = true
      default: throw .unknownKeyword(keyword.key)
      }
      guard isSound else { throw .malformed(keyword: keyword.key) }
    }
  }

  /// What `#` or `#/$defs/name` stands for.
  private func target(of reference: String) -> JSONNode? {
    if reference == "#" { return root }
    let path = reference.split(separator: "/", omittingEmptySubsequences: false)
    guard path.count == 3, path[0] == "#", path[1] == "$defs" else { return nil }
    return root["$defs"]?[String(path[2])]
  }

  private func problems(in value: JSONNode, _ schema: JSONNode, at path: String) -> [String] {
    if case .bool(let accepts) = schema.value { return accepts ? [] : ["\(path): is not allowed"] }
    return (schema.members ?? []).flatMap { keyword in
      problems(in: value, keyword.key, keyword.node, of: schema, at: path)
    }
  }

  private func problems(
    in value: JSONNode, _ keyword: String, _ argument: JSONNode, of schema: JSONNode, at path: String
  ) -> [String] {
    func problem(_ isFine: Bool) -> [String] { isFine ? [] : ["\(path): \(keyword)"] }
    switch keyword {
    case "type": return problem((argument.texts ?? [argument.text ?? ""]).contains { isOf(type: $0, value) })
    case "const": return problem(value.isSame(as: argument))
    case "enum": return problem((argument.elements ?? []).contains { value.isSame(as: $0) })
    case "anyOf":
      return problem((argument.elements ?? []).contains { problems(in: value, $0, at: path).isEmpty })
    case "oneOf":
      return problem((argument.elements ?? []).count { problems(in: value, $0, at: path).isEmpty } == 1)
    case "$ref": return target(of: argument.text ?? "").map { problems(in: value, $0, at: path) } ?? []
    case "pattern":
      guard let text = value.text, let regex = patterns[argument.text ?? ""] else { return [] }
      let whole = NSRange(text.startIndex..., in: text)
      return problem(regex.firstMatch(in: text, range: whole) != nil)
    case "minimum": return problem(value.number.map { $0 >= argument.number ?? 0 } ?? true)
    case "maximum": return problem(value.number.map { $0 <= argument.number ?? 0 } ?? true)
    case "exclusiveMinimum": return problem(value.number.map { $0 > argument.number ?? 0 } ?? true)
    case "minItems": return problem(value.elements.map { Double($0.count) >= argument.number ?? 0 } ?? true)
    case "items":
      return (value.elements ?? []).enumerated().flatMap { index, element in
        problems(in: element, argument, at: "\(path)[\(index)]")
      }
    case "required":
      guard let members = value.members else { return [] }
      return (argument.texts ?? []).filter { key in !members.contains { $0.key == key } }
        .map { "\(path): lacks \($0)" }
    case "properties":
      return (value.members ?? []).flatMap { member in
        argument[member.key].map { problems(in: member.node, $0, at: "\(path).\(member.key)") } ?? []
      }
    case "additionalProperties":
      return (value.members ?? []).filter { schema["properties"]?[$0.key] == nil }.flatMap { member in
        problems(in: member.node, argument, at: "\(path).\(member.key)")
      }
    default: return []
    }
  }

  private func isOf(type: String, _ value: JSONNode) -> Bool {
    guard Self.types[type]?.contains(value.value.kind) ?? false else { return false }
    guard type == "integer", let number = value.number else { return true }
    return number == number.rounded()
  }
}
