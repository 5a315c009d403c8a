extension StatedMix.Rule {
  /// The share of the calls that comes to each option at a point, of options with these stated shares.
  ///
  /// Of 50%, 30% and 20% at `routed` 60% come 60%, 24% and 16%. A cascade of three at `escalation` 20% is reached by
  /// 100%, 20% and 4%, and so is a fallback of three at `fallbackRate` 20%: a call that fails was sent, and is billed.
  func shares(_ stated: [Double], at point: Point) -> [Double] {
    switch self {
    case .shares:
      guard let routed = moved(at: point), Self.canBeRouted(stated) else { return stated }
      let rest = stated.dropFirst().reduce(0, +)
      return [routed] + stated.dropFirst().map { $0 * ((1 - routed) / rest) }
    case .cascade, .fallback:
      let passedOn = moved(at: point) ?? 0
      return stated.indices.map { index in (0..<index).reduce(1) { share, _ in share * passedOn } }
    }
  }

  /// The parameter at a point, where next to nothing is nothing and next to all is all; nil where it is left out.
  private func moved(at point: Point) -> Double? {
    guard let share = point[parameter]?.value else { return nil }
    return share <= Self.least ? 0 : share >= 1 - Self.least ? 1 : share
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
