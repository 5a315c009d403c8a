/// Where a value of a record stands, and what kind of value it is.
struct Slot {
  enum Kind: UInt8 {
    /// A whole number below 10^18; its value is at hand.
    case whole
    /// A number with a point and up to 18 digits; these and how many stand behind the point are at hand.
    case pointed
    /// Another number.
    case decimal
    /// A string without escapes, its range without the quotes; a cell of a table, its doubled quotes written once.
    case text
    /// A string with escapes.
    case escaped
    case yes, no
    case object, array
  }

  var start: UInt32 = 0
  var length: UInt32 = 0
  var value: UInt64 = 0
  var kind = Kind.text
  /// Which of a field's names it stood under; the lowest wins.
  var rank: UInt8 = 0
  /// How many digits of the value stand behind the point.
  var decimals: UInt8 = 0

  /// Nothing.
  init() {}

  /// A value that stands in a range.
  init(_ kind: Kind, _ range: Range<Int>, value: UInt64 = 0, rank: UInt8 = 0, decimals: Int = 0) {
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    length = UInt32(truncatingIfNeeded: range.count)
    (self.kind, self.value, self.rank) = (kind, value, rank)
    self.decimals = UInt8(truncatingIfNeeded: decimals)
  }

  var range: Range<Int> { Int(start)..<Int(start) + Int(length) }

  /// How large a number is, to tell which of two is the larger one; what is no number is smaller than any.
  func magnitude(in json: JSONScan) -> Int128 {
    switch kind {
    case .whole: Int128(value) * DecimalText.one
    case .pointed: DecimalText.parts(value, decimals: Int(decimals))
    case .decimal, .text, .escaped:
      switch json.withLetters(of: self, { DecimalText.number(in: $0, $1) }) {
      case .parts(let parts): parts
      case .tooLarge: .max
      case nil: .min
      }
    case .yes, .no, .object, .array: .min
    }
  }
}

extension JSONScan {
  /// Calls a function with the letters of a value, its escapes resolved.
  func withLetters<Result>(of slot: Slot, _ body: (LogText, Range<Int>) -> Result) -> Result {
    guard slot.kind == .escaped else { return body(text, slot.range) }
    let buffer = TextBuffer()
    let range = buffer.append(unescaped(slot.range))
    return withExtendedLifetime(buffer) { body(buffer.text, range) }
  }
}
