extension Offer {
  /// The prices that a prompt is billed at: those of its length, with what the user gave by hand over them.
  ///
  /// - Throws: ``ScenarioError/noPrice(_:)`` for the prices that are asked for and that no source gives.
  func rates(
    from listed: TokenRates, for prompt: Prompt, batchShare: Share, at point: Point
  ) throws(ScenarioError) -> BilledRates {
    var known = listed
    if takesHandPrices {
      known = known * point[registry.prices.discount].rest
      for hand in registry.prices.byHand {
        guard let price = point[hand.parameter] else { continue }
        for rate in hand.rates { known[rate] = price }
      }
      known.capDiscounts()
    }
    var billed = BilledRates(known)
    var missing: [PriceGap.Kind] = []
    func take(_ rate: TokenRate) {
      if let price = known.billed(rate) {
        billed[rate] = price
      } else {
        let gap = PriceGap.Kind.tokens(known.gap(behind: rate))
        if !missing.contains(gap) { missing.append(gap) }
      }
    }
    for rate in TokenRate.standard where prompt.asks(for: rate) {
      if batchShare.value < 1 { take(rate) }
      if batchShare.value > 0, let inBatch = rate.inBatch { take(inBatch) }
    }
    guard missing.isEmpty else { throw .noPrice(gap(missing)) }
    guard usesPremium, let premium = point[registry.tuned.premium] else { return billed }
    return billed * premium.value
  }

  /// Prices that this option asks for and that no source gives.
  func gap(_ kinds: [PriceGap.Kind], isRetraining: Bool = false) -> PriceGap {
    PriceGap(
      option: id, kinds: kinds, takesHandPrice: isToday && self.kind == .api,
      takesPremium: self.kind == .hosted && !usesPremium && kinds.contains(where: \.isBase),
      isRetraining: isRetraining, billedByHour: kinds.contains(.training) ? prices.trainingHour : nil)
  }
}

extension Offer {
  /// Whether the prices that the user gave by hand hold for it: a tuned price of the table is nobody's base price.
  var takesHandPrices: Bool { isToday && (kind == .api || usesPremium) }
}
