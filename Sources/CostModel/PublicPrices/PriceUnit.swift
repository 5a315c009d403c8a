/// Whether prices are in one unit: how far each may be from the same price elsewhere, and from those that it goes with.
enum PriceUnit {
  /// So many times another price of the same, or so small a part of it, is probably another unit.
  private static let far = 20.0
  /// Output that costs less than this part of input is probably a slip.
  private static let cheapOutput = 0.2
  /// How many times the price that it goes with a price may be; a discount is judged by its lowest end alone.
  private static let ratios: [TokenRate: (other: TokenRate, usual: ClosedRange<Double>)] = [
    .output: (.input, cheapOutput...50), .cachedInput: (.input, 0.005...1),
    .cacheWrite: (.input, 0.05...8), .longCacheWrite: (.input, 0.05...8),
    .batchInput: (.input, 0.05...1), .batchOutput: (.output, 0.05...1),
    .batchCachedInput: (.input, 0.0025...1), .batchCacheWrite: (.input, 0.025...8),
    .batchLongCacheWrite: (.input, 0.025...8),
  ]

  /// Whether a price is probably in another unit than one of the same elsewhere.
  static func isFar(_ price: Double, _ other: Double) -> Bool {
    price >= other * far || price <= other / far
  }

  /// Which of some prices comes nearest to a price.
  static func nearest(to price: Double, of others: some Sequence<Double>) -> Double? {
    others.min { distance(price, $0) < distance(price, $1) }
  }

  private static func distance(_ price: Double, _ other: Double) -> Double {
    other > price ? other / price : price / other
  }

  /// What is odd about prices; nil where nothing is.
  ///
  /// - Parameters:
  ///   - known: the same prices elsewhere; one that is near a price there needs no other sign.
  ///   - elsewhere: where that is, as a clause: `in the table`.
  ///   - isHighUsual: whether a price above the limit is one that others charge too.
  static func doubt(
    about draft: PriceDraft, known: [TokenRates], elsewhere: String,
    isHighUsual: (TokenRate, Double) -> Bool
  ) -> PriceDoubt? {
    if let input = draft.rates.input?.value, let output = draft.rates.output?.value,
      output < input * cheapOutput
    {
      return .cheapOutput(input: input, output: output)
    }
    if let doubt = draft.dearDiscount { return doubt }
    for rate in TokenRate.allCases {
      guard let price = draft.rates[rate]?.value else { continue }
      if let other = nearest(to: price, of: known.compactMap { $0[rate]?.value }) {
        if isFar(price, other) {
          return .offSiblings(rate, price: price, sibling: other, elsewhere: elsewhere)
        }
        continue
      }
      if let doubt = ratioDoubt(about: rate, price, in: draft.rates) { return doubt }
      // A discount is below what it is one on, which is judged by itself.
      let isDiscount = rate.undiscounted.map { draft.rates[$0] != nil } ?? false
      if !isDiscount, let doubt = limitDoubt(about: rate, price, isHighUsual) { return doubt }
    }
    for tier in draft.tiers {
      let place = "in shorter calls"
      for rate in TokenRate.allCases {
        guard let price = tier.rates[rate]?.value else { continue }
        if let usual = draft.rates[rate]?.value, isFar(price, usual) {
          return .offSiblings(rate, price: price, sibling: usual, elsewhere: place)
        }
        if let doubt = ratioDoubt(about: rate, price, in: tier.rates) { return doubt }
        let isKnown = known.contains { $0[rate].map { !isFar(price, $0.value) } ?? false }
        if !isKnown, let doubt = limitDoubt(about: rate, price, isHighUsual) { return doubt }
      }
    }
    return nil
  }

  private static func ratioDoubt(
    about rate: TokenRate, _ price: Double, in rates: TokenRates
  ) -> PriceDoubt? {
    guard let (other, usual) = ratios[rate], let base = rates[other]?.value, base > 0,
      !usual.contains(price / base)
    else { return nil }
    // A discount above what it is one on has words of its own.
    if rate.undiscounted == other, price > base { return nil }
    return .oddRatio(rate, price, to: other, base)
  }

  private static func limitDoubt(
    about rate: TokenRate, _ price: Double, _ isHighUsual: (TokenRate, Double) -> Bool
  ) -> PriceDoubt? {
    let limit = TokenRates.limit.value
    guard price > limit, !isHighUsual(rate, price) else { return nil }
    return .high(rate.name, price, limit: limit)
  }
}
