/// A portfolio with its offers looked up and all of its numbers in one set of inputs: everything that does not depend on
/// the numbers, ready for any point.
///
/// A number of a feature or a host takes a place behind the registry's slots, so that what is shared stays one variable.
struct PortfolioStudy: Sendable {
  /// A feature with its models looked up.
  struct Feature: Sendable {
    let name: String
    /// Its own numbers.
    let overlay: Overlay
    /// Today's model and the option of its own; nil where only the bill is known.
    let study: Study?
    /// Where its stated bill stands among the inputs; nil where it is priced from tokens.
    let billPlace: Int?
    /// What it moves to, which several features may share; nil where it stays.
    let offer: Offer?
    /// The shared host that carries it.
    let host: Int?
    /// Its shares of the traffic in its first months.
    let ramp: Ramp
    /// The keys of the numbers that were stated for it.
    let statedKeys: Set<String>
  }

  /// A shared host with its machine looked up.
  struct Host: Sendable {
    let name: String
    let overlay: Overlay
    let offer: Offer

    /// Where the number of a slot is read from: of what was measured of its machine, of its own numbers, or of the
    /// registry.
    func place(of slot: Int) -> Int {
      offer.overlay.holds(slot) ? offer.overlay.place(of: slot) : overlay.place(of: slot)
    }
  }

  let inputs: Inputs
  let asOf: CalendarDate
  let start: CalendarDate
  let features: [Feature]
  let hosts: [Host]
  /// The numbers that are paid once for all.
  let once: Overlay
  /// The places of all numbers that a result reads.
  private(set) var readPlaces: Set<Int> = []

  /// A portfolio with everything in it looked up.
  init(
    inputs: Inputs, asOf: CalendarDate, start: CalendarDate, features: [Feature], hosts: [Host], once: Overlay
  ) {
    (self.inputs, self.asOf, self.start) = (inputs, asOf, start)
    (self.features, self.hosts, self.once) = (features, hosts, once)
    readPlaces = findReadPlaces()
  }

  /// The horizon in whole months.
  var horizon: Int { Int(inputs.spread(registry.time.horizon).likely.rounded()) }

  /// The features that leave today's model.
  var moved: [Feature] { features.filter { $0.offer != nil } }

  /// The numbers of a point that are paid once, where `overlay` gives them, and nothing of what each feature pays.
  static func onceAlone(_ point: Point, _ overlay: Overlay) -> Point {
    var copy = point.seen(through: overlay)
    func clear(_ slot: Int, _ value: Double) {
      if !overlay.holds(slot) { copy.values[slot] = value }
    }
    clear(registry.oneOff.upfront.slot, .nan)
    clear(registry.oneOff.teamHours.slot, 0)
    for part in registry.oneOff.workParts { clear(part.slot, .nan) }
    clear(registry.recurring.maintenance.slot, 0)
    copy.values[registry.oneOff.trainingRuns.slot] = 0
    copy.values[registry.recurring.retrainEvery.slot] = .nan
    return copy
  }
}
