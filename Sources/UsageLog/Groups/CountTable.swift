/// How often each number of tokens came, exactly, in memory that grows with the different numbers and not with the calls.
struct CountTable: Sendable {
  /// A number in the low half, how often it came in the high one; numbers of 2^32 and more stand apart.
  private var places: [UInt64] = []
  private var used = 0
  private var large: [Int: Int] = [:]
  /// How many numbers were counted.
  private(set) var total = 0

  /// Counts a number, 0 or more, some times.
  @inline(__always) mutating func add(_ value: Int, times: Int = 1) {
    total &+= times
    guard value < Int(UInt32.max), times < Int(UInt32.max) else { return addLarge(value, times) }
    if used &* 4 >= places.count &* 3 { grow() }
    let mask = places.count &- 1
    let key = UInt64(truncatingIfNeeded: value &+ 1)
    var place = Self.place(value) & mask
    while true {
      let entry = places[place]
      if entry & 0xFFFF_FFFF == key {
        let (sum, overflow) = entry.addingReportingOverflow(UInt64(truncatingIfNeeded: times) &<< 32)
        guard !overflow else { return addLarge(value, times) }
        places[place] = sum
        return
      }
      if entry == 0 {
        places[place] = key | UInt64(truncatingIfNeeded: times) &<< 32
        used &+= 1
        return
      }
      place = (place &+ 1) & mask
    }
  }

  @inline(__always) private static func place(_ value: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(truncatingIfNeeded: value) &* 0x9E37_79B9_7F4A_7C15) &>> 40)
  }

  private mutating func addLarge(_ value: Int, _ times: Int) { large[value, default: 0] += times }

  private mutating func grow() {
    let old = places
    places = [UInt64](repeating: 0, count: max(16, old.count * 2))
    for entry in old where entry != 0 {
      var place = Self.place(Int(entry & 0xFFFF_FFFF) - 1) & (places.count - 1)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = entry
    }
  }

  /// Adds what another table counted.
  mutating func add(_ other: CountTable) {
    for (value, times) in other.counts { add(value, times: times) }
  }

  /// The numbers and how often each came, in no order; a number may come twice.
  var counts: [(value: Int, times: Int)] {
    places.filter { $0 != 0 }.map { (Int($0 & 0xFFFF_FFFF) - 1, Int($0 >> 32)) } + large.map { ($0, $1) }
  }

  /// The same for ``TokenCounts``.
  var entries: [TokenCounts.Entry] { counts.map { TokenCounts.Entry(value: $0.value, times: $0.times) } }

  /// The numbers of which a share of all is not above them, by nearest rank: the ⌈p × n / 100⌉th of n in order.
  ///
  /// P90 of 1, 2, 3, 4 is the 4th, 4; P50 the 2nd, 2. Nil for no numbers.
  func percentiles(_ percents: [Int]) -> [Int]? {
    guard total > 0 else { return nil }
    let sorted = counts.sorted { $0.value < $1.value }
    return percents.map { percent in
      let rank = (total * percent + 99) / 100
      var passed = 0
      for (value, times) in sorted {
        passed += times
        if passed >= rank { return value }
      }
      return sorted.last?.value ?? 0
    }
  }
}
