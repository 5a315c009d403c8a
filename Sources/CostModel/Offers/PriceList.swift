/// The prices of the table that an offer is billed at, looked up once: those of the first day that is billed, and those of
/// each later day on which they change.
struct PriceList: Sendable {
  /// The prices from a time on.
  struct Entry: Sendable {
    /// In months after the start.
    let from: Double
    /// The prices of calls of usual length; all unknown where none has begun.
    let rates: TokenRates
    /// The prices of long calls, shortest threshold first.
    let longContext: [LongContextTier]

    /// The prices of a whole call with so many input tokens: those of the highest threshold it exceeds.
    func rates(forInput tokens: Tokens) -> TokenRates {
      longContext.isEmpty ? rates : longContext.last { tokens > $0.above }?.rates ?? rates
    }
  }

  /// The prices of the first day.
  private(set) var first = Entry(from: 0, rates: TokenRates(), longContext: [])
  /// The prices that follow, by their days.
  private(set) var later: [Entry] = []
  /// The fee for keeping a tuned model deployed.
  private(set) var hosting = HourlyUSD.zero
  /// Whether an hour of hosting is all there is to pay, and no source gives its price.
  private(set) var lacksHosting = false
  /// Whether the fee pays for an endpoint of its own, tokens included.
  private(set) var isByEndpoint = false
  /// The fee for storing a tuned model.
  private(set) var storage = MonthlyUSD.zero
  /// The price of trained tokens; nil where no source gives it.
  private(set) var training: TokenPrice?
  /// The price of an hour of training, where the vendor bills training by the clock.
  private(set) var trainingHour: HourlyUSD?
  /// The trained tokens of a run that are not billed.
  private(set) var freeTraining = Tokens.zero
  /// Whether tokens of validation are billed as trained ones are.
  private(set) var isValidationBilled = false
  /// When the option ends, in months after the start; nil where no end is known.
  private(set) var end: Double?

  /// Whether its model had ended by the start.
  private(set) var hasEnded = false

  /// No price of any table.
  init() {}

  /// Looks the prices of an offer up.
  ///
  /// - Parameters:
  ///   - start: the first day of the scenario.
  ///   - day: the first day on which the offer is billed.
  init(of offer: Offer, from start: CalendarDate, billedFrom day: CalendarDate) {
    func list<Prices: Dated>(_ prices: [Prices], _ entry: (Double, Prices) -> Entry) {
      first =
        prices.inForce(on: day).map { entry(start.months(to: day), $0) }
        ?? Entry(from: start.months(to: day), rates: TokenRates(), longContext: [])
      later = prices.compactMap { price in
        price.from.flatMap { $0 > day ? entry(start.months(to: $0), price) : nil }
      }
    }
    hasEnded = offer.modelEnd.map { $0.on <= start } ?? false
    end = offer.endOfLife.map { start.months(to: $0) }
    if offer.kind == .hosted, let tuning = offer.model?.fineTuning?.price(on: start) {
      training = tuning.training
      trainingHour = tuning.trainingHour
      hosting = tuning.hosting ?? .zero
      storage = tuning.storage ?? .zero
      isByEndpoint = tuning.areTokensIncluded && !tuning.lacksHosting && !offer.usesPremium
      lacksHosting = tuning.lacksHosting && !offer.usesPremium
      freeTraining = tuning.freeTraining ?? .zero
      isValidationBilled = tuning.isValidationBilled
    }
    guard offer.kind == .hosted, !offer.usesPremium else {
      list(offer.model?.prices ?? []) { Entry(from: $0, rates: $1.rates, longContext: $1.longContext) }
      return
    }
    list(offer.model?.fineTuning?.prices ?? []) {
      Entry(from: $0, rates: $1.areTokensIncluded ? .free : $1.rates, longContext: [])
    }
  }
}
