internal import JSONText

/// An object that has been read, kept so that a problem found later still has its place.
struct ObjectInFile: Sendable {
  /// The reader in front of the object; nil in a reading that keeps no places.
  private let start: JSONReader?
  /// The keys that stand in it, and those that a misspelt one was probably meant to be.
  ///
  /// Empty in a reading that keeps no places.
  var attempted: Set<String> = []

  /// The object in front of a reader.
  ///
  /// Places are kept only where wanted: nearly every file is right.
  init(_ reader: JSONReader, keepsPlace: Bool) { start = keepsPlace ? reader.restarted : nil }

  /// Where the object starts, in bytes.
  var offset: Int { start?.nextOffset ?? 0 }

  /// Where a key stands, in bytes; the start of the object when it has no such key.
  func offset(of key: String) -> Int {
    guard var reader = start else { return 0 }
    var found: Int?
    try? reader.readObject { (candidate, reader) throws(JSONTextError) in
      if candidate == key { found = reader.keyOffset }
    }
    return found ?? offset
  }

  /// Whether somebody meant to write a key: then it is not missing as well, whatever is wrong with it.
  func has(_ key: String) -> Bool { attempted.contains(key) }
}
