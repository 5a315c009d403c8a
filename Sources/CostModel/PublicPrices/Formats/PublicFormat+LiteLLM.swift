internal import JSONText

extension PublicFormat {
  /// `model_prices_and_context_window.json` of LiteLLM: an object of models, prices in USD for one token.
  ///
  /// Source: the file and the comments in it; the seller is `litellm_provider`, and what precedes the name of the model in its key.
  static let liteLLM = PublicFormat(
    name: "LiteLLM", clues: [.objects(with: "litellm_provider")]
  ) { (reader, reading) throws(JSONTextError) in
    var keys = LiteLLMKeys()
    var sellers: [String: String] = [:]
    try reader.readObject { (key, reader) throws(JSONTextError) in
      try reading.check(reader)
      var entry = LiteLLMEntry(key: key, offset: reader.keyOffset)
      guard try reader.peek() == .object else { return reading.leaveOut(key, .notAnEntry) }
      try entry.read(&reader, &keys)
      entry.finish(&sellers)
      entry.finish(&sellers)
      if let reason = entry.reasonToLeaveOut {
        reading.leaveOut(key, reason)
      } else {
        reading.take(entry.entry)
      }
    }
  }
}
