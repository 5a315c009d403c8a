extension JSONReader {
  /// Moves to the next token.
  @inline(__always)
  mutating func skipBlanks() throws(JSONTextError) {
    // Most calls stand in front of a token, or of one space before it.
    if isToken(at: offset) { return }
    if isToken(at: offset + 1), bytes[offset] == UInt8(ascii: " ") {
      offset += 1
    } else {
      try skipManyBlanks()
    }
  }

  /// Whether a byte is there that neither a blank nor a comment nor a scalar beyond ASCII starts with.
  private func isToken(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    return byte > UInt8(ascii: " ") && byte < 0x80 && byte != UInt8(ascii: "/")
  }

  private mutating func skipManyBlanks() throws(JSONTextError) {
    if offset == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw error(.byteOrderMark) }
    repeat {
      offset = bytes.endOfBlanks(from: offset)
    } while try skipComment()
  }

  /// Moves over the comment that starts here; false when none does.
  private mutating func skipComment() throws(JSONTextError) -> Bool {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "/") else { return false }
    let second = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    guard second == UInt8(ascii: "/") || second == UInt8(ascii: "*") else { return false }
    guard dialect.allowsComments else { throw error(.commentNotAllowed) }
    let isBlock = second == UInt8(ascii: "*")
    offset += 2
    while offset < bytes.count {
      if !isBlock, bytes[offset] == UInt8(ascii: "\n") { return true }
      if isBlock, bytes[offset] == UInt8(ascii: "*"), offset + 1 < bytes.count,
        bytes[offset + 1] == UInt8(ascii: "/")
      {
        offset += 2
        return true
      }
      guard let next = bytes.endOfScalar(at: offset) else { throw error(.invalidUTF8) }
      offset = next
    }
    if isBlock { throw unexpected(.endOfComment) }
    return true
  }
}
