extension LogFormat {
  /// The spend logs of LiteLLM, and what it hands to loggers.
  ///
  /// In the database's rows `metadata` is a text of JSON; the counts of the cache stand in a usage object there, under
  /// several names that do not always agree: the largest one was measured, the others were left at 0.
  static let liteLLM: LogFormat = LogFormat(
    name: "litellm", title: "LiteLLM",
    marks: [
      ["spend", "startTime"], ["response_cost", "startTime"], ["spend", "request_id", "call_type"],
    ],
    fields: liteLLMCounts(below: ["", "metadata.usage_object.", "response.usage."]) + [
      (.cost, ["spend", "response_cost"]), (.model, ["model", "model_group"]),
      (.provider, ["custom_llm_provider"]),
      (.feature, ["request_tags"]),
      (.user, ["end_user", "user", "metadata.user_api_key_end_user_id", "metadata.user_api_key_user_id"]),
      (.customer, ["team_id", "organization_id", "metadata.user_api_key_team_id"]),
      (.id, ["request_id", "id"]),
      (.time, ["startTime"]), (.status, ["status", "metadata.status"]),
      (.error, ["error_information.error_code", "error_str", "exception"]), (.cacheHit, ["cache_hit"]),
      (.retries, ["attempted_retries", "metadata.attempted_retries"]),
      (.tier, ["service_tier", "metadata.usage_object.service_tier", "response.service_tier"]),
      (.parts, ["metadata"]),
    ],
    innerFields: liteLLMCounts(below: ["usage_object."]) + [
      (.status, ["status"]), (.retries, ["attempted_retries"]), (.tier, ["usage_object.service_tier"]),
    ],
    everyRecordIsACall: true,
    finish: { record, call, session throws(RecordProblem) in
      readTag(record)
      guard let slot = record.slot(.parts), slot.kind != .object,
        let inner = session.record(in: .parts, of: record)
      else { return .counted }
      var tokens = try StatedTokens(record)
      let within = try StatedTokens(inner)
      tokens.input = tokens.input ?? within.input
      tokens.output = tokens.output ?? within.output
      tokens.total = tokens.total ?? within.total
      tokens.cached = max(tokens.cached, within.cached)
      tokens.written = max(tokens.written, within.written)
      tokens.reasoning = max(tokens.reasoning, within.reasoning)
      try liteLLM.settle(tokens, into: &call)
      if call.isCacheHit == nil, within.cached > 0 || inner.has(.cached) { call.isCacheHit = call.cached > 0 }
      if call.retries == nil { call.retries = inner.attempts(.retries) }
      if !record.has(.tier) { call.service = inner.service }
      if inner.says("failure", .status) { call.isFailed = true }
      return .counted
    })

  private static func liteLLMCounts(below paths: [String]) -> [(field: Field, paths: [String])] {
    func all(_ names: String...) -> [String] { paths.flatMap { path in names.map { path + $0 } } }
    return [
      (.input, all("prompt_tokens")), (.output, all("completion_tokens")), (.total, all("total_tokens")),
      (.cached, all("cache_read_input_tokens", "prompt_tokens_details.cached_tokens")),
      (
        .written,
        all(
          "cache_creation_input_tokens", "prompt_tokens_details.cache_creation_tokens",
          "prompt_tokens_details.cache_write_tokens")
      ),
      (.reasoning, all("completion_tokens_details.reasoning_tokens")),
    ]
  }

  /// Takes the first tag of a list, which may be a text of JSON, for the feature; a call has one, however many tags.
  private static func readTag(_ record: Record) {
    guard let slot = record.slot(.feature), slot.kind != .whole else { return }
    let text = record.json.text
    guard slot.length > 0, text[Int(slot.start)] == UInt8(ascii: "[") else { return }
    var start = Int(slot.start) + 1
    let end = Int(slot.start) + Int(slot.length) - 1
    while start < end, [UInt8(ascii: " "), UInt8(ascii: "\\"), UInt8(ascii: "\"")].contains(text[start]) {
      start += 1
    }
    var behind = start
    while behind < end, text[behind] != UInt8(ascii: "\""), text[behind] != UInt8(ascii: "\\") { behind += 1 }
    var target = FieldTree.Target()
    target.slot = Int8(Field.feature.rawValue)
    record.scan.put(.text, start..<behind, at: target)
  }
}
