extension LogFormat {
  /// The call that a record says; whether it says anything of tokens.
  @inline(__always) func read(_ record: Record, into call: inout Call) throws(RecordProblem) -> Bool {
    call = Call()
    try settle(StatedTokens(record), into: &call)
    if let cost = record.slot(.cost), cost.kind != .object {
      call.cost = try record.amount(.cost)
    }
    call.seconds = record.scan.seconds(.time, in: record.json.text)
    if call.seconds == nil, let date = record.slot(.date) { call.seconds = record.seconds(onDate: date) }
    readOutcome(record, &call)
    return call.input >= 0 || call.output >= 0
  }

  @inline(__always) private func readOutcome(_ record: Record, _ call: inout Call) {
    if let success = record.flag(.success) { call.isFailed = !success }
    if let slot = record.slot(.status) { call.isFailed = record.isFailure(slot) }
    if let error = record.slot(.error), record.isError(error) { call.isFailed = true }
    if let attempt = record.attempts(.attempt) { call.retries = max(0, attempt &- 1) }
    if let retries = record.attempts(.retries) { call.retries = retries }
    call.isCacheHit = record.flag(.cacheHit) ?? (record.has(.cached) ? call.cached > 0 : nil)
    call.service = isBatch || record.flag(.batch) == true ? .batch : record.service
  }
}

extension Record {
  /// More attempts of one call than this are the number of something else.
  private static let mostAttempts = 1_000_000

  /// A number of attempts; nil where the record says none, or what can be none: no count of tokens hangs on it.
  @inline(__always) func attempts(_ field: Field) -> Int? {
    guard let count = try? count(field), count <= Self.mostAttempts else { return nil }
    return count
  }

  /// Whether a status tells of a call that failed: 400 and more, or a word of failure.
  @inline(__always) fileprivate func isFailure(_ slot: Slot) -> Bool {
    if slot.kind == .whole { return slot.value >= 400 }
    if isWord("success", slot) || isWord("ok", slot) || isWord("completed", slot) { return false }
    return isUnusualFailure(slot)
  }

  @inline(never) private func isUnusualFailure(_ slot: Slot) -> Bool {
    switch slot.kind {
    case .no: return true
    case .text, .escaped:
      // The longest word of failure has twelve letters, each of them six where it is escaped.
      guard slot.length <= 72 else { return false }
      let word = text(slot).lowercased()
      if let code = Int(word) { return code >= 400 }
      return [
        "error", "errored", "failed", "failure", "fail", "timeout", "timed_out", "rate_limited", "cancelled",
        "canceled", "expired", "blocked", "false",
      ].contains(word)
    case .whole, .pointed, .decimal, .yes, .object, .array: return false
    }
  }

  /// Whether something is said of an error: no empty text, no empty object and no `false`.
  @inline(__always) fileprivate func isError(_ slot: Slot) -> Bool {
    switch slot.kind {
    case .no: false
    case .whole: slot.value > 0
    case .object, .array: json.pastBlanks(Int(slot.start) &+ 1) &+ 1 < Int(slot.start) &+ Int(slot.length)
    case .text, .escaped: slot.length > 0 && !isWord("None", slot)
    case .pointed, .decimal, .yes: true
    }
  }

  /// The tier that the response says it was served at, or the speed.
  @inline(__always) var service: Service {
    if let speed = slot(.speed), isWord("fast", speed) { return .fast }
    guard let slot = slot(.tier), slot.kind == .text || slot.kind == .escaped else { return .standard }
    if isWord("default", slot) || isWord("standard", slot) { return .standard }
    return unusualService(slot)
  }

  @inline(never) private func unusualService(_ slot: Slot) -> Service {
    let word = text(slot).lowercased()
    if word.hasSuffix("flex") { return .flex }
    if word.hasSuffix("priority") { return .priority }
    if word.hasSuffix("batch") { return .batch }
    return word == "fast" ? .fast : .standard
  }

  /// Seconds since 1970 of a date and the time of day that stands apart from it.
  @inline(never) fileprivate func seconds(onDate date: Slot) -> Int? {
    guard let midnight = LogTime.seconds(of: date, in: json.text) else { return nil }
    guard let time = slot(.time), time.length >= 5 else { return midnight }
    let parts = text(time).prefix(8).split(separator: ":", omittingEmptySubsequences: false).map {
      Int($0) ?? -1
    }
    guard parts.count >= 2, (0..<24).contains(parts[0]), parts[1...].allSatisfy({ (0..<60).contains($0) })
    else {
      return midnight
    }
    return midnight - midnight % 86_400 + parts[0] * 3_600 + parts[1] * 60 + (parts.count > 2 ? parts[2] : 0)
  }
}
