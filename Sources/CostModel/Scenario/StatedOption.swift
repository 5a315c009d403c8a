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

  /// An option; one without a name and numbers of its own is its plan alone.
  public init(_ plan: Plan, name: String? = nil, given: Quantities = [:], ramp: Ramp? = nil) {
    self.name = name
    self.plan = plan
    self.given = given
    self.ramp = ramp
  }
}

extension StatedOption {
  /// What the user knows it by: the name, else the plan as it is written.
  public var label: String { name ?? plan.text }

  /// The same option without the numbers of these keys, in its parts too, and without a ramp or a router where one is
  /// said on top.
  func without(_ given: Quantities, ramp isSaid: Bool, router isRouted: Bool = false) -> StatedOption {
    var plan = plan
    if case .mix(let mix) = plan {
      let parts = mix.replacingOptions { $0.without(given, ramp: isSaid) }
      plan = .mix(isRouted ? parts.routed(by: nil) : parts)
    }
    return StatedOption(
      plan, name: name, given: self.given.without(given), ramp: isSaid ? nil : ramp)
  }
}

extension StatedOption {
  /// The same option with a router in front of it, where it is a mix without one.
  func routed(by router: String?) -> StatedOption {
    guard let router, case .mix(let mix) = plan, mix.router == nil else { return self }
    return StatedOption(.mix(mix.routed(by: router)), name: name, given: given, ramp: ramp)
  }
}

extension StatedOption: Hashable {
  /// Whether two statements say the same.
  public static func == (left: StatedOption, right: StatedOption) -> Bool {
    left.name == right.name && left.plan == right.plan && left.ramp == right.ramp
      && left.given.count == right.given.count
      && left.given.allSatisfy { key, number in right.given[key].map { $0 == number } ?? false }
  }

  /// Puts the name and the plan into a hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(plan)
  }
}
