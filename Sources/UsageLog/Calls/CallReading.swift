extension LogFormat {
  /// The call that a record says.
  ///
  /// All input is one number: the part in the caches is added where it stands beside. All output is one number: reasoning
  /// likewise.
  @inline(__always) func read(_ record: Record, into call: inout Call) throws(RecordProblem) -> Bool {
    call = Call()
    let input = try record.count(.input)
    let output = try record.count(.output)
    try readParts(record, &call, input: input, output: output)
    call.cost = try record.amount(.cost).map { costsPerDollar == 1 ? $0 : $0 / Int128(costsPerDollar) }
    call.seconds = record.scan.seconds(.time, in: record.json.text)
    try readOutcome(record, &call)
    return input != nil || output != nil
  }

  @inline(__always) private func readParts(
    _ record: Record, _ call: inout Call, input: Int?, output: Int?
  ) throws(RecordProblem) {
    let cached = try record.count(.cached) ?? 0
    let written5m = try record.count(.written5m) ?? 0
    let written1h = try record.count(.written1h) ?? 0
    let flat = try record.count(.written) ?? 0
    let reasoning = try record.count(.reasoning) ?? 0
    let tools = try record.count(.tools) ?? 0
    let total = try record.count(.total)
    call.cached = cached
    call.written5m = written5m
    call.written1h = written1h
    call.reasoning = reasoning
    let split = try Self.sum(written5m, written1h)
    call.writtenOther = max(0, flat - split)
    let aside = try Self.sum(cached, max(flat, split))
    var all = input
    if let input {
      let stated = try Self.sum(input, tools)
      let isBeside =
        switch cachedIs {
        case .inside: aside > input
        case .beside: true
        case .checked: aside > 0 && Self.isBeside(aside, input: stated, output: output ?? 0, reasoning: reasoning, total: total)
        }
      all = try Self.sum(stated, isBeside ? aside : 0)
    } else if aside > 0 {
      all = aside
    }
    call.input = all ?? -1
    guard var out = output else {
      if reasoningIs == .beside, reasoning > 0 { call.output = reasoning }
      else if restIsOutput, let all, let total, total >= all { call.output = total - all }
      return
    }
    let plain = try Self.sum(all ?? 0, out)
    switch reasoningIs {
    case .inside: break
    case .beside: out = try Self.sum(out, reasoning)
    case .checked:
      if reasoning > 0, let total, total == (try Self.sum(plain, reasoning)) || reasoning > out {
        out = try Self.sum(out, reasoning)
      }
    }
    if restIsOutput, let total, let all, total > all, total - all > out { out = total - all }
    call.output = out
  }

  /// Whether the total holds the cached part beside the input: with neither, only more cached than input shows it.
  private static func isBeside(_ aside: Int, input: Int, output: Int, reasoning: Int, total: Int?) -> Bool {
    if let total, let plain = try? sum(input, output), let thought = try? sum(plain, reasoning),
      let beside = try? sum(plain, aside), let both = try? sum(thought, aside)
    {
      if total == plain || total == thought { return false }
      if total == beside || total == both { return true }
    }
    return aside > input
  }

  @inline(__always) private static func sum(_ first: Int, _ second: Int) throws(RecordProblem) -> Int {
    let (sum, overflow) = first.addingReportingOverflow(second)
    guard !overflow else { throw .tooLarge(.total) }
    return sum
  }

  private func readOutcome(_ record: Record, _ call: inout Call) throws(RecordProblem) {
    if let success = record.flag(.success) { call.isFailed = !success }
    if let slot = record.slot(.status) { call.isFailed = record.isFailure(slot) }
    if let error = record.slot(.error), error.kind != .no, error.length > 0 { call.isFailed = true }
    if let attempt = try record.count(.attempt) { call.retries = max(0, attempt - 1) }
    if let retries = try record.count(.retries) { call.retries = retries }
    call.isCacheHit = record.flag(.cacheHit) ?? (call.cached > 0 ? true : nil)
    call.service = isBatch || record.flag(.batch) == true ? .batch : record.service
  }
}

extension Record {
  /// Whether a status tells of a call that failed: 400 and more, or a word of failure.
  fileprivate func isFailure(_ slot: Slot) -> Bool {
    switch slot.kind {
    case .whole: return slot.value >= 400
    case .no: return true
    case .text:
      if says("success", .status) || says("ok", .status) || says("200", .status) { return false }
      let word = text(slot).lowercased()
      if let code = Int(word) { return code >= 400 }
      return ["error", "failed", "failure", "fail", "timeout", "timed_out", "rate_limited", "cancelled", "canceled"]
        .contains(word)
    case .pointed, .decimal, .escaped, .yes, .object, .array: return false
    }
  }

  /// The tier that the response says it was served at.
  fileprivate var service: Service {
    guard let slot = slot(.tier), slot.kind == .text else { return .standard }
    let word = text(slot).lowercased()
    if word.hasSuffix("flex") { return .flex }
    if word.hasSuffix("priority") { return .priority }
    if word.hasSuffix("batch") { return .batch }
    return word == "fast" ? .fast : .standard
  }
}
