extension Study {
  /// The move of all calls to an option at a point, as numbers.
  func move(to offer: Offer, at point: Point) throws(ScenarioError) -> Move {
    if let bundle = offer.bundle { return try BundleEvaluation(of: self, bundle, at: point).move }
    let calls = point[registry.workload.calls].value
    let flow = Flow(
      calls: calls, billedCalls: calls, growth: point[registry.time.growth].value,
      priceChange: point[registry.time.priceChange].value,
      today: Billing(of: try baseline(at: point, into: &nobody)),
      moves: true, option: Billing(of: try tariff(of: offer, at: point, into: &nobody), isMeasured: true))
    return Move(
      flows: [flow], discountRate: point[registry.time.discountRate].value,
      judged: (point[registry.verdict.clearWinMonths].value, point[registry.verdict.notWorthMonths].value))
  }
}
