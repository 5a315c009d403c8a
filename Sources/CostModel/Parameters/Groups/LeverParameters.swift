/// What changes the bill without another model.
public struct LeverParameters: Sendable {
  /// Calls that are sent and billed again.
  public let retryRate: Parameter<Fraction>
  /// Input tokens read from the provider's prompt cache.
  public let promptCached: Parameter<Fraction>
  /// Input tokens written to the provider's prompt cache, for as long as ``cacheLifetime`` says.
  public let promptWritten: Parameter<Fraction>
  /// Input tokens written to the provider's prompt cache for an hour, whatever ``cacheLifetime`` says.
  public let promptWrittenHour: Parameter<Fraction>
  /// How long the provider keeps what was written.
  public let cacheLifetime: Parameter<ClockMinutes>
  /// Calls sent at batch prices.
  public let batchShare: Parameter<Fraction>
  /// Calls answered by your own cache, without the model.
  public let answersCached: Parameter<Fraction>
  /// A look-up in your own cache, for every call of the product.
  public let lookupCost: Parameter<Dollars>
  /// System prompt that can go.
  public let systemTrim: Parameter<Fraction>
  /// Examples in the prompt that can go.
  public let fewShotTrim: Parameter<Fraction>
  /// Retrieved context that can go: chunks instead of documents.
  public let contextTrim: Parameter<Fraction>
  /// Earlier turns that can go: rolling summaries.
  public let historyTrim: Parameter<Fraction>
  /// Tokens of the system prompt that can go.
  public let systemTrimTokens: Parameter<TokenCount>
  /// Tokens of the examples that can go.
  public let fewShotTrimTokens: Parameter<TokenCount>
  /// Tokens of the retrieved context that can go.
  public let contextTrimTokens: Parameter<TokenCount>
  /// Tokens of the earlier turns that can go.
  public let historyTrimTokens: Parameter<TokenCount>
  /// Output tokens before the answer that can go.
  public let preambleTrim: Parameter<TokenCount>
  /// Output tokens of a chain of thought that can go.
  public let reasoningTrim: Parameter<TokenCount>
  /// The rest of the answer that a stated length saves.
  public let lengthTrim: Parameter<Fraction>

  init(_ list: inout Declarations) {
    list.group = .levers
    retryRate = list.declare(
      "retryRate", "--retries", .share, .number(0), "15%", "calls that are sent and billed again")
    promptCached = list.declare(
      "promptCached", "--prompt-cached", .share, .number(0), "80%",
      "input tokens read from the provider's prompt cache")
    promptWritten = list.declare(
      "promptWritten", "--prompt-written", .share, .number(0), "5%",
      "input tokens written to the provider's prompt cache at the write price")
    promptWrittenHour = list.declare(
      "promptWrittenHour", "--prompt-written-hour", .share, .number(0), "5%",
      "input tokens written to the provider's prompt cache for an hour")
    cacheLifetime = list.declare(
      "cacheLifetime", "--cache-lifetime", 1...60, .number(Minutes.usualCacheLifetime.value), "60",
      "how long --prompt-written lasts; above 5 the price of an hour", range: false)
    batchShare = list.declare(
      "batchShare", "--batch", .share, .number(0), "50%", "calls sent at batch prices")
    answersCached = list.declare(
      "answersCached", "--answers-cached", .share, .number(0), "30%",
      "calls answered by your own cache, without the model")
    lookupCost = list.declare(
      "lookupCost", "--lookup-cost", 0...1e6, .number(0), "$0.0002",
      "a look-up in your own cache, for every call of the product")
    systemTrim = list.declare(
      "systemTrim", "--system-trim", .share, .number(0), "70%",
      "system prompt that is left out, a share or tokens")
    fewShotTrim = list.declare(
      "fewShotTrim", "--few-shot-trim", .share, .number(0), "60%",
      "examples in the prompt that are left out, a share or tokens")
    contextTrim = list.declare(
      "contextTrim", "--context-trim", .share, .number(0), "50%",
      "context left out, a share or tokens: chunks instead of documents")
    historyTrim = list.declare(
      "historyTrim", "--history-trim", .share, .number(0), "60%..70%",
      "earlier turns left out, a share or tokens: rolling summaries")
    systemTrimTokens = list.declare(
      "systemTrimTokens", "--system-trim-tokens", .tokens, .number(0), "1400",
      "tokens of the system prompt that are left out")
    fewShotTrimTokens = list.declare(
      "fewShotTrimTokens", "--few-shot-trim-tokens", .tokens, .number(0), "1500",
      "tokens of the examples that are left out")
    contextTrimTokens = list.declare(
      "contextTrimTokens", "--context-trim-tokens", .tokens, .number(0), "3000..6000",
      "tokens of the retrieved context that are left out")
    historyTrimTokens = list.declare(
      "historyTrimTokens", "--history-trim-tokens", .tokens, .number(0), "2000",
      "tokens of the earlier turns that are left out")
    preambleTrim = list.declare(
      "preambleTrim", "--preamble-trim", .tokens, .number(0), "50..150",
      "output tokens before the answer that are left out: structured output")
    reasoningTrim = list.declare(
      "reasoningTrim", "--reasoning-trim", .tokens, .number(0), "300",
      "output tokens of a chain of thought that are left out")
    lengthTrim = list.declare(
      "lengthTrim", "--length-trim", .share, .number(0), "20%",
      "the rest of the output that a stated length leaves out")
  }
}

extension LeverParameters {
  /// The shares of the input that are written to the provider's cache.
  package var writes: [Parameter<Fraction>] { [promptWritten, promptWrittenHour] }

  /// The shares of the input that the provider's cache takes part in, read or written.
  var cache: [Parameter<Fraction>] { [promptCached] + writes }
}
