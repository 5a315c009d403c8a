/// What a price table says of a model, a fine-tune or a machine at one time, as far as a bill depends on it.
public struct PriceFacts: Sendable, Hashable {
  /// The amounts by the key that they have in price files: `usdPerMillionInputTokens`.
  public var amounts: [String: Double] = [:]
  /// The sizes of a machine that is rented in steps.
  public var steps: [Step] = []
  /// Whether a fine-tune's tokens of validation are billed as trained ones are.
  public var isValidationBilled = false
  /// Whether the hosting fee of a fine-tune is all there is to pay.
  public var areTokensIncluded = false
  /// The day on which it ends; nil where none is announced.
  public var endOfLife: CalendarDate?
  /// The id of what follows it.
  public var replacement: String?
  /// Who may start a fine-tuning job; nil for everything but fine-tunes.
  public var fineTuning: FineTuningState?

  /// A size of a machine.
  public struct Step: Sendable, Hashable {
    /// What it carries at the peak.
    public var callsPerDay = 0.0
    /// What it costs.
    public var usdPerMonth = 0.0
  }

  /// Nothing known.
  public init() {}
}

extension PriceFacts {
  /// The keys of prices that a table may come to know later: of every kind of token but plain input and output.
  private static let filledIn = Set(TokenRate.allCases.map(\.key)).subtracting([
    TokenRate.input.key, TokenRate.output.key,
  ])

  /// What the table says of an offer on a day.
  init(_ offer: Offer, on day: CalendarDate) {
    switch offer.kind {
    case .selfHosted:
      amounts[Self.hourly] = offer.machine?.hourly?.value
      amounts[Self.platformFee] = offer.machine?.platformFee?.value
      steps =
        offer.machine?.steps.map { Step(callsPerDay: $0.capacity.value, usdPerMonth: $0.monthly.value) } ?? []
    case .mix: break
    case .api: take(offer.model?.price(on: day)?.rates)
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

extension PriceFacts {
  /// Whether everything that is paid costs the same, as far as a record of 12 digits can tell.
  func isPriced(as other: PriceFacts?) -> Bool {
    guard let other, amounts.count == other.amounts.count, steps.count == other.steps.count,
      Self.flags.allSatisfy({ self[keyPath: $0.path] == other[keyPath: $0.path] })
    else {
      return false
    }
    return amounts.allSatisfy { key, amount in other.amounts[key].map { Rounding.agree(amount, $0) } ?? false
    }
      && zip(steps, other.steps).allSatisfy { step, other in
        Rounding.agree(step.callsPerDay, other.callsPerDay)
          && Rounding.agree(step.usdPerMonth, other.usdPerMonth)
      }
  }
}
