/// The ways in which a JSON text can be wrong; `description` holds their wording.
public enum JSONProblem: Hashable, Sendable {
  /// A character stands where another token must.
  case unexpectedCharacter(Unicode.Scalar, expected: JSONExpectation)
  /// The text ends where a token must follow.
  case unexpectedEnd(expected: JSONExpectation)
  /// Something follows the value that should have been the whole text.
  case trailingContent
  /// A backslash in a string is followed by what JSON does not define; the escape as written.
  case badEscape(String)
  /// Half of a surrogate pair stands alone; its code unit.
  case loneSurrogate(UInt16)
  /// A control character stands bare in a string; its code.
  case controlCharacter(UInt8)
  /// The bytes are not UTF-8.
  case invalidUTF8
  /// The text starts with a byte order mark.
  case byteOrderMark
  /// A number is written as JSON does not allow; its text.
  case badNumber(String)
  /// A number is too large for a `Double`; its text.
  case numberOutOfRange(String)
  /// A key stands twice in one object; the key.
  case duplicateKey(String)
  /// Arrays and objects are nested deeper than the dialect allows; its limit.
  case tooDeep(limit: Int)
  /// A comment stands in a text whose dialect has none.
  case commentNotAllowed
  /// A comma stands before a closing bracket in a text whose dialect does not allow it.
  case trailingCommaNotAllowed
  /// Whoever reads the text goes no further, after so many problems with what it says.
  case givenUp(problems: Int)
  /// A text has more entries than any of its kind; how many those have at most.
  case tooManyEntries(limit: Int)
  /// The value is well-formed but of another kind than the caller needs.
  case wrongType(expected: JSONKind, found: JSONKind)

  /// Whether the text itself is broken, so that nothing behind the place can be read.
  ///
  /// False for a value of the wrong type, a number out of range and a duplicate key: a caller that
  /// collects errors catches those and goes on.
  public var isSyntax: Bool {
    switch self {
    case .wrongType, .numberOutOfRange, .duplicateKey: false
    default: true
    }
  }
}

extension JSONProblem: CustomStringConvertible {
  /// The problem in one lowercase clause without a full stop, with what to do about it.
  public var description: String {
    switch self {
    case .unexpectedCharacter(let found, let expected):
      "found \(quoted(String(found))) where \(expected) must stand"
    case .unexpectedEnd(let expected): "the text ends where \(expected) must stand"
    case .trailingContent: "more text follows the end of the value; remove it"
    case .badEscape(let text):
      "\(quoted(text)) is no escape; write one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u with four hex digits"
    case .loneSurrogate(let unit):
      "\\u\(String(unit, radix: 16)) is half of a surrogate pair; write both halves or the character itself"
    case .controlCharacter(let code):
      "a string holds the control character \(code); write it as an escape such as \\n or \\t"
    case .invalidUTF8: "the bytes are not UTF-8; save the text as UTF-8"
    case .byteOrderMark: "the text starts with a byte order mark; save it as UTF-8 without one"
    case .badNumber(let text): "\(quoted(text)) is no JSON number; write it like 12, -0.5 or 1e6"
    case .numberOutOfRange(let text): "the number \(quoted(text)) is too large; write one below 1.8e308"
    case .duplicateKey(let key): "the key \(quoted(key)) stands twice in this object; remove one"
    case .tooDeep(let limit): "arrays and objects are nested deeper than \(limit) levels; flatten them"
    case .commentNotAllowed: "comments are not allowed here; remove it"
    case .trailingCommaNotAllowed: "a comma before a closing bracket is not allowed here; remove it"
    case .givenUp(let problems): "reading stops here after \(problems) problems; mend those first"
    case .tooManyEntries(let limit):
      "more than \(limit) entries stand here, which no file of this kind has; give one with fewer"
    case .wrongType(let expected, let found): "found \(found) where \(expected) must stand"
    }
  }

  /// Text from the input, shortened and escaped, so that no input can garble the line it is quoted in.
  private func quoted(_ text: String) -> String { text == "'" ? "an apostrophe" : text.quoted }
}
