extension Offer {
  /// A bound on today's model: the most that a lever could give.
  public enum Bound: String, Sendable, Hashable, CaseIterable {
    /// Every input token read from the prompt cache.
    case allCached
    /// Every call sent at batch prices.
    case allBatch
  }

  /// Puts the calls of a bound into a tariff, where they cost less than what they bound.
  ///
  /// All cached: every input token is read from the cache; where the vendor charges for writing to it, one call a month
  /// writes them first. Of 1,000 billed calls of 10,000 tokens, 9,990 tokens a call are read and 10 written. All in a
  /// batch: every call at its batch prices, with what of it is cached.
  func addBound(
    _ bound: Bound, to tariff: inout Tariff, _ batchShare: Share, at point: Point
  ) throws(ScenarioError) {
    var (prompt, batchShare) = (tariff.prompt, batchShare)
    switch bound {
    case .allCached:
      guard !isTooShortToCache(prompt) else { return }
      let calls = point[registry.workload.calls].value * tariff.billedPerCall
      prompt = prompt.allCached(writing: chargesWrites(of: prompt, at: point) ? 1 / max(1, calls) : 0)
    case .allBatch:
      batchShare = Share(1)
    }
    if tariff.callCosts.lower(to: try callCosts(prompt, batchShare, at: point, into: &nobody)) {
      tariff.prompt = prompt
    }
  }

  private func chargesWrites(of prompt: Prompt, at point: Point) -> Bool {
    point[registry.prices.priceCacheWrite] != nil
      || prices.first.rates(forInput: prompt.input).chargesWrites
  }
}

extension Prompt {
  /// The same prompt with all of its input read from the cache, but for a share that is written to it for minutes.
  fileprivate func allCached(writing share: Double) -> Prompt {
    var prompt = uncached
    prompt.cached = input * (1 - share)
    prompt.written = input * share
    return prompt
  }
}

extension Inputs {
  /// Whether a bound has a price that goes with what the user pays: the table's price of cached or batched tokens says
  /// nothing about a model whose other prices were given by hand.
  func hasPrice(of bound: Offer.Bound) -> Bool {
    func isOwn(
      _ price: OptionalParameter<DollarsPerMillionTokens>,
      over base: OptionalParameter<DollarsPerMillionTokens>
    )
      -> Bool
    { spread(base) == nil || spread(price) != nil }
    let prices = registry.prices
    return switch bound {
    case .allCached: isOwn(prices.priceCached, over: prices.priceInput)
    case .allBatch:
      isOwn(prices.priceBatchInput, over: prices.priceInput)
        && isOwn(prices.priceBatchOutput, over: prices.priceOutput)
    }
  }
}
