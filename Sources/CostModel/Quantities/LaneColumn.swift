/// Numbers of lanes in memory that nobody shares, so that writing one needs no look at who else holds it.
@safe
struct LaneColumn<Number: Lanes>: ~Copyable {
  private let numbers: UnsafeMutableBufferPointer<Number>

  /// So many zeros.
  init(_ count: Int) {
    unsafe numbers = .allocate(capacity: count)
    unsafe numbers.initialize(repeating: .zero)
  }

  deinit { unsafe numbers.deallocate() }

  var count: Int { unsafe numbers.count }

  subscript(place: Int) -> Number {
    @inline(__always) get { unsafe numbers[place] }
    @inline(__always) set { unsafe numbers[place] = newValue }
  }

  /// The number of a lane at a place.
  subscript(place: Int, lane: Int) -> Double {
    @inline(__always) get {
      unsafe UnsafeRawPointer(numbers.baseAddress.unsafelyUnwrapped + place)
        .load(fromByteOffset: lane * MemoryLayout<Double>.stride, as: Double.self)
    }
    @inline(__always) set {
      unsafe UnsafeMutableRawPointer(numbers.baseAddress.unsafelyUnwrapped + place)
        .storeBytes(of: newValue, toByteOffset: lane * MemoryLayout<Double>.stride, as: Double.self)
    }
  }
}
