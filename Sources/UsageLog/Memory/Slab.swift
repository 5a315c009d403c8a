/// Zeroed memory for many small values, owned by one table.
///
/// An array asks at each write whether somebody else holds it too, and a table of a log writes ten times a record. Here
/// nobody can: the memory is not copied. An index is held within the memory by a power of two.
@safe struct Slab<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  /// How many values there are: a power of two.
  let count: Int

  /// Memory for `1 << bits` values, each of them zero bytes.
  init(bits: Int) {
    count = 1 << bits
    let bytes = count * MemoryLayout<Element>.stride
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 16)
    unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
    unsafe base = memory.assumingMemoryBound(to: Element.self)
  }

  deinit { unsafe base.deallocate() }

  /// The value at an index, taken modulo ``count``.
  subscript(index: Int) -> Element {
    @inline(__always) get { unsafe base[index & (count &- 1)] }
    @inline(__always) nonmutating set { unsafe base[index & (count &- 1)] = newValue }
  }

  /// Changes the value at an index where it is.
  @inline(__always) func change(_ index: Int, _ change: (inout Element) -> Void) {
    unsafe change(&base[index & (count &- 1)])
  }
}
