extension [UInt8] {
  /// The index of the next byte that is no space, tab or line end.
  func endOfBlanks(from start: Int) -> Int {
    let bytes = span
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      guard
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
          || byte == UInt8(ascii: "\t")
      else { break }
      index += 1
    }
    return index
  }

  /// The index of the next quote, backslash, control character or byte beyond ASCII.
  func endOfPlainText(from start: Int) -> Int {
    let bytes = span
    var index = start
    while let word = bytes.word(at: index) {
      let special =
        word | bytesBelow(0x20, in: word) | bytesBelow(1, in: word ^ repeated(UInt8(ascii: "\"")))
        | bytesBelow(1, in: word ^ repeated(UInt8(ascii: "\\")))
      let marks = special & repeated(0x80)
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      guard (0x20..<0x80).contains(byte), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else {
        break
      }
      index += 1
    }
    return index
  }
}

extension [UInt8] {
  /// The index behind the array or object that starts here; the end of the text where it does not end.
  ///
  /// Nothing in it is checked: strings and comments are passed over, brackets are counted.
  func endOfContainer(from start: Int) -> Int {
    let bytes = span
    var index = start
    var open = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""): index = endOfString(from: index)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        open += 1
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        open -= 1
        index += 1
        if open == 0 { return index }
      case UInt8(ascii: "/"):
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      default: index += 1
      }
    }
    return index
  }

  /// The index behind the string that starts here; the end of the text where it does not end.
  private func endOfString(from start: Int) -> Int {
    var index = endOfPlainText(from: start + 1)
    while index < count, self[index] != UInt8(ascii: "\"") {
      index = endOfPlainText(from: index + (self[index] == UInt8(ascii: "\\") ? 2 : 1))
    }
    return Swift.min(index + 1, count)
  }
}

extension Span<UInt8> {
  /// The eight bytes from an index on, the first in the lowest bits; nil where fewer are left.
  @inline(__always)
  fileprivate func word(at index: Int) -> UInt64? {
    guard index + 8 <= count else { return nil }
    return unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
  }

  /// A number that is the same for equal texts, and seldom for others.
  var fingerprint: UInt64 {
    var hash = UInt64(count)
    func mix(_ word: UInt64) { hash = ((hash << 23 | hash >> 41) ^ word) &* 0x9E37_79B9_7F4A_7C15 }
    var index = 0
    while let word = word(at: index) {
      mix(word)
      index += 8
    }
    var rest: UInt64 = 0
    while index < count {
      rest = rest << 8 | UInt64(self[index])
      index += 1
    }
    mix(rest)
    return hash
  }

  /// Whether two texts are the same byte for byte.
  func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var index = 0
    while let word = word(at: index) {
      if word != other.word(at: index) { return false }
      index += 8
    }
    while index < count {
      if self[index] != other[index] { return false }
      index += 1
    }
    return true
  }
}

/// A word of eight equal bytes.
private func repeated(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

/// A word with the high bit set in each byte of another that is below a limit of up to 0x80.
///
/// True of the bytes up to the first that is below: behind it a borrow can set bits too.
private func bytesBelow(_ limit: UInt8, in word: UInt64) -> UInt64 { (word &- repeated(limit)) & ~word }
