/// What of an option's prices the user gave by hand.
public enum HandPrice: String, Sendable, Hashable, CaseIterable {
  /// The price of input tokens.
  case input
  /// The price of output tokens.
  case output
  /// The price of input tokens that are read from the prompt cache.
  case cachedInput
  /// The price of input tokens that are written to the prompt cache.
  case cacheWrite
  /// The price of input tokens in a batch.
  case batchInput
  /// The price of output tokens in a batch.
  case batchOutput
  /// The factor on the base prices of a fine-tune that the table has no price for.
  case premium
}
