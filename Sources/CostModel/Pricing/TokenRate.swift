/// The kinds of token that a vendor prices apart, each with its key in a price file.
public enum TokenRate: String, Sendable, Hashable, CaseIterable {
  /// Input tokens that no discount covers.
  case input = "usdPerMillionInputTokens"
  /// Input tokens read from the provider's prompt cache.
  case cachedInput = "usdPerMillionCachedInputTokens"
  /// Tokens written to the prompt cache for the usual few minutes.
  case cacheWrite = "usdPerMillionCacheWriteTokens"
  /// Tokens written to the prompt cache for an hour.
  case longCacheWrite = "usdPerMillionLongCacheWriteTokens"
  /// Output tokens.
  case output = "usdPerMillionOutputTokens"
  /// Input tokens of calls that can wait.
  case batchInput = "usdPerMillionBatchInputTokens"
  /// Cached input tokens of calls that can wait.
  case batchCachedInput = "usdPerMillionBatchCachedInputTokens"
  /// Output tokens of calls that can wait.
  case batchOutput = "usdPerMillionBatchOutputTokens"

  /// The key in a price file, which carries the unit.
  public var key: String { rawValue }

  /// What it is a price of, for people who write a price file.
  var meaning: String {
    switch self {
    case .input: "list price of input"
    case .cachedInput: "input read from the provider's prompt cache"
    case .cacheWrite: "input written to it for minutes"
    case .longCacheWrite: "input written to it for an hour"
    case .output: "list price of output"
    case .batchInput: "input of calls that can wait"
    case .batchCachedInput: "the same, read from the prompt cache"
    case .batchOutput: "output of calls that can wait"
    }
  }

  /// The rate that this one is a discount on; nil for the rates that are not discounts.
  var undiscounted: TokenRate? {
    switch self {
    case .cachedInput, .batchInput: .input
    case .batchCachedInput: .batchInput
    case .batchOutput: .output
    case .input, .cacheWrite, .longCacheWrite, .output: nil
    }
  }
}
