/// An array that grows at its end, each element changed where it stands.
///
/// One of the standard library holds values that can be copied alone, and tables of ``Slab`` memory cannot.
@safe struct GrowableArray<Element: ~Copyable>: ~Copyable {
  private var base = UnsafeMutablePointer<Element>.allocate(capacity: 4)
  private var capacity = 4
  private(set) var count = 0

  deinit {
    unsafe base.deinitialize(count: count)
    unsafe base.deallocate()
  }

  /// Adds an element behind the last one.
  mutating func append(_ element: consuming Element) {
    if count == capacity {
      let grown = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
      unsafe grown.moveInitialize(from: base, count: count)
      unsafe base.deallocate()
      unsafe base = grown
      capacity *= 2
    }
    unsafe (base + count).initialize(to: element)
    count += 1
  }

  /// The element at an index below ``count``.
  subscript(index: Int) -> Element {
    @inline(__always) unsafeAddress {
      precondition(index >= 0 && index < count)
      return unsafe UnsafePointer(base + index)
    }
    @inline(__always) nonmutating unsafeMutableAddress {
      precondition(index >= 0 && index < count)
      return unsafe base + index
    }
  }
}
