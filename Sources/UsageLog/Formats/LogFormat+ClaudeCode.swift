extension LogFormat {
  /// Sessions of Claude Code: a line for each block of a message, with the counts as far as they were known.
  ///
  /// Old lines have no type, gateways leave the request's id out, and lines of errors have no counts.
  static let claudeCode = LogFormat(
    name: "claude-code", title: "Claude Code",
    marks: [
      ["type=assistant", "message.usage"], ["message.usage", "sessionId"], ["message.usage", "requestId"],
      ["type=assistant", "sessionId"], ["type=user", "sessionId"], ["type=system", "sessionId"],
      ["type=progress", "sessionId"], ["type=queue-operation"], ["type=last-prompt"],
      ["type=file-history-snapshot"],
      ["type=summary", "leafUuid"], ["sessionId", "parentUuid"],
    ],
    fields: anthropicFields(below: "message.") + [
      (.kind, ["type"]), (.request, ["requestId"]), (.time, ["timestamp"]), (.cost, ["costUSD"]),
      (.feature, ["cwd"]),
    ],
    innerFields: anthropicParts, cachedIs: .beside, reasoningIs: .inside, repeatsCalls: true,
    finish: { record, call, session throws(RecordProblem) in
      guard record.has(.input) || record.has(.output), !record.says("<synthetic>", .model) else {
        return .other
      }
      if record.has(.kind), !record.says("assistant", .kind) { return .other }
      try addParts(record, &call, session)
      return .call
    })
}
