extension PriceDraft {
  /// The same prices as those of calls that can wait.
  var inBatch: PriceDraft {
    func moved(_ rates: TokenRates) -> TokenRates {
      var batch = TokenRates()
      for rate in TokenRate.standard {
        if let price = rates[rate], let inBatch = rate.inBatch { batch[inBatch] = price }
      }
      return batch
    }
    return PriceDraft(
      rates: moved(rates), tiers: tiers.map { LongContextTier(above: $0.above, rates: moved($0.rates)) })
  }

  /// The prices of calls that cannot wait.
  var withoutBatch: PriceDraft {
    func kept(_ rates: TokenRates) -> TokenRates {
      var standard = TokenRates()
      for rate in TokenRate.standard { standard[rate] = rates[rate] }
      return standard
    }
    return PriceDraft(
      rates: kept(rates), tiers: tiers.map { LongContextTier(above: $0.above, rates: kept($0.rates)) })
  }
}
