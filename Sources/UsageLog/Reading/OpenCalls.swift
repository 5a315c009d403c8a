/// Calls of which later lines may say more: those that stand on several lines, and those whose first attempt failed.
struct OpenCalls: Sendable {
  private var places: [UInt64: Int] = [:]
  private(set) var calls: [Call] = []
  /// The file of the last line of each call.
  private(set) var files: [Int] = []
  private var numbers: [UInt32] = []
  private(set) var names: KeptNames

  init(names: KeptNames) { self.names = names }

  /// Takes a line of a call for the last one; whether it is the first one.
  ///
  /// - Parameter file: the number of the file that it stands in: a session that is resumed repeats calls of another file.
  mutating func take(_ call: Call, _ record: Record, of identity: UInt64, in file: Int) -> Bool {
    let kept = names.numbers(of: record)
    if let place = places[identity] {
      calls[place] = call
      files[place] = file
      numbers.replaceSubrange(place * kept.count..<(place + 1) * kept.count, with: kept)
      return false
    }
    places[identity] = calls.count
    calls.append(call)
    files.append(file)
    numbers += kept
    return true
  }

  /// Takes a call that failed for an attempt of one that did not; whether one waits under the identity.
  mutating func makeAttempt(of identity: UInt64) -> Bool {
    guard let place = places.removeValue(forKey: identity) else { return false }
    calls[place].isAttempt = true
    return true
  }

  /// A record with the names of a call.
  func record(_ place: Int, in scan: RecordScan, _ buffer: TextBuffer) -> Record {
    let count = names.slots.count
    return names.record(numbers[place * count..<(place + 1) * count], in: scan, buffer)
  }

  /// Forgets all of them.
  mutating func removeAll() {
    places = [:]
    calls = []
    files = []
    numbers = []
  }
}
