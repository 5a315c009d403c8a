/// Which calls of a log count.
struct RecordFilter: Sendable {
  /// Seconds since 1970 from which calls count, and before which they do.
  private var since: Int?
  private var until: Int?
  /// Values that slots must have.
  private var values: [(slot: Int, value: [UInt8])] = []
  private var files: [String] = []
  /// Whether the calls of the file that is read count at all.
  private(set) var wantsFile = true

  /// Whether every call counts.
  var isOpen: Bool { since == nil && until == nil && values.isEmpty && files.isEmpty }
  /// Whether calls without a time do not.
  var needsTime: Bool { since != nil || until != nil }

  /// The filter of a request.
  ///
  /// - Parameter slot: the slot of a field or a path.
  init(_ request: LogRequest, slot: (GroupKey) -> Int?) throws(LogError) {
    since = request.since
    until = request.until
    for (key, value) in request.wheres {
      if let slot = slot(key) {
        values.append((slot, Array(value.utf8)))
      } else if key == .file {
        files.append(value)
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
  mutating func begin(_ name: String) { wantsFile = files.allSatisfy { $0 == name } }

  /// Whether the values of a record are those asked for.
  func wants(_ record: Record) -> Bool {
    wantsFile
      && values.allSatisfy { slot, value in
        guard let found = record.scan.slot(slot) else { return value.isEmpty }
        return record.bytes(found) == value
      }
  }

  /// Whether a time is within those asked for.
  func wants(_ seconds: Int?) -> Bool {
    guard let seconds else { return !needsTime }
    return seconds >= since ?? .min && seconds < until ?? .max
  }
}
