internal import JSONText

/// The rows of comma-separated values, RFC 4180, one at a time.
struct CSVRows {
  /// A line with its cells.
  struct Row {
    let place: FilePlace
    let cells: [String]
    /// The byte at which each cell starts.
    let starts: [Int]
  }

  /// A longer line is no result.
  private static let longest = 1 << 20

  private let bytes: [UInt8]
  private let name: String
  private var offset = 0
  private var line = 1

  init(_ bytes: [UInt8], named name: String) {
    self.bytes = bytes
    self.name = name
  }

  /// The next row that is not empty; nil behind the last.
  mutating func next() throws(ResultsError) -> Row? {
    while offset < bytes.count {
      let row = try read()
      if row.cells.count > 1 || row.cells.first?.isEmpty == false { return row }
    }
    return nil
  }

  /// Where a cell of a row stands.
  func place(of column: Int, in row: Row) -> FilePlace {
    guard let first = row.starts.first, row.starts.indices.contains(column) else { return row.place }
    let before = bytes[first..<row.starts[column]].count { $0 & 0xC0 != 0x80 }
    return FilePlace(name, JSONPlace(line: row.place.line, column: before + 1, offset: row.starts[column]))
  }

  private mutating func read() throws(ResultsError) -> Row {
    let place = FilePlace(name, JSONPlace(line: line, column: 1, offset: offset))
    let start = offset
    var (cells, starts): ([String], [Int]) = ([], [])
    while true {
      starts.append(offset)
      cells.append(try cell(of: start, at: place))
      guard offset < bytes.count else { break }
      let end = bytes[offset]
      offset += 1
      if end == UInt8(ascii: "\n") {
        line += 1
        break
      }
    }
    return Row(place: place, cells: cells, starts: starts)
  }

  /// The text up to the next comma or the end of the line, where the offset is left.
  private mutating func cell(of start: Int, at place: FilePlace) throws(ResultsError) -> String {
    var text: [UInt8] = []
    let isQuoted = offset < bytes.count && bytes[offset] == UInt8(ascii: "\"")
    if isQuoted {
      offset += 1
      while true {
        guard offset < bytes.count, offset - start < Self.longest else {
          throw ResultsError(place, offset < bytes.count ? .longLine : .openQuote)
        }
        let byte = bytes[offset]
        offset += 1
        if byte == UInt8(ascii: "\"") {
          guard offset < bytes.count, bytes[offset] == byte else { break }
          offset += 1
        } else if byte == UInt8(ascii: "\n") {
          line += 1
        }
        text.append(byte)
      }
    }
    let rest = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ","), bytes[offset] != UInt8(ascii: "\n") {
      offset += 1
      guard offset - start < Self.longest else { throw ResultsError(place, .longLine) }
    }
    text += bytes[rest..<offset]
    if text.last == UInt8(ascii: "\r") { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
