/// What a session's earlier lines said that a later one needs, and what reads the records within a record.
struct SessionState {
  /// What calls to come are told apart by, where it stands on a line of its own: the model, the folder.
  private var names: [Field: [UInt8]] = [:]
  /// The running totals that the last line had.
  var totals: StatedTokens?
  /// Reads the records within a record; nil where the format has none.
  private let inner: RecordScan?
  private let buffer = TextBuffer()

  /// The state before the first line of a format.
  init(_ format: LogFormat) {
    let layout = SlotLayout(format.innerFields)
    inner = format.innerFields.isEmpty ? nil : RecordScan(layout.tree, slotCount: layout.slotCount)
  }

  /// Begins a session.
  mutating func begin() {
    names = [:]
    totals = nil
  }

  /// Keeps what a line that is no call says of the calls to come.
  mutating func keepNames(of record: Record) {
    for field in [Field.model, .provider, .feature, .user, .customer] {
      if let slot = record.slot(field), slot.length > 0 { names[field] = record.bytes(slot) }
    }
  }

  /// A record with the names that lines before it gave, where it has none itself.
  func named(_ record: Record, _ buffer: TextBuffer) -> Record {
    let missing = names.filter { !record.has($0.key) }
    guard !missing.isEmpty else { return record }
    // What stands in slots is of one text, so all of it is written anew.
    let kept = record.scan.present
    buffer.clear()
    var values: [(slot: Int, range: Range<Int>)] = []
    for slot in 0..<SlotLayout.capacity where kept & 1 &<< UInt64(slot) > 0 {
      if let value = record.scan.slot(slot) { values.append((slot, buffer.append(record.bytes(value)))) }
    }
    for (field, name) in missing { values.append((field.rawValue, buffer.append(name))) }
    record.scan.beginRecord()
    for (slot, range) in values {
      record.scan.put(.text, range, at: FieldTree.Target(slot: Int8(truncatingIfNeeded: slot)))
    }
    return Record(scan: record.scan, json: JSONScan(text: buffer.text, breaksAtLines: true))
  }

  /// The record that a field holds, as an object or as a text of one; nil where it holds none.
  func record(in field: Field, of record: Record) -> Record? {
    guard let inner, let slot = record.slot(field) else { return nil }
    switch slot.kind {
    case .object:
      guard inner.readRecord(record.json, at: Int(slot.start)) != nil else { return nil }
      return Record(scan: inner, json: record.json)
    case .text, .escaped:
      buffer.clear()
      _ = buffer.append(record.bytes(slot))
      let json = JSONScan(text: buffer.text, breaksAtLines: false)
      guard inner.readRecord(json, at: json.pastBlanks(0)) != nil else { return nil }
      return Record(scan: inner, json: json)
    case .whole, .pointed, .decimal, .yes, .no, .array: return nil
    }
  }

  /// Calls a function with each object of the array that a field holds.
  func eachRecord(
    in field: Field, of record: Record, _ body: (Record) throws(RecordProblem) -> Void
  ) throws(RecordProblem) {
    guard let inner, let slot = record.slot(field), slot.kind == .array else { return }
    let json = record.json
    var index = json.pastBlanks(Int(slot.start) + 1)
    while let end = inner.readRecord(json, at: index) {
      try body(Record(scan: inner, json: json))
      index = json.pastBlanks(end)
      guard json.text[index] == UInt8(ascii: ",") else { return }
      index = json.pastBlanks(index + 1)
    }
  }
}
