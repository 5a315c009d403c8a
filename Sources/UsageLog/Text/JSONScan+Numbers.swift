extension JSONScan {
  /// A number that was passed over.
  struct Number {
    /// The index behind it.
    var end: Int
    /// Its digits without the point; nil where it has a sign, an exponent or more than 18 digits.
    var digits: UInt64?
    /// How many of them stand behind the point.
    var decimals = 0
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
    let whole = index &- start
    var decimals = 0
    if text[index] == UInt8(ascii: "."), whole > 0 {
      index &+= 1
      let point = index
      while true {
        let digit = text[index] &- UInt8(ascii: "0")
        guard digit < 10 else { break }
        value = value &* 10 &+ UInt64(digit)
        index &+= 1
      }
      decimals = index &- point
      if decimals == 0 { return nil }
    }
    // A leading 0 is no number, and more than eighteen digits may have run over.
    if whole > 0, whole &+ decimals < 19, text[index] | 0x20 != UInt8(ascii: "e"),
      whole == 1 || text[start] != UInt8(ascii: "0")
    {
      return Number(end: index, digits: value, decimals: decimals)
    }
    return unusualNumber(start)
  }

  @inline(never) private func unusualNumber(_ start: Int) -> Number? {
    var index = start
    if text[index] == UInt8(ascii: "-") { index += 1 }
    let first = text[index]
    guard let behindWhole = pastDigits(index), first != UInt8(ascii: "0") || behindWhole == index + 1 else {
      return nil
    }
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
    return Number(end: index, digits: nil)
  }

  /// The index behind one or more digits.
  private func pastDigits(_ start: Int) -> Int? {
    var index = start
    while text[index] &- UInt8(ascii: "0") < 10 { index += 1 }
    return index == start ? nil : index
  }
}
