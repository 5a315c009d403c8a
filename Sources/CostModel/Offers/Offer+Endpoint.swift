extension Offer {
  /// Whether it is a fine-tune on an endpoint of its own, whose hours pay for the tokens too: what such an endpoint carries
  /// then bounds the calls, as with a machine.
  var isByEndpoint: Bool { kind == .hosted && prices.isByEndpoint }

  /// Whether its calls go to machines, or to endpoints that are sized as those are.
  var hasMachines: Bool { kind == .selfHosted || isByEndpoint }

  /// The calls that come to it, for each call of the product: a machine of one's own is sent none again.
  func sentPerCall(_ traffic: Traffic) -> Double {
    kind == .selfHosted ? traffic.reachedShare : traffic.billedPerCall
  }
}

extension Inputs {
  /// Whether machines are planned for a share of their speed: not where a peak alone was said, which expresses the same
  /// thing.
  var usesUtilisation: Bool { isGiven(registry.machine.utilisation) || !isGiven(registry.machine.peakFactor) }
}
