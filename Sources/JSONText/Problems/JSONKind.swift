/// The six kinds of JSON value.
public enum JSONKind: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// Members in braces.
  case object = "an object"
  /// Elements in brackets.
  case array = "an array"
  /// Text in double quotes.
  case string = "a string"
  /// A decimal number.
  case number = "a number"
  /// `true` or `false`.
  case bool = "true or false"
  /// `null`.
  case null = "null"

  /// The kind with its article, to stand in a sentence.
  public var description: String { rawValue }
}
