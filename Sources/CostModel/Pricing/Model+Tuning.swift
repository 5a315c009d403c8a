extension Model {
  /// When fine-tunes of the model stop answering: on a day of their own, else with the model.
  ///
  /// One that is served on a machine of its own by the hour outlives what the vendor served of the model to all.
  public var tunedEnd: EndOfLife? {
    if let end = fineTuning?.endOfLife { return end }
    return fineTuning?.prices.contains(where: \.areTokensIncluded) == true ? nil : endOfLife
  }

  /// Whether a fine-tuning job may be started on a day, by anybody or by those who already tune, and its fine-tunes answer.
  public func isTunable(on day: CalendarDate) -> Bool {
    if let end = tunedEnd?.on, end <= day { return false }
    return switch fineTuning?.state(on: day) {
    case .open, .existingCustomers: true
    case .closed, .never, nil: false
    }
  }

  /// The tuned input price over the base one on a day: $3.75 over $2.50 is 1.5; nil where either is unknown.
  public func premium(on day: CalendarDate) -> Factor? {
    guard let tuned = fineTuning?.price(on: day)?.rates.input, let base = price(on: day)?.rates.input,
      base.value > 0
    else { return nil }
    return Factor(tuned.value / base.value)
  }

  /// The prices of a fine-tune that no source gives on a day, and without which it cannot be computed: of its tokens or
  /// its hosting, and of its training.
  public func tuningGaps(on day: CalendarDate) -> [PriceGap.Kind] {
    let tuned = fineTuning?.price(on: day)
    let tokens = [TokenRate.input, .output].filter { rate in
      tuned?.areTokensIncluded != true && tuned?.rates[rate] == nil
    }
    let lacksTraining = tuned?.training == nil && tuned?.trainingHour == nil
    return tokens.map { .tokens($0) } + (tuned?.lacksHosting == true ? [.hosting] : [])
      + (lacksTraining ? [.training] : [])
  }
}
