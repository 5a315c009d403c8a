/// What changes the bill without another model.
package struct LeverParameters: Sendable {
  package let retryRate: Parameter<Fraction>
  package let promptCached: Parameter<Fraction>
  package let promptWritten: Parameter<Fraction>
  package let promptWrittenHour: Parameter<Fraction>
  package let cacheLifetime: Parameter<ClockMinutes>
  package let batchShare: Parameter<Fraction>
  package let answersCached: Parameter<Fraction>
  package let lookupCost: Parameter<Dollars>
  package let systemTrim: Parameter<Fraction>
  package let fewShotTrim: Parameter<Fraction>
  package let contextTrim: Parameter<Fraction>
  package let historyTrim: Parameter<Fraction>
  package let systemTrimTokens: Parameter<TokenCount>
  package let fewShotTrimTokens: Parameter<TokenCount>
  package let contextTrimTokens: Parameter<TokenCount>
  package let historyTrimTokens: Parameter<TokenCount>
  package let preambleTrim: Parameter<TokenCount>
  package let reasoningTrim: Parameter<TokenCount>
  package let lengthTrim: Parameter<Fraction>

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

extension Parameter<Fraction> {
  /// Calls that are sent and billed again.
  public static var retryRate: Self { registry.levers.retryRate }

  /// Input tokens read from the provider's prompt cache.
  public static var promptCached: Self { registry.levers.promptCached }

  /// Input tokens written to the provider's prompt cache, for as long as ``Parameter/cacheLifetime`` says.
  public static var promptWritten: Self { registry.levers.promptWritten }

  /// Input tokens written to the provider's prompt cache for an hour, whatever ``Parameter/cacheLifetime`` says.
  public static var promptWrittenHour: Self { registry.levers.promptWrittenHour }

  /// Calls sent at batch prices.
  public static var batchShare: Self { registry.levers.batchShare }

  /// Calls answered by your own cache, without the model.
  public static var answersCached: Self { registry.levers.answersCached }

  /// System prompt that can go.
  public static var systemTrim: Self { registry.levers.systemTrim }

  /// Examples in the prompt that can go.
  public static var fewShotTrim: Self { registry.levers.fewShotTrim }

  /// Retrieved context that can go: chunks instead of documents.
  public static var contextTrim: Self { registry.levers.contextTrim }

  /// Earlier turns that can go: rolling summaries.
  public static var historyTrim: Self { registry.levers.historyTrim }

  /// The rest of the answer that a stated length saves.
  public static var lengthTrim: Self { registry.levers.lengthTrim }
}

extension Parameter<ClockMinutes> {
  /// How long the provider keeps what was written.
  public static var cacheLifetime: Self { registry.levers.cacheLifetime }
}

extension Parameter<Dollars> {
  /// A look-up in your own cache, for every call of the product.
  public static var lookupCost: Self { registry.levers.lookupCost }
}

extension Parameter<TokenCount> {
  /// Tokens of the system prompt that can go.
  public static var systemTrimTokens: Self { registry.levers.systemTrimTokens }

  /// Tokens of the examples that can go.
  public static var fewShotTrimTokens: Self { registry.levers.fewShotTrimTokens }

  /// Tokens of the retrieved context that can go.
  public static var contextTrimTokens: Self { registry.levers.contextTrimTokens }

  /// Tokens of the earlier turns that can go.
  public static var historyTrimTokens: Self { registry.levers.historyTrimTokens }

  /// Output tokens before the answer that can go.
  public static var preambleTrim: Self { registry.levers.preambleTrim }

  /// Output tokens of a chain of thought that can go.
  public static var reasoningTrim: Self { registry.levers.reasoningTrim }
}
