extension JSONScan {
  /// How many bytes a string has before its closing quote, if all are plain characters; below 0 if not.
  ///
  /// - Parameter start: the index behind the opening quote.
  @inline(__always) func plainLength(_ start: Int) -> Int {
    var index = start
    while true {
      let plain = LogText.firstNonzero(of: Self.specialBytes(in: text.block(at: index)))
      index &+= plain
      if plain < 16 { return text[index] == UInt8(ascii: "\"") ? index &- start : -1 }
    }
  }

  /// Whether so many bytes from an index on are plain characters with the closing quote behind them.
  ///
  /// - Parameter start: the index behind the opening quote.
  @inline(__always) func isPlainText(_ start: Int, _ length: Int) -> Bool {
    guard text[start &+ length] == UInt8(ascii: "\"") else { return false }
    let first = Self.specialBytes(in: text.block(at: start))
    if length < 16 { return LogText.isZero(LogText.firstBytes(of: first, length)) }
    let last = Self.specialBytes(in: text.block(at: start &+ length &- 16))
    return LogText.isZero(first | last)
      && (length <= 32 || isPlainBetween(start &+ 16, start &+ length &- 16))
  }

  @inline(never) private func isPlainBetween(_ start: Int, _ end: Int) -> Bool {
    stride(from: start, to: end, by: 16).allSatisfy {
      LogText.isZero(Self.specialBytes(in: text.block(at: $0)))
    }
  }

  /// The index behind the closing quote of a string, and whether an escape stands in it; nil where it is broken.
  ///
  /// - Parameter start: the index behind the opening quote.
  @inline(never) func pastString(_ start: Int) -> (end: Int, hasEscapes: Bool)? {
    var index = start
    var hasEscapes = false
    while true {
      let special = LogText.firstNonzero(of: Self.specialBytes(in: text.block(at: index)))
      index &+= special
      if special == 16 { continue }
      switch text[index] {
      case UInt8(ascii: "\""): return (index &+ 1, hasEscapes)
      case UInt8(ascii: "\\"):
        guard let next = pastEscape(index) else { return nil }
        hasEscapes = true
        index = next
      case 0x80...:
        guard let next = pastScalarValue(index) else { return nil }
        index = next
      default: return nil
      }
    }
  }

  /// The high bit of each byte that is a quote, a backslash, a control character or no ASCII; above the first of them bits
  /// may be set without cause.
  @inline(__always) private static func specialBytes(in block: SIMD2<UInt64>) -> SIMD2<UInt64> {
    // Of ASCII, adding 0x7F gives the high bit to every byte but 0, and adding 0x60 to every byte from the blank on.
    let quotes = (block ^ every(0x22)) &+ every(0x7F)
    let backslashes = (block ^ every(0x5C)) &+ every(0x7F)
    let controls = block &+ every(0x60)
    return (~(quotes & backslashes & controls) | block) & every(0x80)
  }

  @inline(__always) private static func every(_ byte: UInt64) -> SIMD2<UInt64> {
    SIMD2(repeating: byte &* 0x0101_0101_0101_0101)
  }

  private func pastEscape(_ start: Int) -> Int? {
    switch text[start &+ 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start &+ 2
    case UInt8(ascii: "u"):
      for offset in 2..<6 where hexDigit(text[start &+ offset]) == nil { return nil }
      return start &+ 6
    default: return nil
    }
  }

  /// The index behind a scalar value of more than one byte; nil where it is no UTF-8.
  private func pastScalarValue(_ start: Int) -> Int? {
    let first = text[start]
    let second = text[start &+ 1]
    let length: Int
    let seconds: ClosedRange<UInt8>
    switch first {
    case 0xC2...0xDF: (length, seconds) = (2, 0x80...0xBF)
    case 0xE0: (length, seconds) = (3, 0xA0...0xBF)
    case 0xED: (length, seconds) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, seconds) = (3, 0x80...0xBF)
    case 0xF0: (length, seconds) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, seconds) = (4, 0x80...0xBF)
    case 0xF4: (length, seconds) = (4, 0x80...0x8F)
    default: return nil
    }
    guard seconds.contains(second) else { return nil }
    for offset in 2..<max(length, 2) where text[start &+ offset] & 0xC0 != 0x80 { return nil }
    return start &+ length
  }

  /// The characters of a string that was passed over, its escapes resolved; half a surrogate pair becomes U+FFFD.
  func unescaped(_ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard text[index] == UInt8(ascii: "\\") else {
        bytes.append(text[index])
        index += 1
        continue
      }
      let kind = text[index + 1]
      index += 2
      guard kind == UInt8(ascii: "u") else {
        bytes.append(Self.plain[kind] ?? kind)
        continue
      }
      var scalar = codeUnit(index)
      index += 4
      if 0xD800..<0xDC00 ~= scalar, index + 6 <= range.upperBound, text[index] == UInt8(ascii: "\\"),
        text[index + 1] == UInt8(ascii: "u"), 0xDC00..<0xE000 ~= codeUnit(index + 2)
      {
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (codeUnit(index + 2) - 0xDC00)
        index += 6
      }
      bytes.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
    }
    return bytes
  }

  private static let plain: [UInt8: UInt8] = [
    UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13,
    UInt8(ascii: "t"): 9,
  ]

  private func codeUnit(_ start: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 << 4 | UInt32(hexDigit(text[start + $1]) ?? 0) }
  }

  private func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
