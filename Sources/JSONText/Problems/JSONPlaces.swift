/// Where the bytes of one text stand, looked up in any order at the cost of one walk over the text in all.
public struct JSONPlaces: Sendable {
  /// So many bytes lie between two marks.
  private static let step = 1024
  /// The places of the offsets 0, `step`, 2 × `step` and so on, as far as they were needed.
  private var marks = [JSONPlace.start]

  /// Nothing walked over yet.
  public init() {}

  /// The place of a byte of the text; the end of the text at most.
  mutating func place(at offset: Int, in bytes: [UInt8]) -> JSONPlace {
    let end = max(min(offset, bytes.count), 0)
    var last = marks[marks.count - 1]
    while last.offset + Self.step <= end {
      last = last.advanced(to: last.offset + Self.step, in: bytes)
      marks.append(last)
    }
    return marks[end / Self.step].advanced(to: end, in: bytes)
  }
}
