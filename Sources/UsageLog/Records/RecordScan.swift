/// Reads the fields of a format from one record after another, without making anything of the rest.
@safe final class RecordScan {
  /// A key as it was met, compared by its bytes.
  private struct MetKey {
    var length = 0
    var target = FieldTree.Target()
  }

  private let tree: FieldTree
  private let slots: UnsafeMutablePointer<Slot>
  private let met: UnsafeMutablePointer<MetKey>
  private let metCounts: UnsafeMutablePointer<Int>
  /// The bytes of the keys that were met, padded with 0.
  private let metBytes: UnsafeMutableRawPointer
  private let state: UnsafeMutablePointer<State>

  /// Kept in memory of its own: a property would be guarded against a second access at each write.
  private struct State {
    /// A bit for each slot that the record has a value in.
    var present: UInt64 = 0
    var place = 0
    var clock = LogClock()
  }

  /// Where the record that was read last is broken.
  private(set) var place: Int {
    get { unsafe state.pointee.place }
    set { unsafe state.pointee.place = newValue }
  }

  /// The seconds from 1970 to what a field says; nil where it says no time.
  @inline(__always) func seconds(_ field: Field, in text: LogText) -> Int? {
    guard let slot = slot(field.rawValue) else { return nil }
    if slot.kind == .text,
      let seconds = unsafe state.pointee.clock.seconds(text, Int(slot.start), Int(slot.length))
    {
      return seconds
    }
    return LogTime.seconds(of: slot, in: text)
  }

  /// A bit for each slot in which the record read last has a value, that of slot 0 lowest.
  private(set) var present: UInt64 {
    @inline(__always) get { unsafe state.pointee.present }
    set { unsafe state.pointee.present = newValue }
  }

  /// A scan for the fields of a tree.
  ///
  /// - Parameter slotCount: how many slots there are, the fields' and the user's.
  init(_ tree: FieldTree, slotCount: Int) {
    self.tree = tree
    let keys = tree.nodes.count * FieldTree.capacity
    unsafe state = .allocate(capacity: 1)
    unsafe state.initialize(to: State())
    unsafe slots = .allocate(capacity: slotCount)
    unsafe slots.initialize(repeating: Slot(), count: slotCount)
    unsafe met = .allocate(capacity: keys)
    unsafe met.initialize(repeating: MetKey(), count: keys)
    unsafe metCounts = .allocate(capacity: tree.nodes.count)
    unsafe metCounts.initialize(repeating: 0, count: tree.nodes.count)
    unsafe metBytes = .allocate(byteCount: keys * FieldTree.longestKey, alignment: 8)
    unsafe metBytes.initializeMemory(as: UInt8.self, repeating: 0, count: keys * FieldTree.longestKey)
  }

  deinit {
    unsafe state.deallocate()
    unsafe slots.deallocate()
    unsafe met.deallocate()
    unsafe metCounts.deallocate()
    unsafe metBytes.deallocate()
  }

  /// The value that the record read last has in a slot; nil where it has none or null.
  @inline(__always) func slot(_ index: Int) -> Slot? {
    present &>> UInt64(truncatingIfNeeded: index) & 1 == 1 ? unsafe slots[index] : nil
  }

  /// Begins a record whose values are put into the slots one by one.
  func beginRecord() { present = 0 }

  /// Keeps a value where its path leads.
  @inline(__always) func put(
    _ kind: Slot.Kind, _ range: Range<Int>, value: UInt64 = 0, decimals: Int = 0, at target: FieldTree.Target
  ) {
    var slot = Slot(
      start: UInt32(truncatingIfNeeded: range.lowerBound), length: UInt32(truncatingIfNeeded: range.count),
      value: value, kind: kind, rank: target.rank, decimals: UInt8(truncatingIfNeeded: decimals))
    if target.slot >= 0 { keep(slot, at: Int(target.slot), takesLargest: target.takesLargest) }
    if target.extra >= 0 {
      slot.rank = target.extraRank
      keep(slot, at: Int(target.extra), takesLargest: target.extraTakesLargest)
    }
  }

  /// Keeps a value unless the slot has one that wins.
  @inline(__always) private func keep(_ slot: Slot, at index: Int, takesLargest: Bool) {
    let bit = 1 &<< UInt64(truncatingIfNeeded: index)
    let kept = unsafe slots[index]
    if present & bit == 0 || (takesLargest ? slot.magnitude > kept.magnitude : slot.rank <= kept.rank) {
      unsafe slots[index] = slot
      present |= bit
    }
  }

  /// Reads the object that starts at an index; the index behind it, nil where it is broken at ``place``.
  func readRecord(_ json: JSONScan, at start: Int) -> Int? {
    beginRecord()
    place = start
    guard json.text[start] == UInt8(ascii: "{") else { return nil }
    return object(json, node: 0, from: start &+ 1)
  }

