extension JSONScan {
  /// A number that was passed over.
  struct Number {
    /// The index behind it.
    var end: Int
    /// The number; nil where it has a sign, a fraction, an exponent or more than 19 digits.
    var whole: UInt64?
  }

  /// The number that starts here; nil where none does.
  @inline(__always) func number(_ start: Int) -> Number? {
    var index = start
    var value: UInt64 = 0
    while true {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      value = value &* 10 &+ UInt64(digit)
      index &+= 1
    }
    let digits = index &- start
    let next = text[index]
    // More than nineteen digits may have run over; a leading 0 is no number.
    if digits > 0, digits < 20, next != UInt8(ascii: "."), next | 0x20 != UInt8(ascii: "e"),
      digits == 1 || text[start] != UInt8(ascii: "0")
    {
      return Number(end: index, whole: value)
    }
    return unusualNumber(start)
  }

  @inline(never) private func unusualNumber(_ start: Int) -> Number? {
    var index = start
    if text[index] == UInt8(ascii: "-") { index += 1 }
    let first = text[index]
    guard let behindWhole = pastDigits(index), first != UInt8(ascii: "0") || behindWhole == index + 1 else { return nil }
    index = behindWhole
    if text[index] == UInt8(ascii: ".") {
      guard let behind = pastDigits(index + 1) else { return nil }
      index = behind
    }
    if text[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") { index += 1 }
      guard let behind = pastDigits(index) else { return nil }
      index = behind
    }
    return Number(end: index, whole: nil)
  }

  /// The index behind one or more digits.
  private func pastDigits(_ start: Int) -> Int? {
    var index = start
    while text[index] &- UInt8(ascii: "0") < 10 { index += 1 }
    return index == start ? nil : index
  }
}
