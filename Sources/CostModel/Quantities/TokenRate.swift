/// The kinds of token that a vendor prices apart; what is said about each stands in one table.
public enum TokenRate: Int, Sendable, Hashable, CaseIterable {
  /// Input tokens that no discount covers.
  case input
  /// Input tokens read from the provider's prompt cache.
  case cachedInput
  /// Tokens written to the prompt cache for the usual few minutes.
  case cacheWrite
  /// Tokens written to the prompt cache for an hour.
  case longCacheWrite
  /// Output tokens, the thoughts of a model that reasons among them.
  case output
  /// Input tokens of calls that can wait.
  case batchInput
  /// Cached input tokens of calls that can wait.
  case batchCachedInput
  /// Tokens that calls that can wait write for the usual few minutes.
  case batchCacheWrite
  /// Tokens that calls that can wait write for an hour.
  case batchLongCacheWrite
  /// Output tokens of calls that can wait.
  case batchOutput

  /// The kinds of token of a call that cannot wait.
  public static let standard: [TokenRate] = [.input, .cachedInput, .cacheWrite, .longCacheWrite, .output]

  /// The key in a price file, which carries the unit.
  public var key: String { facts.key }

  /// The key of its price in an answer: `cachedInput`.
  package var answerKey: String { "\(self)" }

  /// The kind of token in words: `cached input in batches`.
  public var name: String { facts.name }

  /// What it is a price of, for people who write a price file.
  var meaning: String { facts.meaning }

  /// The same tokens in a call that can wait; nil for what is in one already.
  public var inBatch: TokenRate? { facts.inBatch }

  /// The same tokens in a call that cannot wait; nil for what is in one.
  var outsideBatch: TokenRate? { facts.outsideBatch }

  /// The rate that this one is a discount on; nil for the rates that are not discounts.
  var undiscounted: TokenRate? { facts.undiscounted }

  private struct Facts {
    let key: String
    let name: String
    let meaning: String
    var outsideBatch: TokenRate?
    var inBatch: TokenRate?
    var undiscounted: TokenRate?
  }

  private var facts: Facts {
    switch self {
    case .input:
      Facts(
        key: "usdPerMillionInputTokens", name: "input", meaning: "list price of input", inBatch: .batchInput)
    case .cachedInput:
      Facts(
        key: "usdPerMillionCachedInputTokens", name: "cached input",
        meaning: "input read from the provider's prompt cache", inBatch: .batchCachedInput,
        undiscounted: .input)
    case .cacheWrite:
      Facts(
        key: "usdPerMillionCacheWriteTokens", name: "cache writes",
        meaning: "input written to it for minutes", inBatch: .batchCacheWrite)
    case .longCacheWrite:
      Facts(
        key: "usdPerMillionLongCacheWriteTokens", name: "cache writes for an hour",
        meaning: "input written to it for an hour", inBatch: .batchLongCacheWrite)
    case .output:
      Facts(
        key: "usdPerMillionOutputTokens", name: "output", meaning: "list price of output",
        inBatch: .batchOutput)
    case .batchInput:
      Facts(
        key: "usdPerMillionBatchInputTokens", name: "input in batches",
        meaning: "input of calls that can wait", outsideBatch: .input, undiscounted: .input)
    case .batchCachedInput:
      Facts(
        key: "usdPerMillionBatchCachedInputTokens", name: "cached input in batches",
        meaning: "the same, read from the prompt cache", outsideBatch: .cachedInput, undiscounted: .batchInput
      )
    case .batchCacheWrite:
      Facts(
        key: "usdPerMillionBatchCacheWriteTokens", name: "cache writes in batches",
        meaning: "the same, written to it for minutes", outsideBatch: .cacheWrite, undiscounted: .cacheWrite)
    case .batchLongCacheWrite:
      Facts(
        key: "usdPerMillionBatchLongCacheWriteTokens", name: "cache writes for an hour in batches",
        meaning: "the same, written to it for an hour", outsideBatch: .longCacheWrite,
        undiscounted: .longCacheWrite)
    case .batchOutput:
      Facts(
        key: "usdPerMillionBatchOutputTokens", name: "output in batches",
        meaning: "output of calls that can wait", outsideBatch: .output, undiscounted: .output)
    }
  }
}
