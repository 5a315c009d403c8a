extension LogFormat {
  /// Responses of Gemini, from Google's own interface and from Vertex.
  ///
  /// What was not used has no count at all, and a response that was blocked has none but the kind of traffic.
  static let gemini = LogFormat(
    name: "gemini", title: "Gemini",
    marks: [["usageMetadata"], ["candidates", "modelVersion"], ["response.usageMetadata"]],
    fields: withOwnNames(geminiFields.map { ($0.field, $0.paths + $0.paths.map { "response." + $0 }) }),
    cachedIs: .inside, reasoningIs: .beside, restIsOutput: true,
    finish: { record, _, _ in record.has(.parts) ? .call : .counted })

  /// Interactions with Gemini, whose counts have other names.
  static let geminiInteractions = LogFormat(
    name: "gemini-interactions", title: "Gemini interactions",
    marks: [["usage.total_input_tokens", "usage.total_output_tokens"], ["object=interaction"]],
    fields: [
      (.input, ["usage.total_input_tokens"]), (.cached, ["usage.total_cached_tokens"]),
      (.tools, ["usage.total_tool_use_tokens"]), (.output, ["usage.total_output_tokens"]),
      (.reasoning, ["usage.total_thought_tokens"]), (.total, ["usage.total_tokens"]), (.model, ["model"]),
      (.id, ["id"]), (.time, ["created"]), (.status, ["status"]), (.tier, ["service_tier"]),
      (.kind, ["object"]),
    ],
    cachedIs: .inside, reasoningIs: .beside,
    finish: { record, _, _ in record.says("interaction", .kind) ? .call : .counted })

  private static let geminiFields: [(field: Field, paths: [String])] = [
    (.input, ["usageMetadata.promptTokenCount"]), (.cached, ["usageMetadata.cachedContentTokenCount"]),
    (.tools, ["usageMetadata.toolUsePromptTokenCount"]), (.output, ["usageMetadata.candidatesTokenCount"]),
    (.reasoning, ["usageMetadata.thoughtsTokenCount"]), (.total, ["usageMetadata.totalTokenCount"]),
    (.cost, ["usageMetadata.pydantic_ai_gateway.cost_estimate"]), (.model, ["modelVersion", "model"]),
    (.id, ["responseId"]), (.time, ["createTime"]),
    (.tier, ["usageMetadata.trafficType", "usageMetadata.serviceTier"]),
    (.error, ["error"]), (.parts, ["usageMetadata"]),
  ]
}
