extension Offer {
  /// The prices that a prompt is billed at: the tier of its length, with what the user gave by hand over it.
  ///
  /// - Throws: ``ScenarioError/noPrice(_:)`` for a price that is asked for and that no source gives.
  func rates(
    from listed: TokenRates, for prompt: Prompt, batchShare: Share, at point: Point
  ) throws(ScenarioError) -> BilledRates {
    let isBase = takesHandPrices
    let discount = isBase ? point[registry.prices.discount].rest : 1
    func price(
      _ listed: TokenPrice?, over hand: OptionalParameter<DollarsPerMillionTokens>? = nil,
      _ kind: PriceGap.Kind,
      isAsked: Bool
    ) throws(ScenarioError) -> TokenPrice {
      if isBase, let hand, let given = point[hand] { return given }
      if let listed { return listed * discount }
      if isAsked { throw .noPrice(gap(kind)) }
      return .zero
    }
    let isStandard = batchShare.value < 1
    let isBatch = batchShare.value > 0
    let isCached = isStandard && prompt.cached.value > 0
    let isWritten = isStandard && prompt.written.value > 0
    let isKeptLong = point[registry.levers.cacheLifetime].value > Self.usualCacheLifetime.value
    let batchInput = try price(listed.batchInput, .batchInput, isAsked: isBatch)
    let rates = BilledRates(
      input: try price(listed.input, over: registry.prices.priceInput, .input, isAsked: isStandard),
      cachedInput: try price(
        listed.cachedInput, over: registry.prices.priceCached, .cachedInput, isAsked: isCached),
      cacheWrite: try price(
        isKeptLong ? listed.longCacheWrite : listed.cacheWrite, over: registry.prices.priceCacheWrite,
        .cacheWrite, isAsked: isWritten),
      output: try price(listed.output, over: registry.prices.priceOutput, .output, isAsked: isStandard),
      batchInput: batchInput, batchCachedInput: listed.batchCachedInput.map { $0 * discount } ?? batchInput,
      batchOutput: try price(listed.batchOutput, .batchOutput, isAsked: isBatch))
    guard usesPremium, let premium = point[registry.tuned.premium] else { return rates }
    return rates * premium.value
  }

  /// A price that this option asks for and that no source gives.
  func gap(_ kind: PriceGap.Kind, isRetraining: Bool = false) -> PriceGap {
    let isTokenPrice = kind == .input || kind == .output
    return PriceGap(
      option: id, kind: kind, takesHandPrice: isToday && self.kind == .api,
      takesPremium: self.kind == .hosted && !usesPremium && isTokenPrice,
      isRetraining: isRetraining, billedByHour: kind == .training ? prices.trainingHour : nil)
  }

  /// How long a provider keeps what is written to its prompt cache at the usual price; beyond it, the price of an hour.
  ///
  /// Source: Anthropic's prompt caching, whose writes have a price for 5 minutes and one for an hour (2026-11-20).
  static let usualCacheLifetime = Minutes(5)
}
