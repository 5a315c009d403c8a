/// The prices of one way in which a model is sold, while a public file is read.
struct PriceDraft: Sendable, Hashable {
  /// The prices of a call of usual length.
  var rates = TokenRates()
  /// The prices of longer calls by the tokens above which they hold, in any order.
  var tiers: [LongContextTier] = []

  /// Whether nothing was found.
  var isEmpty: Bool { rates == TokenRates() && tiers.isEmpty }

  /// Whether a call can be billed at all.
  var hasBase: Bool { rates.input != nil && rates.output != nil }

  /// Sets a price, of calls above a threshold where one is given.
  mutating func set(_ rate: TokenRate, above threshold: Double, _ price: TokenPrice) {
    guard threshold > 0 else {
      rates[rate] = price
      return
    }
    if let index = tiers.firstIndex(where: { $0.above.value == threshold }) {
      tiers[index].rates[rate] = price
    } else {
      var tier = LongContextTier(above: Tokens(threshold))
      tier.rates[rate] = price
      tiers.append(tier)
    }
  }

  /// Every price times a factor, to the 12 digits that a product of decimals has: 1.1 times $5 is $5.50.
  func scaled(by factor: Double) -> PriceDraft {
    func scaled(_ rates: TokenRates) -> TokenRates {
      var product = TokenRates()
      for rate in TokenRate.allCases {
        product[rate] = rates[rate].map { TokenPrice(Rounding.significant($0.value * factor)) }
      }
      return product
    }
    var draft = PriceDraft(rates: scaled(rates))
    draft.tiers = tiers.map { LongContextTier(above: $0.above, rates: scaled($0.rates)) }
    return draft
  }

  /// These prices with others on top, tier by tier.
  func overlaid(by top: PriceDraft) -> PriceDraft {
    var merged = PriceDraft(rates: rates.overlaid(by: top.rates), tiers: tiers)
    for tier in top.tiers {
      for rate in TokenRate.allCases {
        if let price = tier.rates[rate] { merged.set(rate, above: tier.above.value, price) }
      }
    }
    return merged
  }

  /// The prices as a model has them, from a day on.
  func prices(from day: CalendarDate? = nil, _ source: Source) -> TokenPrices {
    var prices = TokenPrices()
    prices.from = day
    prices.rates = rates
    prices.longContext = tiers.sorted { $0.above < $1.above }
    prices.source = source
    // What is too high for a price is held back by the guards of public files.
    prices.isConfirmed = true
    for index in prices.longContext.indices { prices.longContext[index].isConfirmed = true }
    return prices
  }
}
