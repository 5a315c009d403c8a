internal import JSONText

/// What the keys of LiteLLM's file mean, each worked out once: thousands of entries have the same hundred.
struct LiteLLMKeys {
  private var numbers = DistinctKeys()
  private var known: [(text: String, meaning: LiteLLMKey)] = []

  /// The key that a reader stands behind, and its meaning.
  mutating func key(of reader: borrowing JSONReader) -> (text: String, meaning: LiteLLMKey) {
    let number = numbers.number(ofKeyOf: reader)
    if let number, number < known.count { return known[number] }
    let text = reader.keyText
    let key = (text: text, meaning: LiteLLMKey(text))
    if number == known.count { known.append(key) }
    return key
  }
}
