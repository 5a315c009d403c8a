/// The names that a field had, numbered as they came.
struct NameTable: ~Copyable {
  /// The number of calls without a name.
  static let none = 0

  struct Place: BitwiseCopyable {
    var hash: UInt64 = 0
    /// The number of the name; 0 for an empty place.
    var number: UInt32 = 0
    var length: UInt32 = 0
    /// Where the name begins in the words.
    var start = 0
  }

  /// Found by the hash; three quarters are taken at most.
  private var places = Slab<Place>(bits: 6)
  /// The names, eight letters to a word and two words at least, the rest of them 0.
  private var letters = Slab<UInt64>(bits: 8)
  private var used = 0
  /// Where each name begins in the words, and how many letters it has, by its number.
  private var names: [(start: Int, length: Int)] = [(0, 0)]

  /// How many numbers there are, that of no name included.
  var count: Int { names.count }

  /// The number of the name in a range of a text; a new one for a new name.
  @inline(__always) mutating func number(of text: LogText, _ start: Int, _ length: Int) -> Int {
    let hash = TextHash.of(text, start, length)
    var index = Int(truncatingIfNeeded: hash)
    while true {
      let place = places[index]
      if place.hash == hash, place.number != 0, Int(place.length) == length,
        isName(place.start, text, start, length)
      {
        return Int(place.number)
      }
      if place.number == 0 { return add(text, start, length, hash, at: index) }
      index = index &+ 1
    }
  }

  /// The number of a name that stands nowhere in a text.
  mutating func number(of name: [UInt8]) -> Int {
    let padded = name + [UInt8](repeating: 0, count: LogText.margin)
    return unsafe padded.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return Self.none }
      return unsafe number(of: LogText(base: base, count: name.count), 0, name.count)
    }
  }

  /// The letters of a number's name; empty for none.
  func name(_ number: Int) -> [UInt8] {
    let name = names[number]
    return (0..<name.length).map {
      UInt8(truncatingIfNeeded: letters[name.start + $0 / 8] >> UInt64($0 % 8 * 8))
    }
  }

  @inline(__always) private func isName(_ own: Int, _ text: LogText, _ start: Int, _ length: Int) -> Bool {
    if length <= 16 {
      return (letters[own] ^ text.word(at: start, of: length))
        | (letters[own &+ 1] ^ text.word(at: start &+ 8, of: max(0, length &- 8))) == 0
    }
    var offset = 0
    var word = own
    while offset < length {
      if letters[word] != text.word(at: start &+ offset, of: length &- offset) { return false }
      offset &+= 8
      word &+= 1
    }
    return true
  }

  @inline(never) private mutating func add(
    _ text: LogText, _ start: Int, _ length: Int, _ hash: UInt64, at index: Int
  ) -> Int {
    let number = count
    let words = max(2, (length + 7) / 8)
    while used + words > letters.count {
      let grown = Slab<UInt64>(bits: letters.count.trailingZeroBitCount + 1)
      for index in 0..<used { grown[index] = letters[index] }
      letters = grown
    }
    for word in 0..<words {
      letters[used + word] = text.word(at: start + word * 8, of: max(0, length - word * 8))
    }
    names.append((used, length))
    places[index] = Place(
      hash: hash, number: UInt32(truncatingIfNeeded: number), length: UInt32(truncatingIfNeeded: length),
      start: used)
    used += words
    if count * 4 > places.count * 3 {
      let grown = Slab<Place>(bits: places.count.trailingZeroBitCount + 1)
      for index in 0..<places.count where places[index].number != 0 {
        var place = Int(truncatingIfNeeded: places[index].hash)
        while grown[place].number != 0 { place &+= 1 }
        grown[place] = places[index]
      }
      places = grown
    }
    return number
  }
}
