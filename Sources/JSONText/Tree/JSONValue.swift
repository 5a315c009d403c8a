/// What a node of a JSON tree holds.
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, with its decimal text.
  case number(JSONNumber)
  /// A string, with its escapes resolved.
  case string(String)
  /// The elements, in the order of the text.
  case array([JSONNode])
  /// The members, in the order of the text, no key twice.
  case object([JSONMember])

  /// The kind of the value.
  public var kind: JSONKind {
    switch self {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }
}
