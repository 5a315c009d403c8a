extension JSONReader {
  /// Reads an object, calling a closure for each member in the order of the text.
  ///
  /// The closure gets the key and this reader in front of the value; `keyPlace` is the place of the key. A value
  /// that the closure leaves unread, or half-read behind a caught error, is skipped. A key that stands twice is
  /// passed on once; `duplicateKey` at the place of the second is thrown behind the outermost object or array
  /// that was not left unread, so that a caller that collects errors has seen all members. Keys are the same
  /// when their UTF-8 is.
  public mutating func readObject(
    _ member: (_ key: String, _ reader: inout JSONReader) throws(JSONTextError) -> Void
  ) throws(JSONTextError) {
    try readObject(JSONKeys([])) { (_, reader) throws(JSONTextError) in try member(reader.keyText, &reader) }
  }

  /// Reads an object as `readObject` with texts does, calling the closure with the index of each key instead.
  ///
  /// The index is that in the list of keys, nil for a key that is not among them: its text is `keyText`.
  public mutating func readObject(
    _ keys: JSONKeys, _ member: (_ index: Int?, _ reader: inout JSONReader) throws(JSONTextError) -> Void
  ) throws(JSONTextError) {
    let start = try open(.object)
    let outerKey = key
    var known = SeenKeys()
    var others = openKeys.beginObject()
    defer {
      depth -= 1
      key = outerKey
      openKeys.endObject(others)
    }
    var duplicate: JSONTextError?
    var isFirst = true
    while try moveToItem(before: UInt8(ascii: "}"), .commaOrBrace, &isFirst) {
      try skipKey()
      let index = keys.index(of: key, in: bytes, from: known.next)
      if index.map({ known.insert($0) }) ?? openKeys.insert(key, of: bytes, into: &others) {
        try visit(&duplicate) { (reader) throws(JSONTextError) in try member(index, &reader) }
      } else {
        if duplicate == nil { duplicate = error(.duplicateKey(key.text(in: bytes)), at: key.start) }
        try visit(&duplicate) { (_) throws(JSONTextError) in }
      }
    }
    completedStart = start
    if let duplicate { throw duplicate }
  }

  /// Reads an array, calling a closure for each element with its index, from 0.
  ///
  /// The closure gets this reader in front of the element. An element that it leaves unread, or half-read behind
  /// a caught error, is skipped.
  public mutating func readArray(
    _ element: (_ index: Int, _ reader: inout JSONReader) throws(JSONTextError) -> Void
  ) throws(JSONTextError) {
    let start = try open(.array)
    defer { depth -= 1 }
    var duplicate: JSONTextError?
    var index = 0
    var isFirst = true
    while try moveToItem(before: UInt8(ascii: "]"), .commaOrBracket, &isFirst) {
      try visit(&duplicate) { (reader) throws(JSONTextError) in try element(index, &reader) }
      index += 1
    }
    completedStart = start
    if let duplicate { throw duplicate }
  }

  /// Reads the opening bracket and returns its offset.
  private mutating func open(_ kind: JSONKind) throws(JSONTextError) -> Int {
    try expect(kind)
    guard depth < dialect.maximumDepth else { throw error(.tooDeep(limit: dialect.maximumDepth)) }
    depth += 1
    defer { offset += 1 }
    return offset
  }

  /// Moves over the comma to the next item; false, and behind the closing bracket, when there is none.
  private mutating func moveToItem(
    before closing: UInt8, _ separators: JSONExpectation, _ isFirst: inout Bool
  ) throws(JSONTextError) -> Bool {
    try skipBlanks()
    guard offset < bytes.count else { throw unexpected(separators) }
    let comma = isFirst ? nil : offset
    if let comma, bytes[comma] != closing {
      guard bytes[comma] == UInt8(ascii: ",") else { throw unexpected(separators) }
      offset += 1
      try skipBlanks()
    }
    isFirst = false
    guard offset < bytes.count, bytes[offset] == closing else { return true }
    if let comma, comma != offset, !dialect.allowsTrailingCommas {
      throw error(.trailingCommaNotAllowed, at: comma)
    }
    offset += 1
    return false
  }

  /// Moves behind the key and the colon that start here.
  private mutating func skipKey() throws(JSONTextError) {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { throw unexpected(.key) }
    key.start = offset
    key.isPlain = try skipString()
    key.end = offset
    try skipBlanks()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: ":") else { throw unexpected(.colon) }
    offset += 1
  }

  /// Calls a closure in front of a value, and leaves the reader behind that value whatever the closure did.
  ///
  /// A key that stands twice in what the closure left unread is kept, to be thrown behind the container.
  private mutating func visit(
    _ duplicate: inout JSONTextError?, _ body: (inout JSONReader) throws(JSONTextError) -> Void
  ) throws(JSONTextError) {
    _ = try peek()
    let start = offset
    completedStart = -1
    try body(&self)
    guard completedStart != start else { return }
    offset = start
    do throws(JSONTextError) {
      try skipValue()
    } catch {
      guard !error.problem.isSyntax else { throw error }
      duplicate = duplicate ?? error
    }
  }
}
