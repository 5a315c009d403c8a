extension LogFormat {
  /// The spend logs of LiteLLM, and what it hands to loggers.
  ///
  /// `metadata` is an object, or in the database's rows a text of one; the counts of the cache stand in a usage object
  /// there, under several names that do not always agree: the largest one was measured, the others were left at 0.
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
      (.time, ["startTime"]), (.status, ["metadata.status", "status"]),
      (.error, ["error_information.error_code", "error_str", "exception"]), (.cacheHit, ["cache_hit"]),
      (.retries, ["attempted_retries", "metadata.attempted_retries"]),
      (.tier, ["service_tier", "metadata.usage_object.service_tier", "response.service_tier"]),
      (.parts, ["metadata"]),
    ],
    opensTexts: true, everyRecordIsACall: true,
    finish: { record, _, _ in
      readTag(record)
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
    guard let slot = record.slot(.feature), slot.kind == .array || slot.kind == .text else { return }
    let json = record.json
    let list = json.pastBlanks(Int(slot.start))
    guard slot.length > 0, json.text[list] == UInt8(ascii: "[") else { return }
    let start = json.pastBlanks(list + 1)
    var tag = Slot(.text, start..<start)
    if json.text[start] == UInt8(ascii: "\""), let string = json.pastString(start + 1) {
      tag = Slot(string.hasEscapes ? .escaped : .text, start + 1..<string.end - 1)
    } else if json.text[start] != UInt8(ascii: "]"), let end = json.pastValue(start) {
      tag = Slot(.text, start..<end)
    } else if json.text[start] != UInt8(ascii: "]") {
      return
    }
    guard tag.range.upperBound <= slot.range.upperBound else { return }
    record.scan.keep(tag, at: Field.feature.rawValue)
  }
}
