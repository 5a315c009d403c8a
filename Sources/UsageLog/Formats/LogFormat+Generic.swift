extension LogFormat {
  /// A log line of one's own: flat or nested, under the names that people use.
  ///
  /// Keys are compared without case and joints, so `inputTokens` stands for `input_tokens` and `Input Tokens`.
  static let generic = LogFormat(
    name: "generic", title: "generic",
    marks: [
      ["input_tokens"], ["prompt_tokens"], ["tokens_in"], ["output_tokens"], ["completion_tokens"], ["tokens_out"],
    ],
    fields: [
      (.input, ["input_tokens", "prompt_tokens", "tokens_in", "tokens_prompt", "n_prompt_tokens", "usage.input_tokens"]),
      (.output, ["output_tokens", "completion_tokens", "tokens_out", "tokens_completion", "usage.output_tokens"]),
      (.cached, ["cached_input_tokens", "cached_tokens", "cache_read_tokens", "cache_read_input_tokens", "tokens_cached"]),
      (.written, ["cache_write_tokens", "cache_creation_tokens", "cache_creation_input_tokens", "cache_create_tokens"]),
      (.reasoning, ["reasoning_tokens", "tokens_reasoning"]),
      (.total, ["total_tokens"]),
      (.cost, ["cost_usd", "cost", "total_cost", "cost_total", "spend"]),
      (.model, ["model", "model_name", "model_id"]),
      (.provider, ["provider", "provider_name", "custom_llm_provider"]),
      (.feature, ["feature", "feature_name", "task", "use_case", "endpoint", "operation"]),
      (.user, ["user_id", "user", "end_user", "username"]),
      (.customer, ["workspace_id", "customer_id", "customer", "tenant_id", "tenant", "org_id", "organization_id", "account_id", "team_id"]),
      (.id, ["request_id", "call_id", "generation_id", "id"]),
      (.time, ["timestamp", "ts", "time", "created_at", "created", "datetime", "date"]),
      (.status, ["status", "status_code", "response_status"]),
      (.error, ["error", "error_code", "error_message", "error_type"]),
      (.success, ["success", "is_success", "ok"]),
      (.attempt, ["attempt", "attempt_number"]),
      (.retries, ["retries", "retry_count", "attempted_retries"]),
      (.cacheHit, ["cache_hit"]),
      (.tier, ["service_tier"]),
      (.batch, ["batch", "is_batch"]),
    ],
    everyRecordIsACall: true)
}
