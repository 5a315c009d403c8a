internal import JSONText

/// An object that has been read, kept so that a problem found later still has its place.
///
/// Places cost a walk through the text, so they are looked for only when there is something to report.
struct ObjectInFile: Sendable {
  private let start: JSONReader

  init(_ start: JSONReader) { self.start = start }

  /// Where the object starts.
  var place: JSONPlace { start.place }

  /// Where a key stands; the start of the object when it has no such key.
  func place(of key: String) -> JSONPlace {
    var reader = start
    var found: JSONPlace?
    try? reader.readObject { (candidate, reader) throws(JSONTextError) in
      if candidate == key { found = reader.keyPlace }
    }
    return found ?? place
  }
}
