/// An option with its prices looked up: what it is, what it may be billed at, and how long it lives.
///
/// The kinds of option differ in how an offer makes its ``Tariff`` and nowhere later.
public struct Offer: Sendable {
  /// The kinds of option.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A model as it comes, paid per token.
    case api
    /// A fine-tune of a model, hosted by its vendor.
    case hosted
    /// A fine-tuned model on a machine of one's own.
    case selfHosted
    /// Several of these that share the calls.
    case mix
  }

  /// A bound on today's model: the most that a lever could give.
  public enum Bound: String, Sendable, Hashable, CaseIterable {
    /// Every input token read from the prompt cache.
    case allCached
    /// Every call sent at batch prices.
    case allBatch
  }

  /// The name of the option: the user's own, else `openai/gpt-4o`, `ft:openai/gpt-4o`, `host:vps`.
  public internal(set) var id: String
  /// The kind of option.
  public let kind: Kind
  /// Set on the rows that show what today's model could cost at best.
  public var bound: Bound?
  /// The model in the table; nil for machines and for prices given by hand.
  public let model: Model?
  /// The machine, for self-hosted options.
  public let machine: Machine?
  /// Whether the prices that the user gave by hand, and the discount, hold for it.
  public let isToday: Bool
  /// Why it cannot be had; nil where it can.
  public let unavailable: Unavailability?
  /// Computed with a premium or prices given by hand, although nobody sells it.
  public let isHypothetical: Bool
  /// Whether it is sent notes from a memory with each call.
  public let usesMemory: Bool
  /// The tokens that its tokenizer makes of a text over those of today's model, as the table has it; 1 where nobody says.
  var tableTokenFactor = Factor(1)
  /// Whether tuned prices are the base prices times `premium`.
  let usesPremium: Bool
  /// What it is billed at.
  var prices = PriceList()
  /// The first day on which it no longer answers; nil where none is known.
  public let endOfLife: CalendarDate?
  /// What its machine is in the table, where the user gave the price; nil for other options.
  var tableMachineName: String?
  /// What the tables have measured of its machine.
  var measured = MachineMeasurements.none
  /// The numbers that hold for it alone.
  var overlay = Overlay.none
  /// Its own shares of the traffic in its first months; nil for those of the scenario.
  var ramp: [Share]?
  /// What shares the calls; nil for an option that takes them all.
  var mix: Mix?

  /// The tuned prices that hold on a day.
  func tuned(on date: CalendarDate) -> TuningPrices? {
    usesPremium ? nil : model?.fineTuning?.price(on: date)
  }

  /// The source of the price that is used on a day, for the age of the figures.
  public func source(on date: CalendarDate) -> Source? {
    switch kind {
    case .selfHosted: machine?.source
    case .mix: nil
    case .hosted: tuned(on: date)?.source ?? model?.price(on: date)?.source
    case .api: model?.price(on: date)?.source
    }
  }
}

/// Why a fine-tune cannot be had.
public enum Unavailability: Sendable, Hashable {
  /// Nothing in the table says that the model can be tuned.
  case notKnown(model: String)
  /// The vendor does not offer it, for this reason where one is known.
  case never(model: String, why: String?)
  /// New tuning closed on this day.
  case closed(model: String, since: CalendarDate?, why: String?)
  /// The model itself ended.
  case ended(model: String, on: CalendarDate)
}

extension Offer {
  /// The name for people: provider and model, or what the machine is.
  public var name: String {
    switch kind {
    case .selfHosted:
      machine?.name ?? tableMachineName.map { "\($0), at a price of your own" }
        ?? "machine of your own choice"
    case .mix: leaves.map(\.name).joined(separator: " + ")
    case .api:
      (model.map { "\($0.providerName) \($0.shortName)" } ?? "model at prices given by hand")
        + (usesMemory ? " with a memory" : "")
    case .hosted:
      model.map { "fine-tuned \($0.providerName) \($0.shortName)" }
        ?? "fine-tuned model at prices given by hand"
    }
  }

  /// Where the training price was read, when that is another place than the other prices.
  public func trainingSource(on date: CalendarDate) -> Source? {
    kind == .hosted ? model?.fineTuning?.price(on: date)?.trainingSource : nil
  }
}
