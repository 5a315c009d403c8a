/// The names by which a call is grouped, kept until its last line was read.
struct KeptNames: Sendable {
  /// The slots whose values are kept.
  let slots: [Int]
  private var numbers: [[UInt8]: UInt32] = [:]
  private var names: [[UInt8]] = [[]]

  init(slots: [Int]) { self.slots = slots }

  /// The numbers of what a record has in the slots, 0 for nothing.
  mutating func numbers(of record: Record) -> [UInt32] {
    slots.map { slot in record.scan.slot(slot).map { number(of: record.bytes($0)) } ?? 0 }
  }

  private mutating func number(of name: [UInt8]) -> UInt32 {
    if name.isEmpty { return 0 }
    if let number = numbers[name] { return number }
    let number = UInt32(truncatingIfNeeded: names.count)
    numbers[name] = number
    names.append(name)
    return number
  }

  /// A record of these names alone, in the place of the one that was read last.
  func record(_ numbers: some Sequence<UInt32>, in scan: RecordScan, _ buffer: TextBuffer) -> Record {
    buffer.clear()
    scan.restore(
      zip(slots, numbers).filter { $1 > 0 }.map { slot, number in
        (slot, Slot(.text, buffer.append(names[Int(number)])))
      })
    return Record(scan: scan, json: JSONScan(text: buffer.text, breaksAtLines: true))
  }
}

extension Record {
  /// The letters of a value, its escapes resolved.
  func bytes(_ slot: Slot) -> [UInt8] {
    slot.kind == .escaped ? json.unescaped(slot.range) : json.text.bytes(slot.range)
  }
}
