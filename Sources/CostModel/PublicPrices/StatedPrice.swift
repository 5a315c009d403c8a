internal import JSONText

/// What a public file gives for a price of a million tokens.
enum StatedPrice: Sendable, Hashable {
  /// A price above 0.
  case price(TokenPrice)
  /// Nothing: null, or no such key.
  case none
  /// Something that says no price: a text that is no number, an object.
  case unread(String)
  /// 0, which is free or unknown.
  case zero
  /// Below 0, by which some files say that the price varies.
  case negative(String)
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
      self = .negative(number.text)
    } else if (1e-9...1e9).contains(usd) {
      self = .price(TokenPrice(usd))
    } else {
      self = .absurd(number.text)
    }
  }

  /// The price; nil for everything else.
  var price: TokenPrice? { if case .price(let price) = self { price } else { nil } }

  /// Whether something is charged, if only it is not known how much.
  var isCharged: Bool { self != .none && self != .zero }

  /// Why it is no price, by the key under which it stands; nil for a price and for nothing.
  func refusal(of key: String) -> LeftOut.Reason? {
    switch self {
    case .price, .none: nil
    case .zero: .zeroPart(key: key)
    case .negative(let text), .absurd(let text), .unread(let text): .absurd(key: key, text: text)
    }
  }
}

extension JSONReader {
  /// Reads a price, written as a number or as a text that holds one.
  mutating func readPrice(timesTenTo power: Int) throws(JSONTextError) -> StatedPrice {
    switch try peek() {
    case .number: return StatedPrice(try readNumber(), timesTenTo: power)
    case .string:
      let written = try readString()
      var text = JSONReader(Array(written.utf8))
      guard let number = try? text.readNumber(), (try? text.isAtEnd()) == true else {
        return .unread(written)
      }
      return StatedPrice(number, timesTenTo: power)
    case .null:
      try skipValue()
      return .none
    case .object, .array, .bool:
      let kind = try peek()
      try skipValue()
      return .unread("\(kind)")
    }
  }

  /// Reads a day, written as one or as a time; nil, and behind it, for null and where another value stands.
  ///
  /// - Parameter refuse: told what stands there where it is neither a day nor null.
  mutating func readDay(_ refuse: (_ text: String) -> Void) throws(JSONTextError) -> CalendarDate? {
    let kind = try peek()
    guard kind == .string else {
      try skipValue()
      if kind != .null { refuse("\(kind)") }
      return nil
    }
    let text = try readString()
    let isTime = text.dropFirst(10).first.map { $0 == "T" || $0 == " " } ?? true
    if isTime, let day = CalendarDate(text.prefix(10)) { return day }
    refuse(text)
    return nil
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
