extension LogFormat {
  /// A log line of one's own: flat or nested, under the names that people use.
  ///
  /// Keys are compared without case and joints, so `inputTokens` stands for `input_tokens` and `Input Tokens`.
  static let generic = LogFormat(
    name: "generic", title: "generic",
    marks: (inputs + outputs).map { [$0] },
    fields: [
      (.input, inputs),
      (.output, outputs),
      (
        .cached,
        [
          "cached_input_tokens", "cached_tokens", "cache_read_tokens", "cache_read_input_tokens",
          "input_cached_tokens", "prompt_cached_tokens", "tokens_cached", "cache_hit_tokens",
          "input_tokens_details.cached_tokens", "prompt_tokens_details.cached_tokens",
        ] + nested(["cached_tokens", "cache_read_input_tokens", "prompt_tokens_details.cached_tokens"])
      ),
      (
        .written,
        [
          "cache_write_tokens", "cache_write_input_tokens", "cache_creation_tokens",
          "cache_creation_input_tokens",
          "cache_create_tokens", "prompt_tokens_details.cache_creation_tokens",
        ] + nested(["cache_creation_input_tokens"])
      ),
      (
        .reasoning,
        [
          "reasoning_tokens", "thinking_tokens", "tokens_reasoning", "reasoning_output_tokens",
          "completion_tokens_details.reasoning_tokens", "output_tokens_details.reasoning_tokens",
        ] + nested(["completion_tokens_details.reasoning_tokens"])
      ),
      (.total, ["total_tokens", "tokens_total"] + nested(["total_tokens"])),
      // `total_cost` comes last: some write the running total of a session under it.
      (
        .cost,
        [
          "cost_usd", "usd_cost", "cost.total", "cost", "price_usd", "spend", "cost_total", "total_cost_usd",
          "total_cost",
        ]
      ),
      (.model, ["model", "model_name", "model_id", "llm_model", "main_model", "response.model"]),
      (.provider, ["provider", "provider_name", "custom_llm_provider", "vendor"]),
      (.feature, ["feature", "feature_name", "task", "task_type", "use_case", "endpoint", "operation"]),
      (.user, ["user_id", "user", "end_user", "username", "end_user_id"]),
      (
        .customer,
        [
          "workspace_id", "workspace", "customer_id", "customer", "tenant_id", "tenant", "org_id",
          "organization_id", "account_id", "team_id",
        ]
      ),
      (.id, ["request_id", "call_id", "generation_id", "response_id", "id"]),
      (
        .time, ["timestamp", "ts", "time", "datetime", "created_at", "created", "request_time", "start_time"]
      ),
      (.date, ["date", "day"]),
      (.status, ["status", "status_code", "http_status", "response_status"]),
      (.error, ["error", "error_code", "error_message", "error_type"]),
      (.success, ["success", "is_success", "ok"]),
      (.attempt, ["attempt", "attempt_number"]),
      (.retries, ["retries", "retry_count", "attempted_retries"]),
      (.cacheHit, ["cache_hit"]),
      (.tier, ["service_tier"]),
      (.batch, ["batch", "is_batch"]),
    ] + requestFields,
    everyRecordIsACall: true)

  /// Where the request says the form of the answer.
  static let requestFields: [(field: Field, paths: [String])] = [
    (.responseFormat, ["response_format.type", "text.format.type", "response_format"]),
    (.toolChoice, ["tool_choice.type", "tool_choice"]),
  ]

  private static let inputs =
    [
      "input_tokens", "prompt_tokens", "tokens_in", "in_tokens", "tokens_input", "tokens_prompt",
      "n_prompt_tokens",
      "prompt_token_count", "input_token_count", "num_input_tokens",
    ] + nested(["input_tokens", "prompt_tokens"])

  private static let outputs =
    [
      "output_tokens", "completion_tokens", "tokens_out", "out_tokens", "tokens_output", "tokens_completion",
      "n_completion_tokens", "candidates_token_count", "output_token_count", "num_output_tokens",
    ] + nested(["output_tokens", "completion_tokens"])

  /// The fields of a response, with those that people put into it beside what came.
  static func withOwnNames(_ fields: [(field: Field, paths: [String])]) -> [(field: Field, paths: [String])] {
    let own: [Field] = [.feature, .user, .customer, .time, .cost, .id, .attempt, .retries, .cacheHit]
    return fields.map { field, paths in
      guard own.contains(field) else { return (field, paths) }
      let more = generic.fields.first { $0.field == field }?.paths ?? []
      return (field, paths + more.filter { !paths.contains($0) })
    }
      + generic.fields.filter { more in
        own.contains(more.field) && !fields.contains { $0.field == more.field }
      }
  }

  /// Paths of names below what people put them in.
  private static func nested(_ names: [String]) -> [String] {
    ["usage", "response.usage", "token_usage"].flatMap { parent in names.map { parent + "." + $0 } }
  }
}
