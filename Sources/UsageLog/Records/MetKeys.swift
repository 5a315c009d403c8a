/// The keys of each object as they were last met, in the order in which they came behind one another.
///
/// A key that stands where it stood last time costs one comparison of its bytes. The memory belongs to one scan and does not
/// grow: a property or an array would be guarded at each of the dozen keys of a record.
@safe struct MetKeys: ~Copyable {
  /// A key, its quotes included, and what is known of the value under it.
  struct Key {
    /// The longest key that is remembered, in bytes and with its quotes.
    static let longest = 32

    /// The first bytes, the rest 0, and a mask of ones where it has bytes; no key stands nowhere but in a margin.
    private var first = SIMD2<UInt64>(), firstMask = SIMD2<UInt64>(repeating: ~0)
    /// The same of the bytes behind them.
    private var second = SIMD2<UInt64>(), secondMask = SIMD2<UInt64>()
    /// How many bytes it has.
    private(set) var length = 0
    private(set) var target = FieldTree.Target()
    /// Where its value is kept, as ``RecordScan`` needs it.
    private(set) var keeping = Keeping()
    /// What is expected of a text under it.
    var textLength = ExpectedLength()

    /// No key.
    init() {}

    /// A key that is not remembered.
    init(_ target: FieldTree.Target, _ keeping: Keeping) { (self.target, self.keeping) = (target, keeping) }

    /// A key of at most ``longest`` bytes that stands at an index.
    init(_ text: LogText, at start: Int, length: Int, _ target: FieldTree.Target, _ keeping: Keeping) {
      self.init(target, keeping)
      func mask(_ count: Int) -> UInt64 { count >= 8 ? ~0 : 1 << UInt64(8 * max(0, count)) - 1 }
      firstMask = SIMD2(mask(length), mask(length - 8))
      secondMask = SIMD2(mask(length - 16), mask(length - 24))
      first = text.block(at: start) & firstMask
      second = text.block(at: start + 16) & secondMask
      self.length = length
    }

    /// Whether the key stands at an index.
    @inline(__always) func stands(in text: LogText, at start: Int) -> Bool {
      let others = (text.block(at: start) ^ first) & firstMask
      if length <= 16 { return LogText.isZero(others) }
      return LogText.isZero(others | (text.block(at: start &+ 16) ^ second) & secondMask)
    }
  }

  /// Where the value under a key is kept if no other value of the record stands there.
  struct Keeping {
    /// The slot; that of all values that nobody asks for, where nobody does.
    var slot = 0
    /// The bit by which the slot says that it has a value.
    var bit: UInt64 = 0
    /// The bits of which none may be set: with one of them it must be weighed which value counts.
    var conflicts: UInt64 = 0
  }

  /// Where a key is among those of its object.
  @safe struct Place {
    fileprivate let address: UnsafeMutablePointer<Key>

    /// How many bytes the key has.
    @inline(__always) var length: Int { unsafe address.pointee.length }
    @inline(__always) var target: FieldTree.Target { unsafe address.pointee.target }
    @inline(__always) var keeping: Keeping { unsafe address.pointee.keeping }

    /// Whether the key stands at an index.
    @inline(__always) func stands(in text: LogText, at start: Int) -> Bool {
      unsafe address.pointee.stands(in: text, at: start)
    }

    /// How many bytes the text under it is taken to have; below 0 where it may be any number.
    @inline(__always) var expectedLength: Int { unsafe address.pointee.textLength.bytes }

    /// Notes how many bytes the text under it had.
    @inline(__always) func note(textLength: Int) { unsafe address.pointee.textLength.note(textLength) }

    /// Where the one behind it is; never asked for behind a key that stands nowhere.
    @inline(__always) var next: Place { unsafe Place(address: address.advanced(by: 1)) }
  }

  /// How many keys an object remembers; keys beyond them are looked up each time.
  private static let capacity = 64
  /// Behind the keys of an object stands one that is not remembered, and one that is none.
  private static let stride = capacity + 2

  private let keys: UnsafeMutablePointer<Key>
  private let counts: UnsafeMutablePointer<Int>

  /// No keys yet, for so many objects.
  init(objectCount: Int) {
    unsafe keys = .allocate(capacity: objectCount * Self.stride)
    unsafe keys.initialize(repeating: Key(), count: objectCount * Self.stride)
    unsafe counts = .allocate(capacity: objectCount)
    unsafe counts.initialize(repeating: 0, count: objectCount)
  }

  deinit {
    unsafe keys.deallocate()
    unsafe counts.deallocate()
  }

  /// The first key of an object.
  @inline(__always) func first(of object: Int) -> Place {
    unsafe Place(address: keys.advanced(by: object &* Self.stride))
  }

  /// The key of an object that stands at an index; nil where it was not met.
  func place(of object: Int, _ text: LogText, at start: Int) -> Place? {
    var place = first(of: object)
    for _ in 0..<(unsafe counts[object]) {
      if place.stands(in: text, at: start) { return place }
      place = place.next
    }
    return nil
  }

  /// Remembers a key behind the others of its object; where there is no room, until the next one comes.
  ///
  /// An object with a key for each of its entries would fill the memory with keys that never come again.
  func add(_ key: Key, to object: Int) -> Place {
    let count = unsafe counts[object]
    let place = unsafe Place(address: first(of: object).address.advanced(by: count))
    unsafe place.address.pointee = key
    if key.length > 0, count < Self.capacity { unsafe counts[object] = count + 1 }
    return place
  }
}
