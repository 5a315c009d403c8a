/// Reads the fields of a format from one record after another, without making anything of the rest.
@safe final class RecordScan {
  private let tree: FieldTree
  private let slots: UnsafeMutablePointer<Slot>
  /// The slot of the values that nobody asks for.
  private let ignored: Int
  private let met: MetKeys
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
    met = MetKeys(objectCount: tree.nodes.count)
    unsafe state = .allocate(capacity: 1)
    unsafe state.initialize(to: State())
    ignored = slotCount
    unsafe slots = .allocate(capacity: slotCount + 1)
    unsafe slots.initialize(repeating: Slot(), count: slotCount + 1)
  }

  deinit {
    unsafe state.deallocate()
    unsafe slots.deallocate()
  }

  /// The value that the record read last has in a slot; nil where it has none or null.
  @inline(__always) func slot(_ index: Int) -> Slot? {
    present &>> UInt64(truncatingIfNeeded: index) & 1 == 1 ? unsafe slots[index] : nil
  }

  /// Begins a record whose values are put into the slots one by one.
  func beginRecord() { present = Self.begun }

  /// Begins a record that has these values in its slots and no others.
  func restore(_ values: [(index: Int, slot: Slot)]) {
    beginRecord()
    for (index, slot) in values { keep(slot, at: index) }
  }

  /// Keeps a value in the place of what a slot has.
  func keep(_ slot: Slot, at index: Int) {
    unsafe slots[index] = slot
    present |= 1 &<< UInt64(truncatingIfNeeded: index)
  }

  /// How many slots a record can have: each has a bit of a word, of which one is needed otherwise.
  static let slotCapacity = 63

  /// The bit that is set in every record; no slot has it.
  private static let begun: UInt64 = 1 << UInt64(slotCapacity)

  /// Keeps a value where its path leads.
  @inline(__always) func put(
    _ kind: Slot.Kind, _ range: Range<Int>, value: UInt64 = 0, decimals: Int = 0, at target: FieldTree.Target,
    in json: JSONScan
  ) {
    let slot = Slot(kind, range, value: value, decimals: decimals)
    if target.first.slot >= 0 { keep(slot, at: target.first, in: json) }
    guard !target.isSimple else { return }
    if target.second.slot >= 0 { keep(slot, at: target.second, in: json) }
    if target.third.slot >= 0 { keep(slot, at: target.third, in: json) }
    if target.extra >= 0 { keep(slot, at: FieldTree.Target.Place(slot: target.extra), in: json) }
  }

  /// Keeps a value unless the slot has one that wins.
  @inline(__always) private func keep(_ slot: Slot, at place: FieldTree.Target.Place, in json: JSONScan) {
    var slot = slot
    slot.rank = place.rank
    let index = Int(place.slot)
    let kept = unsafe slots[index]
    if present & 1 &<< UInt64(truncatingIfNeeded: index) == 0
      || (place.takesLargest ? slot.magnitude(in: json) > kept.magnitude(in: json) : slot.rank <= kept.rank)
    {
      keep(slot, at: index)
    }
  }

  /// Reads the object that starts at an index; the index behind it, nil where it is broken at ``place``.
  func readRecord(_ json: JSONScan, at start: Int) -> Int? {
    beginRecord()
    place = start
    guard json.text[start] == UInt8(ascii: "{") else { return nil }
    return object(json, node: 0, from: start &+ 1)
  }

  /// Reads the object that starts at an index as what stands at a path of the record, beside the values that it has.
  ///
  /// - Returns: the index behind it; nil where it is broken.
  func readObject(_ json: JSONScan, at start: Int, below path: [KeyName]) -> Int? {
    let node = tree.target(at: path).node
    guard node >= 0, json.text[start] == UInt8(ascii: "{") else { return nil }
    return object(json, node: Int(node), from: start &+ 1)
  }

  private func object(_ json: JSONScan, node: Int, from start: Int) -> Int? {
    let text = json.text
    var index = json.pastBlanks(start)
    if text[index] == UInt8(ascii: "}") { return index &+ 1 }
    var place = met.first(of: node)
    while true {
      if place.stands(in: text, at: index) {
        index &+= place.length
      } else {
        guard let found = find(json, node: node, at: index) else { return fail(at: index) }
        place = found.place
        index = found.end
      }
      if text[index] != UInt8(ascii: ":") {
        index = json.pastBlanks(index)
        guard text[index] == UInt8(ascii: ":") else { return fail(at: index) }
      }
      index = json.pastBlanks(index &+ 1)
      let byte = text[index]
      var end = -1
      if byte == UInt8(ascii: "\"") {
        var length = place.expectedLength
        if length < 0 || !json.isPlainText(index &+ 1, length) {
          length = json.plainLength(index &+ 1)
          place.note(textLength: length)
        }
        if length >= 0 {
          // An empty text says nothing, so another name of the field may.
          keep(json, .text, index &+ 1, length, at: place, says: length > 0)
          end = index &+ length &+ 2
        } else {
          end = unusualText(json, place, from: index)
        }
      } else if byte &- UInt8(ascii: "0") < 10 {
        let digits = text.digits(index)
        let next = text[index &+ digits.count]
        // With a point, an exponent or a leading 0 it is looked at more closely.
        if digits.count < 8, digits.count == 1 || byte != UInt8(ascii: "0"),
          next == UInt8(ascii: ",") || next == UInt8(ascii: "}")
        {
          keep(json, .whole, index, digits.count, value: digits.value, at: place)
          end = index &+ digits.count
        } else {
          end = number(json, place, from: index)
        }
      } else {
        end = other(json, place, from: index)
      }
      guard end >= 0 else { return self.place > index ? nil : fail(at: index) }
      place = place.next
      index = end
      if text[index] != UInt8(ascii: ",") {
        index = json.pastBlanks(index)
        if text[index] == UInt8(ascii: "}") { return index &+ 1 }
        guard text[index] == UInt8(ascii: ",") else { return fail(at: index) }
      }
      index = json.pastBlanks(index &+ 1)
    }
  }

  /// Keeps a value where no other one of the record stands.
  @inline(__always) private func keep(
    _ json: JSONScan, _ kind: Slot.Kind, _ start: Int, _ length: Int, value: UInt64 = 0,
    at place: MetKeys.Place, says: Bool = true
  ) {
    let keeping = place.keeping
    let present = unsafe state.pointee.present
    if present & keeping.conflicts != 0 {
      if says { weigh(json, kind, start, length, value, place.target) }
      return
    }
    unsafe slots[keeping.slot] = Slot(
      kind, start..<start &+ length, value: value, rank: place.target.first.rank)
    unsafe state.pointee.present = present | (says ? keeping.bit : 0)
  }

  @inline(never) private func weigh(
    _ json: JSONScan, _ kind: Slot.Kind, _ start: Int, _ length: Int, _ value: UInt64,
    _ target: FieldTree.Target
  ) {
    put(kind, start..<start + length, value: value, at: target, in: json)
  }

  private func keeping(_ target: FieldTree.Target) -> MetKeys.Keeping {
    if !target.isSimple { return MetKeys.Keeping(slot: ignored, bit: 0, conflicts: Self.begun) }
    guard target.first.slot >= 0 else { return MetKeys.Keeping(slot: ignored, bit: 0, conflicts: 0) }
    let bit: UInt64 = 1 << UInt64(target.first.slot)
    return MetKeys.Keeping(slot: Int(target.first.slot), bit: bit, conflicts: bit)
  }

  @inline(never) private func fail(at index: Int) -> Int? {
    place = index
    return nil
  }

  /// A text with escapes or letters that are no ASCII; the index behind it, -1 where it is broken.
  @inline(never) private func unusualText(_ json: JSONScan, _ place: MetKeys.Place, from start: Int) -> Int {
    guard let string = json.pastString(start &+ 1) else { return -1 }
    if place.target.isKept, string.end &- start > 2 {
      put(string.hasEscapes ? .escaped : .text, start &+ 1..<string.end &- 1, at: place.target, in: json)
    }
    return string.end
  }

  /// Any number; the index behind it, -1 where it is broken.
  @inline(never) private func number(_ json: JSONScan, _ place: MetKeys.Place, from start: Int) -> Int {
    guard let number = json.number(start) else { return -1 }
    if place.target.isKept {
      let kind: Slot.Kind = number.digits == nil ? .decimal : number.decimals == 0 ? .whole : .pointed
      put(
        kind, start..<number.end, value: number.digits ?? 0, decimals: number.decimals, at: place.target,
        in: json)
    }
    return number.end
  }

  /// A word, a number below 0, an object or an array; the index behind it, -1 where it is broken.
  @inline(never) private func other(_ json: JSONScan, _ place: MetKeys.Place, from start: Int) -> Int {
    let target = place.target
    let byte = json.text[start]
    switch byte {
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
      let end = json.pastWord(start)
      if end != nil, byte != UInt8(ascii: "n"), target.isKept {
        put(byte == UInt8(ascii: "t") ? .yes : .no, start..<start + 1, at: target, in: json)
      }
      return end ?? -1
    case UInt8(ascii: "{"):
      let end =
        target.node >= 0
        ? object(json, node: Int(target.node), from: start &+ 1) : json.pastContainer(start)
      if let end, target.isKept { put(.object, start..<end, at: target, in: json) }
      return end ?? -1
    case UInt8(ascii: "["):
      let end = json.pastContainer(start)
      if let end, target.isKept { put(.array, start..<end, at: target, in: json) }
      return end ?? -1
    default: return number(json, place, from: start)
    }
  }

  /// A key that does not stand where it stood last time: met elsewhere, or new.
  @inline(never) private func find(
    _ json: JSONScan, node: Int, at start: Int
  ) -> (place: MetKeys.Place, end: Int)? {
    guard json.text[start] == UInt8(ascii: "\"") else { return nil }
    if let place = met.place(of: node, json.text, at: start) { return (place, start + place.length) }
    guard let string = json.pastString(start + 1) else { return nil }
    let range = start + 1..<string.end - 1
    let bytes = string.hasEscapes ? json.unescaped(range) : json.text.bytes(range)
    let target = tree.nodes[node].targets[KeyName(bytes)] ?? FieldTree.Target()
    let length = string.end - start
    let key =
      string.hasEscapes || length > MetKeys.Key.longest
      ? MetKeys.Key(target, keeping(target))
      : MetKeys.Key(json.text, at: start, length: length, target, keeping(target))
    return (met.add(key, to: node), string.end)
  }
}
