/// What changes the bill without another model.
public struct LeverParameters: Sendable {
  /// Calls that are sent and billed again.
  public let retryRate: Parameter<Fraction>
  /// Input tokens read from the provider's prompt cache.
  public let promptCached: Parameter<Fraction>
  /// Calls sent at batch prices.
  public let batchShare: Parameter<Fraction>
  /// Calls answered by your own cache, without the model.
  public let answersCached: Parameter<Fraction>

  init(_ list: inout Declarations) {
    list.group = .levers
    retryRate = list.declare(
      "retryRate", "--retries", .share, .number(0), "15%", "calls that are sent and billed again")
    promptCached = list.declare(
      "promptCached", "--prompt-cached", .share, .number(0), "80%",
      "input tokens read from the provider's prompt cache")
    batchShare = list.declare(
      "batchShare", "--batch", .share, .number(0), "50%", "calls sent at batch prices")
    answersCached = list.declare(
      "answersCached", "--answers-cached", .share, .number(0), "30%",
      "calls answered by your own cache, without the model")
  }
}
