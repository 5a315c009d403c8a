/// The names that a field had, numbered as they came.
@safe final class NameTable {
  /// The number of calls without a name.
  static let none = 0

  /// Where each name stands in ``letters``, by its number.
  private var starts: [UInt32] = [0, 0]
  private var letters: [UInt8] = [UInt8](repeating: 0, count: LogText.margin)
  private var used = 0
  /// The number of a name, found by its hash; 0 for an empty place. Twice as long as there are names, at least.
  private var places = [UInt32](repeating: 0, count: 64)
  private var hashes = [UInt64](repeating: 0, count: 64)

  /// How many numbers there are, that of no name included.
  var count: Int { starts.count - 1 }

  /// The number of the name in a range of a text; a new one for a new name.
  @inline(__always) func number(of text: LogText, _ start: Int, _ length: Int) -> Int {
    let hash = TextHash.of(text, start, length)
    var place = Int(truncatingIfNeeded: hash) & (places.count &- 1)
    while true {
      let number = Int(places[place])
      if number == 0 { return add(text.bytes(start..<start + length), hash, at: place) }
      if hashes[place] == hash, isName(number, text, start, length) { return number }
      place = (place &+ 1) & (places.count &- 1)
    }
  }

  /// The number of a name that was made.
  func number(of name: [UInt8]) -> Int {
    let padded = name + [UInt8](repeating: 0, count: LogText.margin)
    return unsafe padded.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return Self.none }
      return unsafe number(of: LogText(base: base, count: name.count), 0, name.count)
    }
  }

  /// The letters of a number's name; empty for none.
  func name(_ number: Int) -> [UInt8] {
    Array(letters[Int(starts[number])..<Int(starts[number + 1])])
  }

  @inline(__always) private func isName(_ number: Int, _ text: LogText, _ start: Int, _ length: Int) -> Bool {
    let own = Int(starts[number])
    guard Int(starts[number &+ 1]) &- own == length else { return false }
    return unsafe letters.withUnsafeBytes { letters in
      guard let base = letters.baseAddress else { return false }
      let kept = unsafe LogText(base: base + own, count: length)
      var offset = 0
      while offset &+ 8 <= length {
        if kept.word(at: offset) != text.word(at: start &+ offset) { return false }
        offset &+= 8
      }
      let rest = length &- offset
      return rest == 0
        || (kept.word(at: offset) ^ text.word(at: start &+ offset)) &<< UInt64(truncatingIfNeeded: 64 &- 8 &* rest) == 0
    }
  }

  @inline(never) private func add(_ name: [UInt8], _ hash: UInt64, at place: Int) -> Int {
    let number = count
    letters.replaceSubrange(used..<used, with: name)
    used += name.count
    starts.append(UInt32(truncatingIfNeeded: used))
    places[place] = UInt32(truncatingIfNeeded: number)
    hashes[place] = hash
    if count * 2 > places.count { grow() }
    return number
  }

  private func grow() {
    let old = zip(places, hashes).filter { $0.0 != 0 }
    places = [UInt32](repeating: 0, count: places.count * 2)
    hashes = [UInt64](repeating: 0, count: places.count)
    for (number, hash) in old {
      var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = number
      hashes[place] = hash
    }
  }
}
