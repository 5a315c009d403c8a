/// The keys that a kind of object has, for reading many such objects without making a text of each key.
///
/// ```
/// let keys = JSONKeys(["calls", "task"])
/// try reader.readObject(keys) { (index, reader) throws(JSONTextError) in
///   if index == 0 { calls = try reader.readNumber().int }
/// }
/// ```
public struct JSONKeys: Sendable {
  /// The UTF-8 of all keys, end to end.
  private var utf8: [UInt8] = []
  /// Where each key ends in it.
  private var ends: [Int] = []

  /// The keys by their texts, which must differ; those behind the 128th are taken for unknown.
  public init(_ texts: [String]) {
    for text in texts.prefix(UInt128.bitWidth) {
      utf8 += text.utf8
      ends.append(utf8.count)
    }
  }

  /// The index of a key of a text; nil when it is none of these.
  ///
  /// Objects mostly have their keys in the order of the list, so the search starts behind the last one found.
  func index(of key: KeyRange, in bytes: [UInt8], from next: Int) -> Int? {
    guard key.isPlain else {
      let text = key.utf8(in: bytes)
      return ends.indices.first { Array(utf8[start(of: $0)..<ends[$0]]) == text }
    }
    let text = bytes.span.extracting((key.start + 1)..<(key.end - 1))
    for offset in ends.indices {
      let index = next + offset < ends.count ? next + offset : next + offset - ends.count
      if utf8.span.extracting(start(of: index)..<ends[index]).isEqual(to: text) { return index }
    }
    return nil
  }

  private func start(of index: Int) -> Int { index == 0 ? 0 : ends[index - 1] }
}
