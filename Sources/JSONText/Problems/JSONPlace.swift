/// Where something stands in a JSON text.
///
/// Lines end at a line feed, so CRLF files count as an editor counts them. Columns count Unicode scalars, not
/// bytes: in `{"é": x}` the `x` stands at column 7 and at byte offset 7.
public struct JSONPlace: Hashable, Comparable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int
  /// The offset in bytes from the start of the text, from 0.
  public let offset: Int

  /// The first byte of a text.
  public static let start = JSONPlace(line: 1, column: 1, offset: 0)

  /// A place by its three coordinates.
  public init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }

  /// The place of a later byte, found by walking from this one; the end of the text at most.
  ///
  /// Places are needed for errors alone, so readers keep the offset and count lines only when asked.
  func advanced(to offset: Int, in bytes: [UInt8]) -> JSONPlace {
    var (line, column) = (line, column)
    let end = min(offset, bytes.count)
    for byte in bytes[min(self.offset, end)..<end] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if !UTF8.isContinuation(byte) {
        column += 1
      }
    }
    return JSONPlace(line: line, column: column, offset: end)
  }

  /// Earlier in the text comes first.
  public static func < (left: Self, right: Self) -> Bool { left.offset < right.offset }
}

extension JSONPlace: CustomStringConvertible {
  /// The place as `line:column`, the form that editors and terminals link: `17:3`.
  public var description: String { "\(line):\(column)" }
}
