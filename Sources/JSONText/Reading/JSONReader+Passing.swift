extension JSONReader {
  /// Reads past the next value without checking what is in an array or object: for a text that is known to be right, and a
  /// value that nobody reads.
  ///
  /// Where the text ends within it the reader stands at the end, and what is read next throws.
  public mutating func passValue() throws(JSONTextError) {
    let kind = try peek()
    guard kind == .array || kind == .object else { return try skipValue() }
    let start = offset
    var open = 0
    repeat {
      switch bytes[offset] {
      case UInt8(ascii: "\""): _ = try skipString()
      case UInt8(ascii: "/"): try skipBlanks()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        open += 1
        offset += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        open -= 1
        offset += 1
      default: offset += 1
      }
    } while open > 0 && offset < bytes.count
    completedStart = start
  }
}
