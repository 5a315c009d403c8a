/// An option to compare as the user states it: what it is, and what holds for it alone.
public struct StatedOption: Sendable {
  /// The numbers given for parameters, by key, each with where it was given.
  public typealias Quantities = [String: (StatedQuantity, Origin)]

  /// The user's own name for it; nil where it goes by the name of its plan.
  public let name: String?
  /// The model, fine-tune or machine.
  public let plan: Plan
  /// Numbers that hold for this option instead of those of the scenario.
  public let given: Quantities
  /// How the traffic climbs to it; nil for the way of the scenario.
  public let ramp: Ramp?
  /// What it pays beside tokens; nil for the fees of the scenario, empty for none.
  public let fees: [Fee]?

  /// An option; one without a name and numbers of its own is its plan alone.
  public init(
    _ plan: Plan, name: String? = nil, given: Quantities = [:], ramp: Ramp? = nil, fees: [Fee]? = nil
  ) {
    self.name = name
    self.plan = plan
    self.given = given
    self.ramp = ramp
    self.fees = fees
  }
}

extension StatedOption {
  /// What the user knows it by: the name, else the plan as it is written.
  public var label: String { name ?? plan.text }

  /// The same option for another plan.
  func with(_ plan: Plan) -> StatedOption {
    StatedOption(plan, name: name, given: given, ramp: ramp, fees: fees)
  }

  /// The same option under another name.
  package func named(_ name: String) -> StatedOption {
    StatedOption(plan, name: name, given: given, ramp: ramp, fees: fees)
  }

  /// The same option without what is said on top of it, in its parts too: numbers, a ramp, fees, a router.
  func without(_ top: Statement, router isRouted: Bool = true) -> StatedOption {
    var plan = plan
    if case .mix(let mix) = plan {
      let parts = mix.replacingOptions { $0.without(top, router: false) }
      plan = .mix(isRouted && top.router != nil ? parts.routed(by: nil) : parts)
    }
    return StatedOption(
      plan, name: name, given: given.without(top.given), ramp: top.ramp == nil ? ramp : nil,
      fees: top.fees == nil ? fees : nil)
  }
}

extension StatedOption {
  /// The same option with a router in front of it, where it is a mix without one.
  func routed(by router: String?) -> StatedOption {
    guard let router, case .mix(let mix) = plan, mix.router == nil else { return self }
    return with(.mix(mix.routed(by: router)))
  }
}

extension StatedOption {
  /// The same option with more numbers of its own, over those that it has.
  func adding(_ more: Quantities) -> StatedOption {
    more.isEmpty
      ? self
      : StatedOption(
        plan, name: name, given: given.merging(more) { _, later in later }, ramp: ramp, fees: fees)
  }
}

extension StatedOption: Hashable {
  /// Whether two statements say the same.
  public static func == (left: StatedOption, right: StatedOption) -> Bool {
    left.name == right.name && left.plan == right.plan && left.ramp == right.ramp
      && left.fees == right.fees && left.given.count == right.given.count
      && left.given.allSatisfy { key, number in right.given[key].map { $0 == number } ?? false }
  }

  /// Puts the name and the plan into a hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(plan)
  }
}
