/// Whether and at what price a model can be fine-tuned.
public struct FineTuning: Sendable, Hashable {
  /// The states of availability, in the order of their dates.
  public internal(set) var availability: [Availability] = []
  /// Why it cannot be tuned, or no longer, as a clause.
  public internal(set) var why: String?
  /// The methods that are offered, as the vendor names them: `sft`, `rft`, `lora`.
  public internal(set) var method: String?
  /// The prices, in the order of their dates; empty where no source gives any.
  public internal(set) var prices: [TuningPrices] {
    get { dated.elements }
    set { dated.elements = newValue }
  }
  /// The same, read when they are first asked for.
  var dated = Deferred<TuningPrices>()
  /// When tuned models stop answering, apart from the life of the model itself.
  public internal(set) var endOfLife: EndOfLife?
  /// Where the availability was read, and when.
  public internal(set) var source = Source("", checked: nil)
  /// What else a reader of the prices should know.
  public internal(set) var notes: [String] = []

  /// The state on a day; ``FineTuningState/never`` before the first dated state.
  public func state(on day: CalendarDate) -> FineTuningState {
    availability.inForce(on: day)?.state ?? .never
  }

  /// The prices in force on a day; nil where none are recorded.
  public func price(on day: CalendarDate) -> TuningPrices? { prices.inForce(on: day) }
}

/// A state of fine-tuning from a day on.
public struct Availability: Sendable, Hashable, Dated {
  /// The first day of the state; nil when it was always so.
  public internal(set) var from: CalendarDate?
  /// The state.
  public internal(set) var state = FineTuningState.never
}

/// Who may start a fine-tuning job.
public enum FineTuningState: String, Sendable, Hashable, CaseIterable {
  /// Everybody.
  case open
  /// Organisations that already tune; nobody else.
  case existingCustomers
  /// Nobody any more.
  case closed
  /// Nobody, ever: the vendor does not sell it.
  case never
}
