/// A key of an object and its value.
public struct JSONMember: Hashable, Sendable {
  /// The key, with its escapes resolved.
  public let key: String
  /// Where the key starts, at its opening quote.
  public let keyPlace: JSONPlace
  /// The value.
  public let node: JSONNode
}
