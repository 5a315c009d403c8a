/// Pairs of numbers, numbered as they came.
struct PairTable: Sendable {
  private var firsts: [UInt64] = []
  private var seconds: [UInt64] = []
  private var places = [UInt32](repeating: 0, count: 64)

  /// How many pairs there are.
  var count: Int { firsts.count }

  /// The number of a pair; a new one for a new pair.
  @inline(__always) mutating func number(of first: UInt64, _ second: UInt64) -> Int {
    let mask = places.count &- 1
    var place = Int(truncatingIfNeeded: TextHash.mixed(TextHash.mixed(first) ^ second)) & mask
    while true {
      let number = Int(places[place]) &- 1
      if number < 0 { return add(first, second, at: place) }
      if firsts[number] == first, seconds[number] == second { return number }
      place = (place &+ 1) & mask
    }
  }

  /// The pair of a number.
  func pair(_ number: Int) -> (UInt64, UInt64) { (firsts[number], seconds[number]) }

  @inline(never) private mutating func add(_ first: UInt64, _ second: UInt64, at place: Int) -> Int {
    firsts.append(first)
    seconds.append(second)
    places[place] = UInt32(truncatingIfNeeded: firsts.count)
    if firsts.count * 2 > places.count { grow() }
    return firsts.count - 1
  }

  private mutating func grow() {
    places = [UInt32](repeating: 0, count: places.count * 2)
    let mask = places.count - 1
    for number in firsts.indices {
      var place = Int(truncatingIfNeeded: TextHash.mixed(TextHash.mixed(firsts[number]) ^ seconds[number])) & mask
      while places[place] != 0 { place = (place + 1) & mask }
      places[place] = UInt32(truncatingIfNeeded: number + 1)
    }
  }
}
