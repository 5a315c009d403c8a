/// Why an option cannot be had, or not be computed.
public enum Unavailability: Error, Sendable, Hashable {
  /// Nothing in the table says that the model can be tuned.
  case notKnown(model: String)
  /// The vendor does not offer tuning, for this reason where one is known.
  case never(model: String, why: String?)
  /// New tuning closed on this day.
  case closed(model: String, since: CalendarDate?, why: String?)
  /// The model itself ended.
  case ended(model: String, on: CalendarDate)
  /// No source gives a price that the calls ask for.
  case noPrice(PriceGap)
  /// Nobody knows how many calls its machine carries; what one of it costs a month.
  case capacityUnknown(monthly: Breakdown)
  /// The calls are longer than the model takes.
  case tooLong(model: String, tokens: Tokens, window: Tokens)

  /// What keeps one option from being computed and leaves the others as they are; nil for any other error.
  init?(_ error: ScenarioError) {
    switch error {
    case .noPrice(let gap): self = .noPrice(gap)
    case .callTooLong(let model, let tokens, let window):
      self = .tooLong(model: model, tokens: tokens, window: window)
    default: return nil
    }
  }

  /// The error where this option is the one that is asked for.
  func error(of option: String) -> ScenarioError {
    switch self {
    case .noPrice(let gap): .noPrice(gap)
    case .tooLong(let model, let tokens, let window):
      .callTooLong(model: model, tokens: tokens, window: window)
    case .notKnown, .never, .closed, .ended, .capacityUnknown: .cannotMove(option, self)
    }
  }

  /// What a month costs as far as it is known: one machine, of which nobody knows how many calls it carries.
  public var monthly: Breakdown? { if case .capacityUnknown(let monthly) = self { monthly } else { nil } }

  /// The keys in price files of the prices that are missing; empty where it is something else.
  public var missingPrices: [String] { if case .noPrice(let gap) = self { gap.kinds.map(\.key) } else { [] } }
}
