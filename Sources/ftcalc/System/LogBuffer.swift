import UsageLog

/// Memory that pieces of a log are read into, used again for each.
///
/// It grows for a record that does not fit. Behind the bytes stand some of 0, which those who read them rely on.
@safe final class LogBuffer {
  /// How many bytes it has at first.
  static let usual = 256 << 10
  private static let margin = LogShare.margin

  private var memory: UnsafeMutableRawPointer
  private var capacity = LogBuffer.usual
  /// How many bytes are in it.
  private(set) var count = 0

  init() { unsafe memory = .allocate(byteCount: Self.usual + Self.margin, alignment: 64) }

  deinit { unsafe memory.deallocate() }

  /// How many more fit in.
  var room: Int { capacity - count }

  /// Takes nothing of what is in it over.
  func clear() { count = 0 }

  /// Puts bytes behind those in it, at most so many; how many there were.
  func fill(_ most: Int, _ read: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int) throws(Failure)
    -> Int
  {
    let added = unsafe try read(UnsafeMutableRawBufferPointer(start: memory + count, count: min(most, room)))
    count += added
    return added
  }

  /// Hands the bytes to a reader and keeps those that it has not used.
  func use(_ read: (UnsafeRawBufferPointer) -> Int) -> Int {
    unsafe (memory + count).initializeMemory(as: UInt8.self, repeating: 0, count: Self.margin)
    let used = min(max(0, unsafe read(UnsafeRawBufferPointer(start: memory, count: count))), count)
    unsafe memory.copyMemory(from: memory + used, byteCount: count - used)
    count -= used
    return used
  }

  /// Where the first line break is in it; nil where there is none.
  var firstLineBreak: Int? { unsafe UnsafeRawBufferPointer(start: memory, count: count).firstIndex(of: 0x0A) }

  /// Makes twice as much room, up to that of the longest record.
  func grow() {
    guard capacity < LogShare.longestRecord else { return }
    let grown = UnsafeMutableRawPointer.allocate(byteCount: capacity * 2 + Self.margin, alignment: 64)
    unsafe grown.copyMemory(from: memory, byteCount: count)
    unsafe memory.deallocate()
    unsafe memory = grown
    capacity *= 2
  }
}
