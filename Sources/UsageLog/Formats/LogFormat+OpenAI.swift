extension LogFormat {
  /// Objects of the interface that OpenAI began and others share: chats, completions, embeddings and responses.
  static let openAI = LogFormat(
    name: "openai", title: "OpenAI",
    marks: [
      ["usage.prompt_tokens", "choices"], ["usage.prompt_tokens", "object"], ["object=response"],
      ["object=chat.completion"], ["object=chat.completion.chunk"], ["usage.input_tokens_details", "output"],
    ],
    fields: withOwnNames(openAIFields(below: "")), cachedIs: .inside, restIsOutput: true,
    finish: { record, call, _ throws(RecordProblem) in
      try readTicks(record, &call)
      // Of the pieces of a streamed answer the last one has the counts of the call.
      return record.has(.kind) && !record.says("chat.completion.chunk", .kind) ? .call : .counted
    })

  /// The results of a batch, whose responses are the same objects.
  static let openAIBatch = LogFormat(
    name: "openai-batch", title: "OpenAI batch",
    marks: [
      ["custom_id", "response.body"], ["custom_id", "response.status_code"], ["custom_id", "error.code"],
    ],
    // The number that a line was given by its sender comes again in the next batch.
    fields: openAIFields(below: "response.body.").map { field, paths in
      switch field {
      case .id: (field, ["id"])
      case .status: (field, ["response.status_code"])
      case .error: (field, ["error"] + paths)
      case .kind: (field, ["custom_id"])
      default: (field, paths)
      }
    },
    cachedIs: .inside, restIsOutput: true, isBatch: true,
    finish: { record, call, _ throws(RecordProblem) in
      try readTicks(record, &call)
      return record.has(.kind) ? .call : .counted
    })

  /// Where the fields stand below a path.
  private static func openAIFields(below path: String) -> [(field: Field, paths: [String])] {
    let fields: [(field: Field, paths: [String])] =
      [
        (.input, ["usage.prompt_tokens", "usage.input_tokens"]),
        (.output, ["usage.completion_tokens", "usage.output_tokens"]),
        (
          .cached,
          [
            "usage.prompt_tokens_details.cached_tokens", "usage.input_tokens_details.cached_tokens",
            "usage.cached_tokens", "usage.num_cached_tokens", "usage.prompt_cache_hit_tokens",
            "usage.prompt_token_details.cached_tokens", "usage.cache_read_input_tokens",
          ]
        ),
        (
          .written,
          [
            "usage.prompt_tokens_details.cache_write_tokens", "usage.input_tokens_details.cache_write_tokens",
            "usage.prompt_tokens_details.cache_creation_tokens", "usage.cache_creation_input_tokens",
          ]
        ),
        (
          .reasoning,
          [
            "usage.completion_tokens_details.reasoning_tokens",
            "usage.output_tokens_details.reasoning_tokens",
            "usage.completion_token_details.reasoning_tokens", "usage.reasoning_tokens",
          ]
        ),
        (.total, ["usage.total_tokens"]),
        (.cost, ["usage.cost", "usage.pydantic_ai_gateway.cost_estimate"]),
        (.ticks, ["usage.cost_in_usd_ticks"]),
        (.model, ["model"]), (.provider, ["provider"]), (.feature, ["metadata.feature"]),
        (.user, ["user", "safety_identifier", "metadata.user_id"]), (.id, ["id"]),
        (.time, ["created", "created_at"]),
        (.status, ["status"]), (.error, ["error"]), (.tier, ["service_tier"]), (.kind, ["object"]),
      ]
      + requestFields
    return fields.map { ($0.field, $0.paths.map { path + $0 }) }
  }

  /// The cost where it is written in 10⁻¹⁰ of a dollar.
  private static func readTicks(_ record: Record, _ call: inout Call) throws(RecordProblem) {
    if let ticks = try record.amount(.ticks) { call.cost = ticks / 10_000_000_000 }
  }
}
