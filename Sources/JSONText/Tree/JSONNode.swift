/// A JSON value as a tree, in which each value knows where it stands.
///
/// For callers that need to look at a text in another order than it is written in; others read with `JSONReader`.
public struct JSONNode: Hashable, Sendable {
  /// The value.
  public let value: JSONValue
  /// Where the value starts.
  public let place: JSONPlace
  /// The bytes of the value, from its first to behind its last.
  public let range: Range<Int>

  /// The tree of a text that is one value, blanks and, where the dialect has them, comments.
  public init(parsing bytes: [UInt8], dialect: JSONDialect = .strict) throws(JSONTextError) {
    var reader = JSONReader(bytes, dialect: dialect)
    var place = JSONPlace.start
    self = try JSONNode(reading: &reader, after: &place)
    try reader.finish()
  }

  /// The tree of the next value; the place is moved on to it, so that all places cost one walk over the text.
  private init(reading reader: inout JSONReader, after place: inout JSONPlace) throws(JSONTextError) {
    let kind = try reader.peek()
    let start = reader.offset
    place = place.advanced(to: start, in: reader.bytes)
    self.place = place
    switch kind {
    case .object:
      var members: [JSONMember] = []
      try reader.readObject { (key, reader) throws(JSONTextError) in
        place = place.advanced(to: reader.key.start, in: reader.bytes)
        let keyPlace = place
        let node = try JSONNode(reading: &reader, after: &place)
        members.append(JSONMember(key: key, keyPlace: keyPlace, node: node))
      }
      value = .object(members)
    case .array:
      var elements: [JSONNode] = []
      try reader.readArray { (_, reader) throws(JSONTextError) in
        elements.append(try JSONNode(reading: &reader, after: &place))
      }
      value = .array(elements)
    case .string: value = .string(try reader.readString())
    case .number: value = .number(try reader.readNumber())
    case .bool: value = .bool(try reader.readBool())
    case .null:
      try reader.readNull()
      value = .null
    }
    range = start..<reader.offset
  }

  /// The value of a member; nil where this is no object or has no such key.
  ///
  /// The members are walked through: a caller that wants all of them goes over them once instead.
  public subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.node
  }
}
