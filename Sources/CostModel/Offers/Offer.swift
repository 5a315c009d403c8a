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
    /// Several features that share one bill, each going where it says.
    case features
  }

  /// What is known of an option.
  private struct Contents: Sendable {
    var id: String
    let kind: Kind
    var bound: Bound?
    let model: Model?
    let machine: Machine?
    var isToday: Bool
    var isReserved = false
    var keepsModel = false
    var unavailable: Unavailability?
    let isHypothetical: Bool
    let usesMemory: Bool
    var tableTokenFactor: Factor = Factor(1)
    let usesPremium: Bool
    var prices: PriceList = PriceList()
    let endOfLife: CalendarDate?
    var tableMachineName: String?
    var replacesMachines = false
    var measured: MachineMeasurements = MachineMeasurements.none
    var overlay: Overlay = Overlay.none
    var ramp: Ramp?
    var fees = OfferFees()
    var mix: Mix?
    var bundle: Bundle?
  }

  /// Offers are large and are read by the million, so that their contents stand behind one reference.
  private var contents: Shared<Contents>

  /// An option of which no prices have been looked up yet.
  init(
    id: String, kind: Kind, usesMemory: Bool = false, model: Model?, machine: Machine?, isToday: Bool,
    unavailable: Unavailability?, isHypothetical: Bool, usesPremium: Bool, endOfLife: CalendarDate?
  ) {
    contents = Shared(
      Contents(
        id: id, kind: kind, model: model, machine: machine, isToday: isToday, unavailable: unavailable,
        isHypothetical: isHypothetical, usesMemory: usesMemory, usesPremium: usesPremium,
        endOfLife: endOfLife))
  }

  /// The same offer in memory of its own, so that several threads do not count references in one place.
  var unshared: Offer {
    var copy = self
    copy.contents = Shared(contents.value)
    return copy
  }

  /// The name of the option: the user's own, else `openai/gpt-4o`, `ft:openai/gpt-4o`, `host:vps`.
  public internal(set) var id: String {
    get { contents.value.id }
    set { contents = contents.changed { $0.id = newValue } }
  }
  /// The kind of option.
  public var kind: Kind { contents.value.kind }
  /// Set on the rows that show what today's model could cost at best.
  public var bound: Bound? {
    get { contents.value.bound }
    set { contents = contents.changed { $0.bound = newValue } }
  }
  /// The model in the table; nil for machines and for prices given by hand.
  public var model: Model? { contents.value.model }
  /// The machine, for self-hosted options.
  public var machine: Machine? { contents.value.machine }
  /// Whether the prices that the user gave by hand, and the discount, hold for it.
  public internal(set) var isToday: Bool {
    get { contents.value.isToday }
    set { contents = contents.changed { $0.isToday = newValue } }
  }
  /// Whether its machine is a reservation of a model as it comes, so that nothing is trained for it.
  public internal(set) var isReserved: Bool {
    get { contents.value.isReserved }
    set { contents = contents.changed { $0.isReserved = newValue } }
  }
  /// Whether it runs the model that today's machine runs, so that nothing is trained for it.
  public internal(set) var keepsModel: Bool {
    get { contents.value.keepsModel }
    set { contents = contents.changed { $0.keepsModel = newValue } }
  }
  /// Why it cannot be had; nil where it can.
  public internal(set) var unavailable: Unavailability? {
    get { contents.value.unavailable }
    set { contents = contents.changed { $0.unavailable = newValue } }
  }
  /// Computed with a premium or prices given by hand, although nobody sells it.
  public var isHypothetical: Bool { contents.value.isHypothetical }
  /// Whether it is sent notes from a memory with each call.
  public var usesMemory: Bool { contents.value.usesMemory }
  /// The tokens that its tokenizer makes of a text over those of today's model, as the table has it; 1 where nobody says.
  var tableTokenFactor: Factor {
    get { contents.value.tableTokenFactor }
    set { contents = contents.changed { $0.tableTokenFactor = newValue } }
  }
  /// Whether tuned prices are the base prices times `premium`.
  var usesPremium: Bool { contents.value.usesPremium }
  /// What it is billed at.
  var prices: PriceList {
    get { contents.value.prices }
    set { contents = contents.changed { $0.prices = newValue } }
  }
  /// The first day on which it no longer answers; nil where none is known.
  public var endOfLife: CalendarDate? { contents.value.endOfLife }
  /// What its machine is in the table, where the user gave the price; nil for other options.
  var tableMachineName: String? {
    get { contents.value.tableMachineName }
    set { contents = contents.changed { $0.tableMachineName = newValue } }
  }
  /// Whether a machine of its own is bought again when its life ends: where that was stated.
  var replacesMachines: Bool {
    get { contents.value.replacesMachines }
    set { contents = contents.changed { $0.replacesMachines = newValue } }
  }
  /// What the tables have measured of its machine.
  var measured: MachineMeasurements {
    get { contents.value.measured }
    set { contents = contents.changed { $0.measured = newValue } }
  }
  /// The numbers that hold for it alone.
  var overlay: Overlay {
    get { contents.value.overlay }
    set { contents = contents.changed { $0.overlay = newValue } }
  }
  /// Its own shares of the traffic in its first months; nil for those of the scenario.
  var ramp: Ramp? {
    get { contents.value.ramp }
    set { contents = contents.changed { $0.ramp = newValue } }
  }
  /// What is paid beside tokens under a name.
  var fees: OfferFees {
    get { contents.value.fees }
    set { contents = contents.changed { $0.fees = newValue } }
  }
  /// What shares the calls; nil for an option that takes them all.
  var mix: Mix? {
    get { contents.value.mix }
    set { contents = contents.changed { $0.mix = newValue } }
  }

  /// The features that it moves; nil for an option of one task.
  var bundle: Bundle? {
    get { contents.value.bundle }
    set { contents = contents.changed { $0.bundle = newValue } }
  }

  /// The tuned prices that hold on a day.
  func tuned(on date: CalendarDate) -> TuningPrices? {
    usesPremium ? nil : model?.fineTuning?.price(on: date)
  }

  /// The tokens of the shortest call that its prompt cache takes part in; nil where no source gives them.
  var leastCacheable: Tokens? { model?.leastCacheable }

  /// Why the price that is used on a day is not sure; nil where a vendor or two sources give it.
  public func unconfirmed(on date: CalendarDate) -> String? {
    switch kind {
    case .selfHosted: machine?.unconfirmed
    case .mix, .features: nil
    case .hosted: tuned(on: date)?.unconfirmed ?? (usesPremium ? model?.price(on: date)?.unconfirmed : nil)
    case .api: model?.price(on: date)?.unconfirmed
    }
  }

  /// The source of the price that is used on a day, for the age of the figures.
  public func source(on date: CalendarDate) -> Source? {
    switch kind {
    case .selfHosted: machine?.source
    case .mix, .features: nil
    case .hosted: tuned(on: date)?.source ?? model?.price(on: date)?.source
    case .api: model?.price(on: date)?.source
    }
  }
}

extension Offer {
  /// The name for people: provider and model, or what the machine is.
  public var name: String {
    switch kind {
    case .selfHosted:
      machine?.name ?? tableMachineName.map { "\($0), at a price of your own" }
        ?? "machine of your own choice"
    case .mix: leaves.map(\.name).joined(separator: " + ")
    case .features: bundle?.moved.isEmpty ?? true ? "today's models" : "all features, each where it goes"
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
