import JSONText

/// Reads the JSON that the program prints, strictly.
struct JSONFigures {
  private let node: JSONNode?

  init(_ text: String) throws { node = try JSONNode(parsing: Array(text.utf8)) }

  private init(_ node: JSONNode?) { self.node = node }

  /// The value at a path such as `saving.monthly`.
  subscript(path: String) -> JSONFigures {
    JSONFigures(path.split(separator: ".").reduce(node) { $0?[String($1)] })
  }

  var elements: [JSONFigures] {
    guard case .array(let nodes) = node?.value else { return [] }
    return nodes.map(JSONFigures.init)
  }

  var members: [(key: String, value: JSONFigures)] {
    guard case .object(let members) = node?.value else { return [] }
    return members.map { ($0.key, JSONFigures($0.node)) }
  }

  var number: Double? {
    guard case .number(let number) = node?.value else { return nil }
    return number.double
  }

  var flag: Bool? {
    guard case .bool(let flag) = node?.value else { return nil }
    return flag
  }

  /// Whether the value is there and is `null`.
  var isNull: Bool { node?.value == .null }

  var string: String? {
    guard case .string(let string) = node?.value else { return nil }
    return string
  }
}
