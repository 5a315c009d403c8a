extension Offer {
  /// The prices that a prompt is billed at: the tier of its length, with what the user gave by hand over it.
  ///
  /// - Throws: ``ScenarioError/noPrice(_:)`` for a price that is asked for and that no source gives.
  func rates(
    from listed: TokenRates, for prompt: Prompt, batchShare: Share, at point: Point,
    registry: Parameters = .standard
  ) throws(ScenarioError) -> BilledRates {
    let isBase = takesHandPrices
    let discount = isBase ? point[registry.discount].rest : 1
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
    let batchInput = try price(listed.batchInput, .batchInput, isAsked: isBatch)
    let rates = BilledRates(
      input: try price(listed.input, over: registry.priceInput, .input, isAsked: isStandard),
      cachedInput: try price(listed.cachedInput, over: registry.priceCached, .cachedInput, isAsked: isCached),
      output: try price(listed.output, over: registry.priceOutput, .output, isAsked: isStandard),
      batchInput: batchInput, batchCachedInput: listed.batchCachedInput.map { $0 * discount } ?? batchInput,
      batchOutput: try price(listed.batchOutput, .batchOutput, isAsked: isBatch))
    guard usesPremium, let premium = point[registry.premium] else { return rates }
    return rates * premium.value
  }

  /// The prices of the table for calls of some length, from each day on which they change; the first from the start.
  func listedRates(from start: CalendarDate, forInput input: Tokens) -> [(from: Double, rates: TokenRates)] {
    let free = TokenRates(input: .zero, cachedInput: .zero, output: .zero)
    var dated: [(from: CalendarDate?, rates: TokenRates)]
    if kind == .hosted, !usesPremium {
      dated = (model?.fineTuning?.prices ?? []).map { ($0.from, $0.areTokensIncluded ? free : $0.rates) }
    } else {
      dated = (model?.prices ?? []).map { ($0.from, $0.rates(forInput: input)) }
    }
    let begun = dated.prefix { entry in entry.from.map { $0 <= start } ?? true }
    dated.removeFirst(max(begun.count - 1, 0))
    guard !dated.isEmpty else { return [(0, TokenRates())] }
    return dated.enumerated().map { index, entry in
      (index == 0 ? 0 : entry.from.map { start.months(to: $0) } ?? 0, entry.rates)
    }
  }

  /// A price that this option asks for and that no source gives.
  func gap(_ kind: PriceGap.Kind) -> PriceGap {
    let isTokenPrice = kind == .input || kind == .output
    return PriceGap(
      option: id, kind: kind, takesHandPrice: isToday && self.kind == .api,
      takesPremium: self.kind == .hosted && !usesPremium && isTokenPrice)
  }
}
