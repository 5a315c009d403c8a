extension Comparison {
  /// Everything whose prices the comparison rests on: today's model, what follows it, and the options.
  var pricedOffers: [Offer] {
    study.todaysOffers + choosable.map(\.offer).flatMap(\.priced)
  }
}

extension Offer {
  /// The model, fine-tune or machine whose prices are paid, whatever the user calls the option.
  var priceID: String {
    switch kind {
    case .api: model?.id ?? Plan.custom
    case .hosted: Plan.hosted(model?.id ?? Plan.custom).text
    case .selfHosted: Plan.machine(machine?.id ?? Plan.custom).text
    case .mix, .features: id
    }
  }
}

extension Plan {
  /// The model, fine-tune or machine whose prices are paid; nil for a mix and for names that no table has.
  func priceID(in book: PriceBook) -> String? {
    switch self {
    case .api(let name), .memory(let name): try? book.model(named: name).id
    case .hosted(let name): (try? book.model(named: name).id).map { Plan.hosted($0).text }
    case .machine(let name): book.machine(named: name).map { Plan.machine($0.id).text }
    case .mix: nil
    }
  }
}
