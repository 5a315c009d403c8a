internal import JSONText

/// What a public file gives for a price of a million tokens.
enum StatedPrice: Sendable, Hashable {
  /// A price above 0.
  case price(TokenPrice)
  /// Nothing that says a price: null, a text that is no number, an object.
  case none
  /// 0, which is free or unknown.
  case zero
  /// Below 0, by which some files say that the price varies.
  case negative
  /// A number that can be no price of anything.
  case absurd(String)

  /// A price from the decimal digits of a number.
  ///
  /// - Parameter power: the power of ten by which the number is multiplied to be USD for a million tokens: 6 for a price of
  ///   one token, so that `1.5e-07` is exactly 0.15.
  init(_ number: JSONNumber, timesTenTo power: Int) {
    let usd = number.double(timesTenTo: power)
    if usd == 0 {
      self = .zero
    } else if usd < 0 {
      self = .negative
    } else if (1e-9...1e9).contains(usd) {
      self = .price(TokenPrice(usd))
    } else {
      self = .absurd(number.text)
    }
  }

  /// The price; nil for everything else.
  var price: TokenPrice? { if case .price(let price) = self { price } else { nil } }
}

extension JSONReader {
  /// Reads a price, written as a number or as a text that holds one.
  mutating func readPrice(timesTenTo power: Int) throws(JSONTextError) -> StatedPrice {
    switch try peek() {
    case .number: return StatedPrice(try readNumber(), timesTenTo: power)
    case .string:
      var text = JSONReader(Array(try readString().utf8))
      guard let number = try? text.readNumber(), (try? text.isAtEnd()) == true else { return .none }
      return StatedPrice(number, timesTenTo: power)
    case .object, .array, .bool, .null:
      try skipValue()
      return .none
    }
  }

  /// Reads a text; nil, and behind it, where another kind of value stands.
  mutating func readTextIfAny() throws(JSONTextError) -> String? {
    guard try peek() == .string else {
      try skipValue()
      return nil
    }
    return try readString()
  }

  /// Reads a number of tokens above 0; nil, and behind it, where nothing of the kind stands.
  mutating func readTokensIfAny() throws(JSONTextError) -> Tokens? {
    guard try peek() == .number else {
      try skipValue()
      return nil
    }
    let number = try readNumber().double
    return (1...1e9).contains(number) ? Tokens(number) : nil
  }

  /// Reads an object with `member`; false, and behind the value, where another kind of value stands.
  @discardableResult
  mutating func readObjectIfAny(
    _ member: (_ key: String, _ reader: inout JSONReader) throws(JSONTextError) -> Void
  ) throws(JSONTextError) -> Bool {
    guard try peek() == .object else {
      try skipValue()
      return false
    }
    try readObject(member)
    return true
  }
}
