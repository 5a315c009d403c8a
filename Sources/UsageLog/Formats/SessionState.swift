/// What a session's earlier lines said that a later one needs, and what reads the records within a record.
struct SessionState {
  /// What calls to come are told apart by, where it stands on a line of its own: the model, the folder.
  private var names: [Field: [UInt8]] = [:]
  /// The running totals that the last line had.
  var totals: StatedTokens?
  /// Reads the records within a record; nil where the format has none.
  private let inner: RecordScan?

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
    var values = MovedValues.move(record, to: buffer).slots
    for (field, name) in missing { values.append((field.rawValue, Slot(.text, buffer.append(name)))) }
    record.scan.restore(values)
    return Record(scan: record.scan, json: JSONScan(text: buffer.text, breaksAtLines: true))
  }

  /// The record that a field holds; nil where it holds none.
  func record(in field: Field, of record: Record) -> Record? {
    guard let inner, let slot = record.slot(field), slot.kind == .object,
      inner.readRecord(record.json, at: Int(slot.start)) != nil
    else { return nil }
    return Record(scan: inner, json: record.json)
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
