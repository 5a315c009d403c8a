extension StatedMix.Rule {
  /// The share of the calls that comes to each option at a point, of options with these stated shares.
  ///
  /// Of 50%, 30% and 20% at `routed` 60% come 60%, 24% and 16%. A cascade of three at `escalation` 20% is reached by
  /// 100%, 20% and 4%; a fallback of three at `fallbackRate` 20% by 80%, 16% and 4%.
  func shares(_ stated: [Double], at point: Point) -> [Double] {
    switch self {
    case .shares:
      guard let routed = moved(at: point), Self.canBeRouted(stated) else { return stated }
      let rest = stated.dropFirst().reduce(0, +)
      return [routed] + stated.dropFirst().map { $0 * ((1 - routed) / rest) }
    case .cascade:
      let escalation = moved(at: point) ?? 0
      return stated.indices.map { index in (0..<index).reduce(1) { share, _ in share * escalation } }
    case .fallback:
      let rate = moved(at: point) ?? 0
      return stated.indices.map { index in
        let reached = (0..<index).reduce(1) { share, _ in share * rate }
        return index == stated.count - 1 ? reached : reached * (1 - rate)
      }
    }
  }

  /// The shares strictly between 0 and 1 at which options that cost so much a call cost the most or the least together.
  ///
  /// A fallback costs c₁ + (c₂ − c₁) f + (c₃ − c₂) f² + … a call: of $10, $4 and $20 for 1,000 calls it costs
  /// 10 − 6 f + 16 f², the least, $9.4375, at 18.75%. Stated shares cost a straight line, and a cascade ever more.
  func turningShares(costs: [Double]) -> [Double] {
    guard self == .fallback else { return [] }
    let rises = zip(costs, costs.dropFirst()).map { $1 - $0 }
    return signChanges(of: rises.enumerated().map { Double($0.offset + 1) * $0.element })
  }

  /// The parameter at a point, where next to nothing is nothing and next to all is all; nil where it is left out.
  private func moved(at point: Point) -> Double? {
    guard let share = point[parameter]?.value else { return nil }
    return share <= Self.least ? 0 : share >= 1 - Self.least ? 1 : share
  }

  /// Whether the others than the first have shares by which the rest can be divided among them.
  static func canBeRouted(_ stated: [Double]) -> Bool { stated.dropFirst().reduce(0, +) > 0 }

  /// The parameter that moves the shares.
  var parameter: OptionalParameter<Fraction> {
    switch self {
    case .shares: registry.routing.routed
    case .cascade: registry.routing.escalation
    case .fallback: registry.routing.fallbackRate
    }
  }

  /// The key of the parameter that moves the shares: `routed`.
  package var parameterKey: String { registry[parameter].key }

  /// What the line of an option's bill is called.
  func label(ofPart index: Int) -> String {
    switch (self, index) {
    case (.shares, _): "part"
    case (_, 0): "first"
    case (.cascade, _): "escalated"
    case (.fallback, _): "fallback"
    }
  }

  /// A smaller share than this is none: an option to which no call comes costs nothing.
  static let least = 1e-12
}

extension Offer.Mix {
  /// The share of the calls that comes to each part at a point as the mix sees it; 0 where none does.
  func shares(at point: Point) -> [Double] {
    rule.shares(parts.map(\.share), at: point).map { $0 > StatedMix.Rule.least ? $0 : 0 }
  }

  /// The parameter whose share is free to be looked for; nil where one option takes all calls whatever is said.
  var freeShare: OptionalParameter<Fraction>? {
    rule == .shares && !StatedMix.Rule.canBeRouted(parts.map(\.share)) ? nil : rule.parameter
  }

  /// The slots of the parameters that it reads as a whole.
  var slotsRead: [Int] {
    (freeShare.map { [$0.slot, registry.routing.targetSaving.slot] } ?? [])
      + (router == nil ? [] : [registry.routing.routerInput.slot, registry.routing.routerOutput.slot])
  }
}
