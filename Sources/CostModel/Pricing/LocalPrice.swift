internal import JSONText

/// A price of the user's own, kept in a scenario file with its reason: a negotiated discount, or what a contract says.
public struct LocalPrice: Sendable {
  /// What it holds for.
  enum Subject: Sendable {
    /// Every model of a provider, by the part of its id before the slash.
    case provider(Placed<String>)
    /// One model.
    case model(Placed<String>)
  }

  var provider: Placed<String>?
  var model: Placed<String>?
  /// The share off every price of the table; below 0 a surcharge.
  var discount: Share?
  /// The prices of a call, where the contract states them; nil where the table's go on.
  var rates = TokenRates()
  /// The prices of a fine-tune.
  var tuned: TuningPrices?
  /// Why these prices and not the table's.
  var reason = ""
  /// The day on which the contract was last looked at.
  var checked: CalendarDate?
  var isConfirmed = false

  /// A price that says nothing.
  init() {}

  /// Whether it changes what a call to the model itself costs.
  var isOfCalls: Bool { discount != nil || rates != TokenRates() }

  var subject: Subject? { provider.map { .provider($0) } ?? model.map { .model($0) } }
}

extension Model {
  /// Puts a price of the user's own in the place of those of the table, on every day.
  mutating func apply(_ local: LocalPrice) {
    let factor = local.discount?.rest ?? 1
    func source(_ listed: Source?) -> Source {
      let off =
        local.discount.map { "\($0.asDiscount) \(listed?.title ?? "the list"): " } ?? ""
      return Source(off + local.reason, checked: local.checked ?? listed?.checked)
    }
    if prices.isEmpty, local.rates.input != nil { prices = [TokenPrices()] }
    for index in prices.indices {
      prices[index].rates = (prices[index].rates * factor).overlaid(by: local.rates)
      prices[index].rates.capDiscounts()
      for tier in prices[index].longContext.indices {
        let rates = prices[index].longContext[tier].rates
        prices[index].longContext[tier].rates = rates * factor
      }
      prices[index].source = source(prices[index].source)
    }
    if local.rates.input != nil || local.rates.output != nil {
      for index in prices.indices { prices[index].longContext = [] }
    }
    if var tuning = fineTuning {
      if tuning.prices.isEmpty, local.tuned != nil { tuning.prices = [TuningPrices()] }
      for index in tuning.prices.indices {
        tuning.prices[index].apply(local, factor, source(tuning.prices[index].source))
      }
      fineTuning = tuning
    } else if local.tuned != nil {
      var tuning = FineTuning()
      tuning.availability = [Availability(from: nil, state: .open)]
      var prices = TuningPrices()
      prices.apply(local, factor, source(nil))
      tuning.prices = [prices]
      tuning.source = source(nil)
      fineTuning = tuning
    }
  }
}

extension TuningPrices {
  /// Puts what a contract says over the table.
  ///
  /// A table may say that hosting is all there is to pay; a contract with token prices then bills tokens instead, and
  /// hosting only where it says so.
  fileprivate mutating func apply(_ local: LocalPrice, _ factor: Double, _ source: Source) {
    let statesTokens = local.tuned.map { $0.rates != TokenRates() } ?? false
    let isBilledOtherwise = statesTokens && areTokensIncluded
    areTokensIncluded = !statesTokens && (areTokensIncluded || local.tuned?.areTokensIncluded ?? false)
    rates = (rates * factor).overlaid(by: local.tuned?.rates ?? TokenRates())
    // A contract that bills runs in one way does not bill them in the other as well.
    let isStated = local.tuned?.training != nil || local.tuned?.trainingHour != nil
    training = isStated ? local.tuned?.training : training.map { $0 * factor }
    trainingHour = isStated ? local.tuned?.trainingHour : trainingHour.map { $0 * factor }
    freeTraining = local.tuned?.freeTraining ?? freeTraining
    isValidationBilled = isValidationBilled || local.tuned?.isValidationBilled ?? false
    hosting = local.tuned?.hosting ?? (isBilledOtherwise ? nil : hosting.map { $0 * factor })
    storage = local.tuned?.storage ?? storage.map { $0 * factor }
    self.source = source
  }
}
