/// A text that is put together, with the margin behind it that ``LogText`` needs.
@safe final class TextBuffer {
  private var base: UnsafeMutableRawPointer
  private var capacity = 1_024
  /// How many bytes were appended.
  private(set) var count = 0

  init() {
    unsafe base = .allocate(byteCount: capacity + LogText.margin, alignment: 8)
  }

  deinit { unsafe base.deallocate() }

  /// Begins anew.
  func clear() { count = 0 }

  /// Appends a byte.
  func append(_ byte: UInt8) {
    if count == capacity { grow() }
    unsafe base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  /// Appends bytes; where they stand.
  func append(_ bytes: some Sequence<UInt8>) -> Range<Int> {
    let start = count
    for byte in bytes { append(byte) }
    return start..<count
  }

  /// What was appended, for as long as nothing is appended or cleared.
  var text: LogText {
    unsafe (base + count).initializeMemory(as: UInt8.self, repeating: 0, count: LogText.margin)
    return unsafe LogText(base: base, count: count)
  }

  private func grow() {
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity * 2 + LogText.margin, alignment: 8)
    unsafe larger.copyMemory(from: base, byteCount: count)
    unsafe base.deallocate()
    unsafe base = unsafe larger
    capacity *= 2
  }
}
