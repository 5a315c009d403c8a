extension LogFormat {
  /// The log of aider's events, of which the messages that were sent are calls.
  ///
  /// `total_cost` is the running total of a session and is not read.
  static let aider = LogFormat(
    name: "aider", title: "aider",
    marks: [["event", "properties"]],
    fields: [
      (.input, ["properties.prompt_tokens"]), (.output, ["properties.completion_tokens"]),
      (.total, ["properties.total_tokens"]), (.cost, ["properties.cost"]),
      (.model, ["properties.main_model"]),
      (.user, ["user_id"]), (.time, ["time"]), (.kind, ["event"]),
    ],
    finish: { record, _, _ in record.says("message_send", .kind) ? .counted : .other })
}
