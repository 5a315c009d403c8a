internal import JSONText

extension ResultsFile {
  /// Reads results: CSV with a line for each request, the JSON of promptfoo, or a log of Inspect; told apart by their start.
  ///
  /// - Throws: ``ResultsError`` with the place of the first thing that is wrong.
  public init(_ bytes: [UInt8], named name: String) throws(ResultsError) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    let first = bytes.first { !" \t\r\n".utf8.contains($0) }
    guard let first, !bytes.prefix(4096).contains(0) else {
      throw ResultsError(FilePlace(name, .start), .notResults)
    }
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = try Self.json(bytes, named: name)
    default: self = try Self.csv(bytes, named: name)
    }
  }
}
