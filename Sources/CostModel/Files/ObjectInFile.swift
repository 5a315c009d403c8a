internal import JSONText

/// An object that has been read, kept so that a problem found later still has its place.
struct ObjectInFile: Sendable {
  /// The reader in front of the object; nil in a reading that keeps no places.
  private let start: JSONReader?

  /// The object in front of a reader.
  ///
  /// Places are kept only where wanted: nearly every file is right.
  init(_ reader: JSONReader, keepsPlace: Bool) { start = keepsPlace ? reader.restarted : nil }

  /// Where the object starts.
  var place: JSONPlace { start?.place ?? .start }

  /// Where a key stands; the start of the object when it has no such key.
  func place(of key: String) -> JSONPlace { keyPlace(key) ?? place }

  /// Whether the object has a key; false in a reading that keeps no places.
  func has(_ key: String) -> Bool { keyPlace(key) != nil }

  private func keyPlace(_ key: String) -> JSONPlace? {
    guard var reader = start else { return nil }
    var found: JSONPlace?
    try? reader.readObject { (candidate, reader) throws(JSONTextError) in
      if candidate == key { found = reader.keyPlace }
    }
    return found
  }
}
