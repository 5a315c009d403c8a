/// What training, hosting and calling a fine-tune of a model costs from a day on.
public struct TuningPrices: Sendable, Hashable, Dated {
  /// The first day of these prices; nil when they are the first that are recorded.
  public internal(set) var from: CalendarDate?
  /// The token prices of the tuned model.
  public internal(set) var rates = TokenRates()
  /// The price of trained tokens: those of the examples, times the epochs.
  public internal(set) var training: TokenPrice?
  /// The price of an hour of training, where training is billed by the clock.
  public internal(set) var trainingHour: HourlyUSD?
  /// The trained tokens of a run that are not billed.
  public internal(set) var freeTraining: Tokens?
  /// Whether tokens of validation are billed as trained ones are.
  public internal(set) var isValidationBilled = false
  /// The fee for keeping a tuned model deployed, used or not; nil where there is none.
  public internal(set) var hosting: HourlyUSD?
  /// Whether the hosting fee is all there is to pay, so that tokens cost nothing more.
  public internal(set) var areTokensIncluded = false
  /// The fee for storing a tuned model, per model; nil where there is none.
  public internal(set) var storage: MonthlyUSD?
  /// Whether an hour of hosting is all there is to pay, and no source gives its price.
  var lacksHosting: Bool { areTokensIncluded && hosting == nil }

  /// Where the prices were read, and when.
  public internal(set) var source = Source("", checked: nil)
  /// Where the training price was read, when that is another place.
  public internal(set) var trainingSource: Source?
  /// The prices of a million tokens by their key, that of training among them.
  var tokenPrices: [(key: String, price: TokenPrice)] {
    TokenRate.allCases.compactMap { rate in rates[rate].map { (rate.key, $0) } }
      + (training.map { [(PriceFacts.training, $0)] } ?? [])
  }

  /// Whether a price above the limit for token prices was checked and is meant.
  var isConfirmed = false
  /// Why the price is not sure, as a clause; nil where a vendor or two sources give it.
  public internal(set) var unconfirmed: String?
}
