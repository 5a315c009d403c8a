/// What a price table says of a model, a fine-tune or a machine at one time, as far as a bill depends on it.
public struct PriceFacts: Sendable, Hashable {
  /// The amounts by the key that they have in price files: `usdPerMillionInputTokens`.
  public var amounts: [String: Double] = [:]
  /// The day on which it ends; nil where none is announced.
  public var endOfLife: CalendarDate?
  /// The id of what follows it.
  public var replacement: String?

  /// Nothing known.
  public init() {}
}

extension PriceFacts {
  static let training = "usdPerMillionTrainingTokens"
  static let hosting = "usdPerHostingHour"
  static let storage = "usdPerStoredModelMonth"
  static let hourly = "usdPerHour"
  static let platformFee = "usdPerMonthPlatformFee"
  static let step = "usdPerMonthTo"

  /// What the table says of an offer on a day.
  init(_ offer: Offer, on day: CalendarDate) {
    switch offer.kind {
    case .selfHosted:
      amounts[Self.hourly] = offer.machine?.hourly?.value
      amounts[Self.platformFee] = offer.machine?.platformFee?.value
      for step in offer.machine?.steps ?? [] {
        amounts["\(Self.step)\(Unit.callsPerDay.text(step.capacity.value))CallsPerDay"] = step.monthly.value
      }
    case .api: take(offer.model?.price(on: day)?.rates)
    case .hosted:
      let tuned = offer.model?.fineTuning?.price(on: day)
      take(tuned?.rates)
      amounts[Self.training] = tuned?.training?.value
      amounts[Self.hosting] = tuned?.hosting?.value
      amounts[Self.storage] = tuned?.storage?.value
    }
    let end = offer.kind == .hosted ? offer.model?.tunedEnd : offer.model?.endOfLife
    endOfLife = end?.on
    replacement = end?.replacement
  }

  private mutating func take(_ rates: TokenRates?) {
    for rate in TokenRate.allCases { amounts[rate.key] = rates?[rate]?.value }
  }
}
