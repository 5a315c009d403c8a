extension LogFormat {
  /// Messages of Anthropic.
  static let anthropic: LogFormat = LogFormat(
    name: "anthropic", title: "Anthropic",
    marks: [
      ["type=message", "usage"], ["usage.cache_creation_input_tokens", "usage.output_tokens"],
      ["usage.cache_read_input_tokens", "usage.output_tokens"], ["type=error", "error.type"],
    ],
    fields: withOwnNames(anthropicFields(below: "") + [(.kind, ["type"]), (.error, ["error"])]),
    innerFields: anthropicParts, cachedIs: .beside, reasoningIs: .inside,
    finish: { record, call, session throws(RecordProblem) in
      try addParts(record, &call, session)
      return record.says("message", .kind) ? .call : .counted
    })

  /// The results of a batch of messages.
  static let anthropicBatch = LogFormat(
    name: "anthropic-batch", title: "Anthropic batch",
    marks: [["custom_id", "result.type"]],
    fields: anthropicFields(below: "result.message.") + [
      (.kind, ["custom_id"]), (.status, ["result.type"]), (.error, ["result.error"]),
    ],
    innerFields: anthropicParts, cachedIs: .beside, reasoningIs: .inside, isBatch: true,
    finish: { record, call, session throws(RecordProblem) in
      try addParts(record, &call, session)
      return record.has(.kind) ? .call : .counted
    })

  /// Where the fields of a message stand below a path.
  static func anthropicFields(below path: String) -> [(field: Field, paths: [String])] {
    let fields: [(field: Field, paths: [String])] = [
      (.model, ["model"]), (.id, ["id"]), (.parts, ["usage.iterations"]), (.tier, ["usage.service_tier"]),
      (.speed, ["usage.speed"]),
    ]
    return (fields + anthropicCounts(below: "usage.")).map { ($0.field, $0.paths.map { path + $0 }) }
  }

  /// The fields of what a message was made of: each round with the model, and what others did for it.
  static let anthropicParts: [(field: Field, paths: [String])] =
    anthropicCounts(below: "") + [(.kind, ["type"])]

  private static func anthropicCounts(below path: String) -> [(field: Field, paths: [String])] {
    [
      (.input, [path + "input_tokens"]), (.output, [path + "output_tokens"]),
      (.cached, [path + "cache_read_input_tokens"]), (.written, [path + "cache_creation_input_tokens"]),
      (.written5m, [path + "cache_creation.ephemeral_5m_input_tokens"]),
      (.written1h, [path + "cache_creation.ephemeral_1h_input_tokens"]),
      (.reasoning, [path + "output_tokens_details.thinking_tokens"]),
    ]
  }

  /// Adds what the counts of a message leave out though it is billed: compactions and advice of other models.
  static func addParts(_ record: Record, _ call: inout Call, _ session: SessionState) throws(RecordProblem) {
    guard record.has(.parts) else { return }
    var sum = call
    try session.eachRecord(in: .parts, of: record) { part throws(RecordProblem) in
      guard part.has(.kind), !part.says("message", .kind) else { return }
      var added = Call()
      try anthropic.settle(StatedTokens(part), into: &added)
      sum.input = try StatedTokens.sum(max(0, sum.input), max(0, added.input))
      sum.output = try StatedTokens.sum(max(0, sum.output), max(0, added.output))
      sum.cached = try StatedTokens.sum(sum.cached, added.cached)
      sum.written5m = try StatedTokens.sum(sum.written5m, added.written5m)
      sum.written1h = try StatedTokens.sum(sum.written1h, added.written1h)
      sum.writtenOther = try StatedTokens.sum(sum.writtenOther, added.writtenOther)
      sum.reasoning = try StatedTokens.sum(sum.reasoning, added.reasoning)
      if added.cached > 0 { sum.isCacheHit = true }
    }
    _ = try StatedTokens.sum(max(0, sum.input), max(0, sum.output))
    call = sum
  }
}
