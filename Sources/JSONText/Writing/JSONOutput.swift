/// A JSON value to be written; members keep the order in which they were given.
///
/// Literals are outputs, so a document reads as what it prints:
/// ```
/// let output: JSONOutput = ["calls": 50000, "saving": .number(saving), "reason": nil]
/// print(output.text(pretty: true), terminator: "")
/// ```
public enum JSONOutput: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A measured number: 12 significant digits are written, half to even; NaN and infinity are `null`.
  case number(Double)
  /// A counted number, written exactly.
  case integer(Int)
  /// A string.
  case string(String)
  /// Elements in brackets.
  indirect case array([JSONOutput])
  /// Members in braces; writing a key twice is up to the caller to avoid.
  indirect case object([(String, JSONOutput)])
}

extension JSONOutput: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// `nil` is `null`.
  public init(nilLiteral: ()) { self = .null }

  /// `true` and `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// `50000` is a counted number.
  public init(integerLiteral value: Int) { self = .integer(value) }

  /// `0.07` is a measured number.
  public init(floatLiteral value: Double) { self = .number(value) }

  /// `"text"`, with interpolations.
  public init(stringLiteral value: String) { self = .string(value) }

  /// `[1, "a", nil]`.
  public init(arrayLiteral elements: JSONOutput...) { self = .array(elements) }

  /// `["b": 1, "a": 2]`, which stays in this order.
  public init(dictionaryLiteral elements: (String, JSONOutput)...) { self = .object(elements) }
}
