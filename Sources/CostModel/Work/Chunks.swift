/// Many like pieces of work, cut into runs of neighbours that are carried out one by one.
///
/// 10,000 pieces in chunks of 4,096 are three: `0..<4096`, `4096..<8192` and `8192..<10000`. How they are cut depends on
/// both numbers alone, never on the machine, so that what is made of them does not either.
public struct Chunks: Sendable, Hashable {
  /// How many pieces there are.
  public let pieces: Int
  /// The most pieces in one chunk.
  public let size: Int

  /// Some pieces in chunks of at most so many; less than none are none, and a chunk holds one at least.
  public init(_ pieces: Int, of size: Int) {
    self.pieces = max(0, pieces)
    self.size = max(1, size)
  }

  /// How many chunks there are.
  public var count: Int { pieces / size + (pieces % size == 0 ? 0 : 1) }

  /// The pieces of a chunk; empty past the last.
  public subscript(index: Int) -> Range<Int> {
    guard (0..<count).contains(index) else { return pieces..<pieces }
    let start = index * size
    return start..<(start + min(size, pieces - start))
  }
}
