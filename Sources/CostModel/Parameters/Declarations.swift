/// Collects the declarations of the registry and hands out their slots, so that no handle exists without its
/// definition.
struct Declarations {
  private(set) var definitions: [Definition] = []
  /// The group that the next declarations belong to.
  var group = ParameterGroup.workload

  mutating func declare<Kind: Dimension>(
    _ key: String, _ flag: String, _ allowed: ClosedRange<Double>, _ preset: Preset, _ example: String,
    _ meaning: String, range: Bool = true, replaceMe: Bool = false, also traits: ParameterTraits = []
  ) -> Parameter<Kind> {
    Parameter(slot: add(Kind.unit, key, flag, allowed, preset, example, meaning, range, replaceMe, traits))
  }

  mutating func declare<Kind: Dimension>(
    _ key: String, _ flag: String, _ allowed: ClosedRange<Double>, _ example: String, _ meaning: String,
    also traits: ParameterTraits = []
  ) -> OptionalParameter<Kind> {
    OptionalParameter(
      slot: add(Kind.unit, key, flag, allowed, .absent, example, meaning, true, false, traits))
  }

  private mutating func add(
    _ unit: Unit, _ key: String, _ flag: String, _ allowed: ClosedRange<Double>, _ preset: Preset,
    _ example: String, _ meaning: String, _ range: Bool, _ replaceMe: Bool, _ traits: ParameterTraits
  ) -> Int {
    definitions.append(
      Definition(
        key: key, flag: flag, unit: unit, group: group, allowed: allowed, preset: preset, meaning: meaning,
        example: example, acceptsRange: range, replaceMe: replaceMe, traits: group.traits.union(traits),
        slot: definitions.count))
    return definitions.count - 1
  }
}

extension ClosedRange<Double> {
  /// The tokens that a part of a call may have.
  static let tokens = 0.0...1e9
  /// The tokens that a training run may have.
  static let trained = 0.0...1e15
  /// A price for a million tokens that needs no confirmation: a larger one is nearly always in another unit.
  static let checkedPrice = 0.0...TokenPrice.usualLimit.value
  /// Any part of a whole.
  static let share = 0.0...1.0
  /// Any part of a price that is taken off it, or put on it.
  static let discount = -1.0...1.0
  /// The prices for a million tokens that vendors ask.
  static let prices = 0.0...TokenPrice.usualLimit.value
  /// Any sum that a project may cost.
  static let dollars = 0.0...1e12
  /// Any hours that a project may take.
  static let hours = 0.0...1e6
}

extension Preset {
  /// A starting point of the program, without a source.
  static func number(_ value: Double) -> Preset { .value(Spread(value), nil) }
}

extension Source {
  /// What engineering work and training runs are said to cost.
  static let engineering = Source(
    "adaptiverecall.com, When fine-tuning is cheaper", checked: CalendarDate("2026-11-20"))
  /// What a model that tells calls apart is said to take.
  static let routing = Source("udit.co/blog/ai-cost-control-saas", checked: CalendarDate("2026-11-20"))
  /// How much of a machine is used.
  static let hosting = Source(
    "own estimate: Cast AI measured 5% over 23,000 clusters, 60% is said to beat an API",
    checked: CalendarDate("2026-11-20"))
  /// After how many months a payback is said to be good or bad.
  static let payback = Source("getapipulse.com, Fine-tuning vs API", checked: CalendarDate("2026-11-20"))
}
