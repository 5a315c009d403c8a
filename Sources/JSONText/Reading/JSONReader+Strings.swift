extension JSONReader {
  /// Reads a string, with its escapes resolved.
  ///
  /// Throws for control characters, unknown escapes, half surrogate pairs and bytes that are not UTF-8, each at
  /// its own place.
  public mutating func readString() throws(JSONTextError) -> String {
    try expect(.string)
    let start = offset
    let isPlain = try skipString()
    if isPlain { return String(decoding: bytes[(start + 1)..<(offset - 1)], as: UTF8.self) }
    offset = start + 1
    var text = ""
    while true {
      let plain = offset
      try skipUnescaped()
      text += String(decoding: bytes[plain..<offset], as: UTF8.self)
      if bytes[offset] == UInt8(ascii: "\"") { break }
      text.unicodeScalars.append(try readEscape())
    }
    offset += 1
    return text
  }

  /// Moves behind the string that starts here; true when it has no escapes.
  mutating func skipString() throws(JSONTextError) -> Bool {
    let start = offset
    var isRead = false
    var isPlain = true
    defer { if !isRead { offset = start } }
    offset += 1
    try skipUnescaped()
    while bytes[offset] != UInt8(ascii: "\"") {
      isPlain = false
      _ = try readEscape()
      try skipUnescaped()
    }
    offset += 1
    isRead = true
    completedStart = start
    return isPlain
  }

  /// Moves to the next quote or backslash of a string.
  private mutating func skipUnescaped() throws(JSONTextError) {
    while true {
      offset = bytes.endOfPlainText(from: offset)
      guard offset < bytes.count else { throw unexpected(.closingQuote) }
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
      if byte < 0x20 { throw error(.controlCharacter(byte)) }
      guard let end = bytes.endOfScalar(at: offset) else { throw error(.invalidUTF8) }
      offset = end
    }
  }

  /// Reads an escape from its backslash on; a surrogate pair counts as one.
  private mutating func readEscape() throws(JSONTextError) -> Unicode.Scalar {
    let start = offset
    guard start + 1 < bytes.count else {
      offset = bytes.count
      throw unexpected(.closingQuote)
    }
    offset += 2
    switch bytes[start + 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw badEscape(from: start, through: start + 1)
    }
    let unit = try readHexDigits(ofEscapeAt: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard UTF16.isLeadSurrogate(unit), bytes[offset...].starts(with: #"\u"#.utf8) else {
      throw error(.loneSurrogate(unit), at: start)
    }
    let second = offset
    offset += 2
    let trail = try readHexDigits(ofEscapeAt: second)
    guard UTF16.isTrailSurrogate(trail) else { throw error(.loneSurrogate(unit), at: start) }
    return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
  }

  private mutating func readHexDigits(ofEscapeAt start: Int) throws(JSONTextError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard offset < bytes.count else { throw unexpected(.closingQuote) }
      guard let digit = Character(Unicode.Scalar(bytes[offset])).hexDigitValue else {
        throw badEscape(from: start, through: offset)
      }
      unit = unit << 4 | UInt16(digit)
      offset += 1
    }
    return unit
  }

  private mutating func badEscape(from start: Int, through last: Int) -> JSONTextError {
    guard let end = bytes.endOfScalar(at: last) else { return error(.invalidUTF8, at: last) }
    return error(.badEscape(String(decoding: bytes[start..<end], as: UTF8.self)), at: start)
  }
}
