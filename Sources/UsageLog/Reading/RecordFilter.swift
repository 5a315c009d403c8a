/// Which calls of a log count.
struct RecordFilter: Sendable {
  /// Seconds since 1970 from which calls count, and before which they do.
  private var since: Int?
  private var until: Int?
  /// Values that slots must have, and their slots.
  private var values: [SoughtValue] = []
  private var slots: [Int] = []
  private var files: [SoughtValue] = []
  /// Whether the calls of the file that is read count at all.
  private(set) var wantsFile = true

  /// Whether every call counts.
  var isOpen: Bool { since == nil && until == nil && values.isEmpty && files.isEmpty }
  /// Whether calls without a time do not.
  var needsTime: Bool { since != nil || until != nil }

  /// All values that are asked for by name, and what was met of them.
  var sought: [SoughtValue] { values + files }

  /// The filter of a request.
  ///
  /// - Parameter slot: the slot of a field or a path.
  init(_ request: LogRequest, slot: (GroupKey) -> Int?) throws(LogError) {
    since = request.since
    until = request.until
    for (key, value) in request.wheres {
      if let slot = slot(key) {
        values.append(SoughtValue(key, value))
        slots.append(slot)
      } else if key == .file {
        files.append(SoughtValue(key, value))
      } else {
        guard let period = key.period, let number = period.number(named: value) else {
          throw .noTime(key, value)
        }
        let span = period.seconds(number)
        since = max(since ?? .min, span.lowerBound - request.zone)
        until = min(until ?? .max, span.upperBound - request.zone)
      }
    }
  }

  /// Begins a file.
  mutating func begin(_ name: String) {
    wantsFile = true
    for place in files.indices where !files[place].meet(Array(name.utf8)) { wantsFile = false }
  }

  /// Whether the values of a record are those asked for.
  mutating func wants(_ record: Record) -> Bool {
    var isWanted = wantsFile
    for place in values.indices {
      let found = record.scan.slot(slots[place]).map { record.bytes($0) }
      if !values[place].meet(found) { isWanted = false }
    }
    return isWanted
  }

  /// Whether a time is within those asked for.
  func wants(_ seconds: Int?) -> Bool {
    guard let seconds else { return !needsTime }
    return seconds >= since ?? .min && seconds < until ?? .max
  }
}
