extension JSONReader {
  /// Reads past the next value without checking what is in an array or object.
  ///
  /// It is for a text that is known to be right, and a value that nobody reads. Comments in it are those that end with
  /// their line. Where the text ends within it the reader stands at the end, and what is read next throws.
  public mutating func passValue() throws(JSONTextError) {
    let kind = try peek()
    guard kind == .array || kind == .object else { return try skipValue() }
    completedStart = offset
    offset = bytes.endOfContainer(from: offset)
  }
}
