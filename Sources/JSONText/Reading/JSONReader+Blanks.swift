extension JSONReader {
  /// Moves to the next token.
  mutating func skipBlanks() throws(JSONTextError) {
    if offset == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw error(.byteOrderMark) }
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): offset += 1
      case UInt8(ascii: "/"): guard try skipComment() else { return }
      default: return
      }
    }
  }

  /// Moves over the comment that starts here; false when the slash starts none.
  private mutating func skipComment() throws(JSONTextError) -> Bool {
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
