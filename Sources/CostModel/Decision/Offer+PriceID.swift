extension Comparison {
  /// Everything whose prices the comparison rests on: today's model, what follows it, and the options.
  var pricedOffers: [Offer] {
    [today] + study.successors.map(\.offer)
      + rows.map(\.offer).filter { $0.bound == nil }.flatMap { $0.mix?.priced ?? [$0] }
  }
}

extension PortfolioStudy {
  /// Everything whose prices the portfolio rests on.
  var pricedOffers: [Offer] {
    features.flatMap { feature in
      (feature.study.map { [$0.today] + $0.successors.map(\.offer) } ?? [])
        + (feature.offer.map { $0.mix?.priced ?? [$0] } ?? [])
    } + hosts.map(\.offer)
  }
}

extension Offer {
  /// The model, fine-tune or machine whose prices are paid, whatever the user calls the option.
  var priceID: String {
    switch kind {
    case .api: model?.id ?? Plan.custom
    case .hosted: "ft:" + (model?.id ?? Plan.custom)
    case .selfHosted: "host:" + (machine?.id ?? Plan.custom)
    case .mix: id
    }
  }
}
