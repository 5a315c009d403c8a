/// Calls that stand on several lines, of which the last one holds.
struct RepeatedCalls: Sendable {
  private var places: [UInt64: Int] = [:]
  private(set) var calls: [Call] = []
  private var numbers: [UInt32] = []
  private(set) var names: KeptNames

  init(names: KeptNames) { self.names = names }

  /// Takes a line of a call for the last one; whether it is the first one.
  mutating func take(_ call: Call, _ record: Record, of identity: UInt64) -> Bool {
    let kept = names.numbers(of: record)
    if let place = places[identity] {
      calls[place] = call
      numbers.replaceSubrange(place * kept.count..<(place + 1) * kept.count, with: kept)
      return false
    }
    places[identity] = calls.count
    calls.append(call)
    numbers += kept
    return true
  }

  /// A record with the names of a call.
  func record(_ place: Int, in scan: RecordScan, _ buffer: TextBuffer) -> Record {
    let count = names.slots.count
    return names.record(numbers[place * count..<(place + 1) * count], in: scan, buffer)
  }

  /// A record with the names of another one and a model that an earlier line named.
  mutating func record(_ record: Record, model: [UInt8], in scan: RecordScan, _ buffer: TextBuffer) -> Record
  {
    var kept = names.numbers(of: record)
    if let place = names.slots.firstIndex(of: Field.model.rawValue) { kept[place] = names.number(of: model) }
    return names.record(kept, in: scan, buffer)
  }

  /// Forgets all of them.
  mutating func removeAll() {
    places = [:]
    calls = []
    numbers = []
  }
}
