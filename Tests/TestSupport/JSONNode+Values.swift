public import JSONText

extension JSONNode {
  /// The members of an object; nil for anything else.
  public var members: [JSONMember]? {
    if case .object(let members) = value { members } else { nil }
  }

  /// The elements of an array; nil for anything else.
  public var elements: [JSONNode]? {
    if case .array(let elements) = value { elements } else { nil }
  }

  /// A text; nil for anything else.
  public var text: String? {
    if case .string(let text) = value { text } else { nil }
  }

  /// The elements of an array of texts; nil for anything else.
  public var texts: [String]? {
    guard let elements else { return nil }
    let texts = elements.compactMap(\.text)
    return texts.count == elements.count ? texts : nil
  }

  /// A number; nil for anything else.
  public var number: Double? {
    if case .number(let number) = value { number.double } else { nil }
  }

  /// Whether another value is the same wherever the two stand; the order of members plays no part.
  public func isSame(as other: JSONNode) -> Bool {
    switch (value, other.value) {
    case (.object(let mine), .object(let others)):
      mine.count == others.count
        && mine.allSatisfy { member in other[member.key].map(member.node.isSame) ?? false }
    case (.array(let mine), .array(let others)):
      mine.count == others.count && zip(mine, others).allSatisfy { $0.isSame(as: $1) }
    case (.number(let mine), .number(let others)): mine.double == others.double
    default: value == other.value
    }
  }

  /// The value to be written again, without comments; numbers keep 12 digits.
  public var output: JSONOutput {
    switch value {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .number(let number): number.int.map { .integer($0) } ?? .number(number.double)
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(\.output))
    case .object(let members): .object(members.map { ($0.key, $0.node.output) })
    }
  }
}
