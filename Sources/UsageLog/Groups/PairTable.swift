/// Pairs of numbers, numbered as they came.
struct PairTable: ~Copyable {
  struct Place: BitwiseCopyable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    /// One more than the number of the pair; 0 for an empty place.
    var next = 0
  }

  private var places = Slab<Place>(bits: 6)
  /// The pairs by their numbers.
  private(set) var pairs: [(first: UInt64, second: UInt64)] = []

  /// How many pairs there are.
  var count: Int { pairs.count }

  /// The pair of a number below ``count``.
  func pair(_ number: Int) -> (first: UInt64, second: UInt64) { pairs[number] }

  /// The number of a pair; a new one for a new pair.
  @inline(__always) mutating func number(of first: UInt64, _ second: UInt64) -> Int {
    var index = Self.index(first, second)
    while true {
      let place = places[index]
      if place.next == 0 { return add(first, second, at: index) }
      if place.first == first, place.second == second { return place.next &- 1 }
      index = index &+ 1
    }
  }

  @inline(__always) private static func index(_ first: UInt64, _ second: UInt64) -> Int {
    Int(truncatingIfNeeded: TextHash.mixed(TextHash.mixed(first) ^ second))
  }

  @inline(never) private mutating func add(_ first: UInt64, _ second: UInt64, at index: Int) -> Int {
    pairs.append((first, second))
    places[index] = Place(first: first, second: second, next: pairs.count)
    if pairs.count * 4 > places.count * 3 {
      places = Slab(bits: places.count.trailingZeroBitCount + 1)
      for (number, pair) in pairs.enumerated() {
        var index = Self.index(pair.first, pair.second)
        while places[index].next != 0 { index &+= 1 }
        places[index] = Place(first: pair.first, second: pair.second, next: number + 1)
      }
    }
    return pairs.count - 1
  }
}
