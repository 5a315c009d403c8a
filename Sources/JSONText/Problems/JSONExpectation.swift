/// What a well-formed JSON text has at a place where something else was found.
public enum JSONExpectation: String, Hashable, Sendable, CustomStringConvertible {
  /// Any value.
  case value = "a value"
  /// The key of a member.
  case key = "a key in double quotes"
  /// The colon between key and value.
  case colon = "a colon"
  /// What follows a member.
  case commaOrBrace = "a comma or '}'"
  /// What follows an element.
  case commaOrBracket = "a comma or ']'"
  /// The end of a string.
  case closingQuote = "the closing quote of a string"
  /// The end of a block comment.
  case endOfComment = "the '*/' of a comment"
  /// The rest of the word `true`.
  case `true` = "the word true"
  /// The rest of the word `false`.
  case `false` = "the word false"
  /// The rest of the word `null`.
  case null = "the word null"

  /// The expectation with its article, to stand in a sentence.
  public var description: String { rawValue }
}
