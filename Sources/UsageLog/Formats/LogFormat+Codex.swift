extension LogFormat {
  /// Sessions of the Codex command line: the model and the folder on lines of their own, and counts with running totals.
  ///
  /// The same counts are written again when nothing was called; then the totals are the same too.
  static let codex: LogFormat = LogFormat(
    name: "codex", title: "Codex CLI",
    marks: [
      ["type=session_meta", "payload"], ["type=turn_context", "payload"], ["type=event_msg", "payload.type"],
      ["type=response_item", "payload.type"], ["type=compacted", "payload"], ["payload.type=token_count"],
      ["payload.info.total_token_usage"], ["info.total_token_usage"], ["msg.type=token_count"],
      ["type=token_count", "info"],
    ],
    fields: codexCounts(below: codexPlaces.map { $0 + "last_token_usage." }) + [
      (.parts, codexPlaces.map { $0 + "total_token_usage" }), (.kind, ["type"]),
      (.model, ["payload.model", "payload.info.model"]), (.time, ["timestamp", "time", "t", "ts"]),
      (.feature, ["payload.cwd"]),
    ],
    innerFields: codexCounts(below: [""]), cachedIs: .inside, reasoningIs: .inside, needsOrder: true,
    finish: { record, call, session throws(RecordProblem) in
      if record.says("session_meta", .kind) { session.begin() }
      let totals = try session.record(in: .parts, of: record).map { inner throws(RecordProblem) in
        try StatedTokens(inner)
      }
      let hasLast = record.has(.input) || record.has(.output)
      guard hasLast || totals != nil else {
        session.keepNames(of: record)
        return .other
      }
      guard let totals else {
        // Where totals follow alone, these tokens are in them and counted already.
        session.totals = try (session.totals ?? StatedTokens()).adding(StatedTokens(record))
        return .call
      }
      defer { session.totals = totals }
      if let before = session.totals, before == totals { return .other }
      if !hasLast {
        let added = totals.since(session.totals)
        if added == StatedTokens(input: 0, output: 0) { return .other }
        try codex.settle(added, into: &call)
        call.isCacheHit = call.cached > 0
      }
      return .call
    })

  private static let codexPlaces = ["payload.info.", "msg.info.", "info.", "payload.payload.info."]

  private static func codexCounts(below paths: [String]) -> [(field: Field, paths: [String])] {
    [
      (.input, paths.map { $0 + "input_tokens" }), (.cached, paths.map { $0 + "cached_input_tokens" }),
      (.written, paths.map { $0 + "cache_write_input_tokens" }),
      (.output, paths.map { $0 + "output_tokens" }),
      (.reasoning, paths.map { $0 + "reasoning_output_tokens" }), (.total, paths.map { $0 + "total_tokens" }),
    ]
  }
}

extension StatedTokens {
  fileprivate init(input: Int, output: Int) { (self.input, self.output) = (input, output) }

  /// Running totals with the counts of a call.
  fileprivate func adding(_ call: StatedTokens) throws(RecordProblem) -> StatedTokens {
    func sum(_ first: Int?, _ second: Int?) throws(RecordProblem) -> Int {
      try StatedTokens.sum(first ?? 0, second ?? 0)
    }
    var all = StatedTokens(input: try sum(input, call.input), output: try sum(output, call.output))
    all.cached = try sum(cached, call.cached)
    all.written = try sum(written, call.written)
    all.reasoning = try sum(reasoning, call.reasoning)
    all.total = try sum(total, call.total)
    return all
  }

  /// What running totals grew by; all of them where they are smaller than before, a session having begun anew.
  fileprivate func since(_ before: StatedTokens?) -> StatedTokens {
    guard let before, (input ?? 0) >= (before.input ?? 0), (output ?? 0) >= (before.output ?? 0) else {
      return self
    }
    var grown = StatedTokens()
    grown.input = (input ?? 0) - (before.input ?? 0)
    grown.output = (output ?? 0) - (before.output ?? 0)
    grown.cached = max(0, cached - before.cached)
    grown.written = max(0, written - before.written)
    grown.reasoning = max(0, reasoning - before.reasoning)
    return grown
  }
}
