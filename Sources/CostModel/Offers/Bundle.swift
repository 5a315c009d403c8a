/// Features that share one bill, with the options that they go to looked up: what moves where, on which shared hosts, and
/// what is paid once.
///
/// A number of a feature or a host takes a place behind the registry's slots, so that what is shared stays one variable.
struct Bundle: Sendable {
  /// A feature, and where it goes.
  struct Feature: Sendable {
    let name: String
    /// Its own numbers.
    let overlay: Overlay
    /// Where its stated bill stands among the inputs; nil where it is priced from tokens.
    let billPlace: Int?
    /// What it moves to, which several features may share; nil where it stays.
    var offer: Offer?
    /// The shared host that carries it.
    var host: Int?
    /// Its shares of the traffic in its first months.
    let ramp: Ramp
    /// The keys of the numbers that were stated for it.
    let statedKeys: Set<String>

    /// The options that it is served by: of a mix each part.
    var leaves: [Offer] { offer?.leaves ?? [] }
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

  var features: [Feature]
  let hosts: [Host]
  /// The numbers that are paid once for all.
  private(set) var once: Overlay

  /// The features that leave today's model.
  var moved: [Feature] { features.filter { $0.offer != nil } }

  /// The same with every feature on today's model.
  var staying: Bundle { moving { _ in nil } }

  /// The same with each feature going to an option of its own, without hosts and without what is paid once; nil for one
  /// that stays.
  func moving(to offer: (_ place: Int) -> Offer?) -> Bundle {
    var copy = self
    copy.once = .none
    for place in features.indices {
      copy.features[place].offer = offer(place)
      copy.features[place].host = nil
    }
    return copy
  }

  /// The feature or host whose own number stands at a place; nil for what is paid once.
  func owner(of place: Int) -> String? {
    func holds(_ overlay: Overlay) -> Bool { overlay.numbers.contains { $0.place == place } }
    // A feature sees the numbers of its host.
    if let host = hosts.first(where: { holds($0.overlay) || holds($0.offer.overlay) }) { return host.name }
    return features.first { feature in
      feature.billPlace == place || holds(feature.overlay)
        || ([feature.offer].compactMap(\.self) + feature.leaves).contains { holds($0.overlay) }
    }?.name
  }

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

extension Offer {
  /// The word for moving the features of a scenario as it states.
  static let features = "features"

  /// Several features, each going where it says, under one name.
  init(_ bundle: Bundle, id: String, bound: Bound? = nil) {
    self.init(
      id: id, kind: .features, model: nil, machine: nil, isToday: false, unavailable: nil,
      isHypothetical: bundle.features.contains { $0.offer?.isHypothetical ?? false }, usesPremium: false,
      endOfLife: nil)
    self.bundle = bundle
    self.bound = bound
  }
}
