/// How often each number of tokens came, exactly, in memory that grows with the different numbers and not with the calls.
///
/// A table of few numbers finds them by a hash. Once there are many for how large they are, those below a power of two are
/// counted where they stand in a row: neighbours share a line of the processor's cache.
struct CountTable: ~Copyable {
  /// The longest row, and how many numbers a row needs for each of its places.
  private static let longestRow = 1 << 15, placesPerNumber = 32
  /// Fewer numbers than this are no reason for a row.
  private static let few = 48

  /// How often each number below its count came.
  private var row = Slab<UInt8>(bits: 0)
  /// A number and one more in the low half, how often it came in the high one; 0 for an empty place.
  private var places = Slab<UInt64>(bits: 4)
  private var used = 0
  /// Numbers of 2^32 - 1 and more, and what numbers came more often than a place can say.
  private var large: [Int: Int] = [:]

  /// Counts a number, 0 or more.
  @inline(__always) mutating func add(_ value: Int) {
    if value < row.count {
      let times = row[value]
      row[value] = times &+ 1
      if times == .max { addLarge(value, 1 << 8) }
      return
    }
    guard value < Int(UInt32.max) else { return addLarge(value, 1) }
    let key = UInt64(truncatingIfNeeded: value &+ 1)
    var place = Self.place(value)
    while true {
      let entry = places[place]
      if entry & 0xFFFF_FFFF == key {
        if entry >= 0xFFFF_FFFF_0000_0000 { addLarge(value, 1) } else { places[place] = entry &+ 1 &<< 32 }
        return
      }
      if entry == 0 { return addNew(value, at: place) }
      place = place &+ 1
    }
  }

  /// Numbers that are near each other lie far from each other, by the golden ratio.
  @inline(__always) private static func place(_ value: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(truncatingIfNeeded: value) &* 0x9E37_79B9_7F4A_7C15) &>> 40)
  }

  @inline(never) private mutating func addNew(_ value: Int, at place: Int) {
    places[place] = UInt64(truncatingIfNeeded: value &+ 1) | 1 &<< 32
    used += 1
    guard used * 4 > places.count * 3 else { return }
    if used >= Self.few, lengthenRow() { return }
    move(into: Slab(bits: places.count.trailingZeroBitCount + 1)) { _ in true }
  }

  /// Puts the numbers into a row that is long enough for the largest, if there are enough of them for one.
  private mutating func lengthenRow() -> Bool {
    let largest = (0..<places.count).reduce(0) { max($0, Int(places[$1] & 0xFFFF_FFFF)) }
    let bits =
      min(Self.longestRow, largest).bitWidth - (min(Self.longestRow, largest) - 1).leadingZeroBitCount
    guard 1 << bits > row.count, 1 << bits <= used * Self.placesPerNumber else { return false }
    let longer = Slab<UInt8>(bits: bits)
    for value in 0..<row.count { longer[value] = row[value] }
    row = longer
    for index in 0..<places.count where places[index] != 0 {
      let value = Int(places[index] & 0xFFFF_FFFF) - 1
      guard value < row.count else { continue }
      row[value] = UInt8(truncatingIfNeeded: places[index] >> 32)
      addLarge(value, Int(places[index] >> 40) << 8)
    }
    let count = row.count
    move(into: Slab(bits: places.count.trailingZeroBitCount)) { $0 >= count }
    return true
  }

  private mutating func move(into grown: consuming Slab<UInt64>, where isKept: (_ value: Int) -> Bool) {
    used = 0
    for index in 0..<places.count where places[index] != 0 {
      let entry = places[index]
      guard isKept(Int(entry & 0xFFFF_FFFF) - 1) else { continue }
      used += 1
      var place = Self.place(Int(entry & 0xFFFF_FFFF) - 1)
      while grown[place] != 0 { place += 1 }
      grown[place] = entry
    }
    places = grown
  }

  @inline(never) private mutating func addLarge(_ value: Int, _ times: Int) {
    if times > 0 { large[value, default: 0] += times }
  }

  /// What was counted, in the order of the numbers.
  var counts: TokenCounts {
    var counts = (0..<places.count).compactMap { index -> TokenCounts.Entry? in
      let entry = places[index]
      return entry == 0
        ? nil : TokenCounts.Entry(value: Int(entry & 0xFFFF_FFFF) - 1, times: Int(entry >> 32))
    }
    counts += (0..<row.count).compactMap {
      row[$0] == 0 ? nil : TokenCounts.Entry(value: $0, times: Int(row[$0]))
    }
    counts += large.map { TokenCounts.Entry(value: $0, times: $1) }
    return TokenCounts(counts)
  }
}
