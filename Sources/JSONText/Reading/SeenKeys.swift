/// Which of the known keys of one object have been read.
struct SeenKeys {
  private var bits: UInt128 = 0
  /// The index behind the key that was read last.
  private(set) var next = 0

  /// Adds a key; false when the object has it.
  mutating func insert(_ index: Int) -> Bool {
    let bit: UInt128 = 1 << UInt128(index)
    defer { bits |= bit }
    next = index + 1
    return bits & bit == 0
  }
}
