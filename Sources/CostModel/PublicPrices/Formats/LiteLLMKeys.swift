internal import JSONText

/// What the keys of LiteLLM's file mean, each worked out once: thousands of entries have the same hundred.
struct LiteLLMKeys {
  private var keys = DistinctKeys()
  private var meanings: [LiteLLMKey] = []

  /// The meaning of the key that a reader stands behind.
  mutating func meaning(ofKeyOf reader: borrowing JSONReader) -> LiteLLMKey {
    guard let number = keys.number(ofKeyOf: reader) else { return LiteLLMKey(reader.keyText) }
    if number == meanings.count { meanings.append(LiteLLMKey(reader.keyText)) }
    return meanings[number]
  }
}
