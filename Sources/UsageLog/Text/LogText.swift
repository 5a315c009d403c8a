/// The bytes of a piece of a log, read without checks of bounds.
///
/// Behind the last byte stand ``margin`` bytes of 0. A NUL is an error at every place of every format, so a loop over the
/// text needs no test for its end: it stops at the first of them. That is why words of 8 and 16 bytes can be read at every
/// index up to the end.
@safe struct LogText {
  /// How many bytes of 0 stand behind the text.
  static let margin = 64

  private let base: UnsafeRawPointer
  /// How many bytes the text has.
  let count: Int

  /// A text in memory that outlives it.
  ///
  /// - Parameter base: `count` bytes of text and ``margin`` bytes of 0.
  @unsafe init(base: UnsafeRawPointer, count: Int) {
    unsafe self.base = unsafe base
    self.count = count
  }

  /// The byte at an index from 0 to the end and within the margin behind it.
  @inline(__always) subscript(index: Int) -> UInt8 {
    unsafe base.load(fromByteOffset: index, as: UInt8.self)
  }

  /// The 8 bytes from an index on, the first one lowest.
  @inline(__always) func word(at index: Int) -> UInt64 {
    unsafe base.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
  }

  /// The first bytes of so many from an index on, at most 8, the rest 0.
  @inline(__always) func word(at index: Int, of count: Int) -> UInt64 {
    let word = word(at: index)
    return count >= 8 ? word : word & ((1 &<< UInt64(truncatingIfNeeded: 8 &* count)) &- 1)
  }

  /// The 16 bytes from an index on, the first one lowest.
  @inline(__always) func block(at index: Int) -> SIMD2<UInt64> {
    SIMD2(word(at: index), word(at: index &+ 8))
  }

  /// The first place of a byte from an index on; nil where there is none before the end.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    firstIndex(of: byte, from: start, before: count)
  }

  /// The first place of a byte from an index on and before another one; nil where there is none.
  func firstIndex(of byte: UInt8, from start: Int, before end: Int) -> Int? {
    var index = start
    while index < end {
      let hits = Self.zeroBytes(in: word(at: index) ^ (0x0101_0101_0101_0101 &* UInt64(byte)))
      if hits != 0 {
        let found = index &+ hits.trailingZeroBitCount &>> 3
        return found < end ? found : nil
      }
      index &+= 8
    }
    return nil
  }

  /// The characters of a range, with what is no UTF-8 replaced.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes(range), as: UTF8.self)
  }

  /// The bytes of a range.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    range.map { self[$0] }
  }

  /// The high bit of each byte that is 0; bits above the first one may be set without cause.
  @inline(__always) static func zeroBytes(in word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// Whether all bytes of a block are 0.
  @inline(__always) static func isZero(_ block: SIMD2<UInt64>) -> Bool { block.x | block.y == 0 }

  /// How many bytes of 0 a block begins with.
  @inline(__always) static func firstNonzero(of block: SIMD2<UInt64>) -> Int {
    (block.x != 0 ? block.x.trailingZeroBitCount : 64 &+ block.y.trailingZeroBitCount) &>> 3
  }

  /// The first bytes of a block, fewer than 16, the others 0.
  @inline(__always) static func firstBytes(of block: SIMD2<UInt64>, _ count: Int) -> SIMD2<UInt64> {
    let bits = UInt64(truncatingIfNeeded: 8 &* count)
    let mask: UInt64 = 1 &<< bits &- 1
    return count < 8 ? SIMD2(block.x & mask, 0) : SIMD2(block.x, block.y & mask)
  }
}
