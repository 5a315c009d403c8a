extension PriceDraft {
  /// That a price is above the one that it is a discount on; nil where none is.
  var dearDiscount: PriceDoubt? {
    for rates in [rates] + tiers.map(\.rates) {
      for rate in TokenRate.allCases {
        guard let price = rates[rate]?.value else { continue }
        if let standard = rate.undiscounted.flatMap({ rates[$0]?.value }), price > standard {
          return .dearDiscount(rate.name, price, standard: standard)
        }
      }
    }
    return nil
  }
}