  private func object(_ json: JSONScan, node: Int, from start: Int) -> Int? {
    var index = json.pastBlanks(start)
    if json.text[index] == UInt8(ascii: "}") { return index &+ 1 }
    var cursor = 0
    while true {
      guard json.text[index] == UInt8(ascii: "\"") else { return fail(at: index) }
      let target: FieldTree.Target
      if unsafe metCounts[node] > cursor, isMet(node &* FieldTree.capacity &+ cursor, json.text, index &+ 1) {
        let key = unsafe met[node &* FieldTree.capacity &+ cursor]
        target = key.target
        index = index &+ key.length &+ 2
        cursor &+= 1
      } else {
        guard let found = find(json, node: node, at: index &+ 1, cursor: &cursor) else {
          return fail(at: index)
        }
        target = found.target
        index = found.end
      }
      index = json.pastBlanks(index)
      guard json.text[index] == UInt8(ascii: ":") else { return fail(at: index) }
      index = json.pastBlanks(index &+ 1)
      guard let end = value(json, target, from: index) else { return place > index ? nil : fail(at: index) }
      index = json.pastBlanks(end)
      if json.text[index] == UInt8(ascii: ",") {
        index = json.pastBlanks(index &+ 1)
      } else if json.text[index] == UInt8(ascii: "}") {
        return index &+ 1
      } else {
        return fail(at: index)
      }
    }
  }

  @inline(never) private func fail(at index: Int) -> Int? {
    place = index
    return nil
  }

  @inline(__always) private func value(_ json: JSONScan, _ target: FieldTree.Target, from start: Int) -> Int?
  {
    let byte = json.text[start]
    if byte == UInt8(ascii: "\"") {
      guard let string = json.pastString(start &+ 1) else { return nil }
      // An empty text says nothing, so another name of the field may.
      if target.isKept, string.end &- start > 2 {
        put(string.hasEscapes ? .escaped : .text, start &+ 1..<string.end &- 1, at: target)
      }
      return string.end
    }
    if byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-") {
      guard let number = json.number(start) else { return nil }
      if target.isKept {
        let kind: Slot.Kind = number.digits == nil ? .decimal : number.decimals == 0 ? .whole : .pointed
        put(kind, start..<number.end, value: number.digits ?? 0, decimals: number.decimals, at: target)
      }
      return number.end
    }
    return container(json, target, from: start)
  }

  @inline(never) private func container(_ json: JSONScan, _ target: FieldTree.Target, from start: Int) -> Int?
  {
    let byte = json.text[start]
    if target.isIgnored { return json.pastValue(start) }
    switch byte {
    case UInt8(ascii: "{"):
      let end =
        target.node >= 0
        ? object(json, node: Int(target.node), from: start &+ 1) : json.pastContainer(start)
      if let end, target.isKept { put(.object, start..<end, at: target) }
      return end
    case UInt8(ascii: "["):
      let end = json.pastContainer(start)
      if let end, target.isKept { put(.array, start..<end, at: target) }
      return end
    default:
      let end = json.pastScalar(start)
      if let end, byte != UInt8(ascii: "n"), target.isKept {
        put(byte == UInt8(ascii: "t") ? .yes : .no, start..<end, at: target)
      }
      return end
    }
  }

  /// Whether a key that was met stands at an index, the closing quote included.
  @inline(__always) private func isMet(_ key: Int, _ text: LogText, _ start: Int) -> Bool {
    let length = unsafe met[key].length
    guard text[start &+ length] == UInt8(ascii: "\"") else { return false }
    var offset = 0
    while offset &+ 8 <= length {
      if text.word(at: start &+ offset) != metWord(key, offset) { return false }
      offset &+= 8
    }
    let rest = length &- offset
    return rest == 0
      || (text.word(at: start &+ offset) ^ metWord(key, offset)) &<< UInt64(64 &- 8 &* rest) == 0
  }

  @inline(__always) private func metWord(_ key: Int, _ offset: Int) -> UInt64 {
    unsafe metBytes.load(fromByteOffset: key &* FieldTree.longestKey &+ offset, as: UInt64.self).littleEndian
  }

  /// A key that does not stand where it stood last time: met elsewhere, or new.
  @inline(never) private func find(
    _ json: JSONScan, node: Int, at start: Int, cursor: inout Int
  ) -> (target: FieldTree.Target, end: Int)? {
    let base = node * FieldTree.capacity
    let count = unsafe metCounts[node]
    for offset in 0..<count where isMet(base + offset, json.text, start) {
      cursor = offset + 1
      let key = unsafe met[base + offset]
      return (key.target, start + key.length + 1)
    }
    guard let string = json.pastString(start) else { return nil }
    let range = start..<string.end - 1
    let bytes = string.hasEscapes ? json.unescaped(range) : json.text.bytes(range)
    let target = tree.nodes[node].targets[KeyName(bytes)] ?? FieldTree.Target()
    // An object with a key for each of its entries would fill the memory with keys that never come again.
    if !string.hasEscapes, count < FieldTree.capacity, bytes.count <= FieldTree.longestKey {
      for (offset, byte) in bytes.enumerated() {
        unsafe metBytes.storeBytes(
          of: byte, toByteOffset: (base + count) * FieldTree.longestKey + offset, as: UInt8.self)
      }
      unsafe met[base + count] = MetKey(length: bytes.count, target: target)
      unsafe metCounts[node] = count + 1
      cursor = count + 1
    }
    return (target, string.end)
  }
}
