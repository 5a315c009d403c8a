/// Reads JSON from bytes value by value, in the order of the text, without building a tree.
///
/// Peek at the kind of the next value, then read it with the method of that kind or skip it:
/// ```
/// var reader = JSONReader(Array(#"{"calls": 50000, "task": "chat"}"#.utf8))
/// var calls: Int?
/// try reader.readObject { (key, reader) throws(JSONTextError) in
///   if key == "calls" { calls = try reader.readNumber().int }
/// }
/// try reader.finish()
/// ```
/// A caller that wants all errors at once catches them inside the closures, `where !error.problem.isSyntax`, and
/// goes on: each closure leaves the reader behind its value, whatever it read of it.
///
/// A scalar read that throws leaves the reader in front of the value. Copying a reader keeps its position, so
/// a copy can look ahead. The work is linear in the length of the text; lines are counted for errors alone.
public struct JSONReader: Sendable {
  let bytes: [UInt8]
  let dialect: JSONDialect
  /// The next byte to read.
  var offset = 0
  /// How many arrays and objects are open.
  var depth = 0
  /// The key of the member that is being read.
  var key = KeyRange()
  /// The keys of the objects that are open.
  var openKeys = OpenKeys()
  /// Where the value that was completed last starts, -1 in front of one that a closure is to read.
  var completedStart = -1
  /// The places that errors were given so far.
  var places = JSONPlaces()

  /// A reader in front of the first value of a text.
  public init(_ bytes: [UInt8], dialect: JSONDialect = .strict) {
    self.bytes = bytes
    self.dialect = dialect
  }

  /// The place of the next token, or of what keeps it from being reached.
  public var place: JSONPlace { place(at: nextOffset) }

  /// The offset in bytes of the next token, or of what keeps it from being reached.
  public var nextOffset: Int {
    var ahead = self
    try? ahead.skipBlanks()
    return ahead.offset
  }

  /// Inside the closure of `readObject`: the key that it was called with.
  public var keyText: String { key.text(in: bytes) }

  /// Inside the closure of `readObject`: the place of the key that it was called with.
  public var keyPlace: JSONPlace { place(at: key.start) }

  /// Inside the closure of `readObject`: the offset in bytes of the key that it was called with.
  public var keyOffset: Int { key.start }

  /// The place of an offset; those that were looked up before make it quick.
  public func place(at offset: Int, by places: inout JSONPlaces) -> JSONPlace {
    places.place(at: offset, in: bytes)
  }

  /// A reader in front of the same value that knows nothing of the objects around it, so that it is cheap to keep.
  public var restarted: JSONReader {
    var reader = JSONReader(bytes, dialect: dialect)
    reader.offset = offset
    reader.depth = depth
    return reader
  }

  /// The kind of the next value, behind blanks and comments.
  ///
  /// Throws where no value starts. Only the first byte of the value is looked at: reading it can still throw.
  public mutating func peek() throws(JSONTextError) -> JSONKind {
    try skipBlanks()
    guard offset < bytes.count else { throw unexpected(.value) }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    default: throw unexpected(.value)
    }
  }

  /// Reads `true` or `false`.
  public mutating func readBool() throws(JSONTextError) -> Bool {
    try expect(.bool)
    let isTrue = bytes[offset] == UInt8(ascii: "t")
    try readWord(isTrue ? "true" : "false", isTrue ? .true : .false)
    return isTrue
  }

  /// Reads `null`.
  public mutating func readNull() throws(JSONTextError) {
    try expect(.null)
    try readWord("null", .null)
  }

  /// Reads past the next value, whatever its kind, checking its grammar and its keys as if it were read.
  ///
  /// A number too large for a `Double` is no error here: nobody asked for its value.
  public mutating func skipValue() throws(JSONTextError) {
    switch try peek() {
    case .object: try readObject(JSONKeys([])) { (_, _) throws(JSONTextError) in }
    case .array: try readArray { (_, _) throws(JSONTextError) in }
    case .string: _ = try skipString()
    case .number: try skipNumber()
    case .bool: _ = try readBool()
    case .null: try readNull()
    }
  }

  /// Whether nothing but blanks and comments is left: the loop condition for a text of many documents.
  public mutating func isAtEnd() throws(JSONTextError) -> Bool {
    try skipBlanks()
    return offset == bytes.count
  }

  /// Throws `trailingContent` when more than blanks and comments is left.
  public mutating func finish() throws(JSONTextError) {
    guard try isAtEnd() else { throw error(.trailingContent) }
  }

  /// Moves to the next value and throws `wrongType` unless it is of a kind.
  mutating func expect(_ kind: JSONKind) throws(JSONTextError) {
    let found = try peek()
    guard found == kind else { throw error(.wrongType(expected: kind, found: found)) }
  }

  private mutating func readWord(
    _ word: String, _ expectation: JSONExpectation
  ) throws(JSONTextError) {
    let start = offset
    for letter in word.utf8 {
      guard offset < bytes.count, bytes[offset] == letter else {
        defer { offset = start }
        throw unexpected(expectation)
      }
      offset += 1
    }
    completedStart = start
  }
}
