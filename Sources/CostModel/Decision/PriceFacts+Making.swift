extension PriceFacts {
  /// What the table says of an offer on a day.
  init(_ offer: Offer, on day: CalendarDate) {
    switch offer.kind {
    case .selfHosted:
      amounts[Self.hourly] = offer.machine?.hourly?.value
      amounts[Self.platformFee] = offer.machine?.platformFee?.value
      steps =
        offer.machine?.steps.map { Step(callsPerDay: $0.capacity.value, usdPerMonth: $0.monthly.value) } ?? []
    case .mix, .features: break
    case .api:
      take(offer.model?.price(on: day)?.rates)
      if let listed = offer.model?.listed, listed.doubt == nil { source = listed.origin }
    case .hosted:
      let tuned = offer.model?.fineTuning?.price(on: day)
      take(tuned?.rates)
      amounts[Self.training] = tuned?.training?.value
      amounts[Self.trainingHour] = tuned?.trainingHour?.value
      amounts[Self.freeTraining] = tuned?.freeTraining?.value
      isValidationBilled = tuned?.isValidationBilled ?? false
      areTokensIncluded = tuned?.areTokensIncluded ?? false
      amounts[Self.hosting] = tuned?.hosting?.value
      amounts[Self.storage] = tuned?.storage?.value
      fineTuning = offer.model?.fineTuning?.state(on: day)
    }
    let end = offer.modelEnd
    endOfLife = end?.on
    replacement = end?.replacement
    // As a record writes them, so that 8% off $2.50 is the $2.30 that is read back.
    amounts = amounts.mapValues(Rounding.significant)
  }

  private mutating func take(_ rates: TokenRates?) {
    for rate in TokenRate.allCases { amounts[rate.key] = rates?[rate]?.value }
  }
}
