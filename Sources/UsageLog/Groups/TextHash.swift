/// A hash of bytes where they stand; the same in every run, so that nothing depends on the thread that met a name first.
enum TextHash {
  /// The hash of a range of a text.
  @inline(__always) static func of(_ text: LogText, _ start: Int, _ length: Int) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15
    // Most names have up to sixteen letters; which of them have more than eight nobody can foretell.
    if length <= 16 {
      hash = mixed(hash ^ text.word(at: start, of: length))
      return mixed(hash ^ text.word(at: start &+ 8, of: max(0, length &- 8)))
    }
    var offset = 0
    while offset < length {
      hash = mixed(hash ^ text.word(at: start &+ offset, of: length &- offset))
      offset &+= 8
    }
    return hash
  }

  /// The hash of letters that stand nowhere in a text.
  static func of(_ letters: [UInt8]) -> UInt64 {
    let padded = letters + [UInt8](repeating: 0, count: LogText.margin)
    return unsafe padded.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      return unsafe of(LogText(base: base, count: letters.count), 0, letters.count)
    }
  }

  /// The bits of a number spread over all of it: both halves of a product of 128 bits.
  @inline(__always) static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0x2D35_8DCC_AA6C_78A5).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
