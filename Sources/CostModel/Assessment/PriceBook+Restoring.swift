extension PriceBook {
  /// Makes what the tables say of a model, fine-tune or machine on a day what a record says of it.
  mutating func restore(_ change: Change.Subject, to facts: PriceFacts, on day: CalendarDate) {
    guard let plan = try? Plan(change.name) else { return }
    switch plan {
    case .api(let name), .memory(let name):
      changeModels { if $0.id == name { $0.restore(change, to: facts, on: day) } }
    case .hosted(let name):
      changeModels { if $0.id == name { $0.restoreTuning(change, to: facts, on: day) } }
    case .machine(let name):
      guard case .price = change else { return }
      changeMachines { if $0.id == name { $0.restore(facts) } }
    case .mix: break
    }
  }
}

extension Model {
  /// Restores a price or an end of the model as it comes; what is priced otherwise than by one rate stays as it is.
  fileprivate mutating func restore(_ change: Change.Subject, to facts: PriceFacts, on day: CalendarDate) {
    switch change {
    case .price:
      let index = prices.indices.last { prices[$0].from.map { $0 <= day } ?? true }
      guard let index else { return prices.insert(TokenPrices(rates: facts.rates), at: 0) }
      prices[index].rates = facts.rates
    case .end: endOfLife = facts.end(named: endOfLife?.replacement)
    case .replacement: endOfLife?.replacement = facts.replacement
    default: break
    }
  }
}

extension Model {
  /// Restores a price, an end or the availability of its fine-tunes.
  fileprivate mutating func restoreTuning(
    _ change: Change.Subject, to facts: PriceFacts, on day: CalendarDate
  ) {
    var tuning = fineTuning ?? FineTuning()
    if case .end = change, facts.endOfLife == nil {
      // Without an end of its own a fine-tune would end with its model.
      tuning.endOfLife = EndOfLife(on: CalendarDate(dayNumber: .max), replacement: nil)
    } else {
      tuning.endOfLife = tuning.endOfLife ?? endOfLife
      tuning.restore(change, to: facts, on: day)
    }
    fineTuning = tuning
  }
}

extension FineTuning {
  /// Restores a price, an end or the availability of fine-tunes.
  fileprivate mutating func restore(_ change: Change.Subject, to facts: PriceFacts, on day: CalendarDate) {
    switch change {
    case .price:
      let index = prices.indices.last { prices[$0].from.map { $0 <= day } ?? true }
      var restored = index.map { prices[$0] } ?? TuningPrices()
      restored.rates = facts.rates
      restored.training = facts.amounts[PriceFacts.training].map { TokenPrice($0) }
      restored.trainingHour = facts.amounts[PriceFacts.trainingHour].map { HourlyUSD($0) }
      restored.freeTraining = facts.amounts[PriceFacts.freeTraining].map { Tokens($0) }
      restored.isValidationBilled = facts.isValidationBilled
      restored.areTokensIncluded = facts.areTokensIncluded
      restored.hosting = facts.amounts[PriceFacts.hosting].map { HourlyUSD($0) }
      restored.storage = facts.amounts[PriceFacts.storage].map { MonthlyUSD($0) }
      if let index { prices[index] = restored } else { prices.insert(restored, at: 0) }
    case .end: endOfLife = facts.end(named: endOfLife?.replacement)
    case .replacement: endOfLife?.replacement = facts.replacement
    case .fineTuning: availability = [Availability(from: nil, state: facts.fineTuning ?? .never)]
    default: break
    }
  }
}

extension Machine {
  /// Restores what the machine costs.
  fileprivate mutating func restore(_ facts: PriceFacts) {
    hourly = facts.amounts[PriceFacts.hourly].map { HourlyUSD($0) }
    platformFee = facts.amounts[PriceFacts.platformFee].map { MonthlyUSD($0) }
    let known = steps
    steps = facts.steps.enumerated().map { index, step in
      // What it is and what its speed was measured of are no matter of its price.
      var restored = known.indices.contains(index) ? known[index] : MachineStep()
      restored.capacity = DailyCalls(step.callsPerDay)
      restored.monthly = MonthlyUSD(step.usdPerMonth)
      return restored
    }
  }
}

extension PriceFacts {
  /// The recorded end, followed by what follows it today, or else by what did; nil where none was announced.
  fileprivate func end(named replacement: String?) -> EndOfLife? {
    endOfLife.map { EndOfLife(on: $0, replacement: replacement ?? self.replacement) }
  }

  fileprivate var rates: TokenRates {
    var rates = TokenRates()
    for rate in TokenRate.allCases { rates[rate] = amounts[rate.key].map { TokenPrice($0) } }
    return rates
  }
}
