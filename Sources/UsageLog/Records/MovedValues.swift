/// The values of a record in a text of their own, where others can join them.
enum MovedValues {
  /// Moves the values of a record; what they are by slot, and where they stood by where they stand now.
  static func move(
    _ record: Record, to buffer: TextBuffer
  ) -> (slots: [(index: Int, slot: Slot)], places: [Int: Int]) {
    let scan = record.scan
    buffer.clear()
    var slots: [(index: Int, slot: Slot)] = []
    var places: [Int: Int] = [:]
    for index in 0..<RecordScan.slotCapacity {
      guard var slot = scan.slot(index) else { continue }
      let range = buffer.append(record.bytes(slot))
      places[range.lowerBound] = Int(slot.start)
      slot.start = UInt32(truncatingIfNeeded: range.lowerBound)
      slot.length = UInt32(truncatingIfNeeded: range.count)
      if slot.kind == .escaped { slot.kind = .text }
      slots.append((index, slot))
    }
    scan.restore(slots)
    return (slots, places)
  }
}
