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

  /// How large a number is, to tell which of two is the larger one.
  var magnitude: Double {
    kind == .pointed ? Double(value) / Double(DecimalText.power(Int(decimals))) : Double(value)
  }

  var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
}
