/// Gives the keys of one text numbers, the same number to a key wherever it stands, without making a text of each.
///
/// It is for many objects whose keys are known by their parts and not by a list, as ``JSONKeys`` wants one: what a key means is
/// worked out once and kept by its number.
public struct DistinctKeys: Sendable {
  /// So many keys get a number.
  private static let most = 512

  private var known: [(key: KeyRange, fingerprint: UInt64)] = []
  /// The numbers by the last bits of a fingerprint, each at the first free place from there on; -1 where none is.
  private var slots = [Int](repeating: -1, count: 2 * most)

  /// No key yet.
  public init() {}

  /// The number of the key that the closure of `readObject` was called with, from 0 in the order in which they come.
  ///
  /// Nil for a key with escapes, and behind the 512th. All readers must read the same text.
  public mutating func number(ofKeyOf reader: borrowing JSONReader) -> Int? {
    let (key, bytes) = (reader.key, reader.bytes.span)
    guard key.isPlain else { return nil }
    let text = bytes.extracting((key.start + 1)..<(key.end - 1))
    let fingerprint = text.fingerprint
    var slot = Int(truncatingIfNeeded: fingerprint >> 32) & (slots.count - 1)
    while slots[slot] >= 0 {
      let other = known[slots[slot]]
      if other.fingerprint == fingerprint,
        bytes.extracting((other.key.start + 1)..<(other.key.end - 1)).isEqual(to: text)
      {
        return slots[slot]
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard known.count < Self.most else { return nil }
    slots[slot] = known.count
    known.append((key, fingerprint))
    return slots[slot]
  }
}
