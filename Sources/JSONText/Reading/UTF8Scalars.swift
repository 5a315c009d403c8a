extension [UInt8] {
  /// The index behind the well-formed UTF-8 scalar that starts at an index; nil where none does.
  ///
  /// The ranges are table 3-7 of the Unicode standard: no overlong forms, no surrogates, nothing past U+10FFFF.
  func endOfScalar(at index: Int) -> Int? {
    let length: Int
    let second: ClosedRange<UInt8>
    switch self[index] {
    case 0x00...0x7F: return index + 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    let end = index + length
    guard end <= count, second.contains(self[index + 1]),
      self[(index + 2)..<end].allSatisfy(UTF8.isContinuation)
    else { return nil }
    return end
  }

  /// The scalar that starts at an index; nil where the bytes are not UTF-8.
  func scalar(at index: Int) -> Unicode.Scalar? {
    guard let end = endOfScalar(at: index) else { return nil }
    return String(decoding: self[index..<end], as: UTF8.self).unicodeScalars.first
  }
}
