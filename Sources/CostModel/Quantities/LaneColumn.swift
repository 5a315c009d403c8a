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

  /// A number by its place among those of all lanes, one group of lanes behind the other.
  subscript(number index: Int) -> Double {
    @inline(__always) get { self[index / Number.laneCount, index % Number.laneCount] }
    @inline(__always) set { self[index / Number.laneCount, index % Number.laneCount] = newValue }
  }

  /// How many groups of lanes hold so many numbers.
  static func groups(_ count: Int) -> Int { (count + Number.laneCount - 1) / Number.laneCount }

  /// Puts numbers side by side from a group on.
  mutating func put(_ numbers: [Double], at group: Int) {
    let first = group * Number.laneCount
    for (index, value) in numbers.enumerated() { self[number: first + index] = value }
  }

  /// The first numbers, so many of them.
  func numbers(_ count: Int) -> [Double] {
    unsafe [Double](unsafeUninitializedCapacity: count) { list, filled in
      for index in 0..<count { unsafe list.initializeElement(at: index, to: self[number: index]) }
      filled = count
    }
  }
}
