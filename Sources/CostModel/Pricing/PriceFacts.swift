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
  /// The public price file that the prices were taken from, with its day; nil for those of our own files.
  public var source: String?

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
