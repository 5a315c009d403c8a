extension Tariff {
  /// The bill of month 1 at full ramp, with the share that stays on today's model.
  func bill(
    ofFirstMonth calls: CallRate, besides baseline: Tariff, into ledger: inout some Ledger
  ) -> Breakdown {
    let moved = calls * rollout.fullShare
    let bill = bill(calls: moved, sized: moved, at: 0, priceFactor: 1, into: &ledger)
    guard rollout.fullShare < 1 else { return bill }
    var today = baseline.rate(at: 0, as: Breakdown.self).bill(calls: calls, priceFactor: 1)
    today[.fees] = today[.fees] - feesOfBoth
    let kept = today * (1 - rollout.fullShare)
    ledger.note(
      LedgerLine(.month, "kept on today's model", [.init(Share(1 - rollout.fullShare))], kept.total))
    return bill + kept
  }

  /// The same in one sum, in US dollars.
  ///
  /// - Parameter baseline: what today's model costs in month 1.
  func total(ofFirstMonth calls: CallRate, besides baseline: Double) -> Double {
    let moved = calls * rollout.fullShare
    return rate(at: 0, as: Double.self).bill(calls: moved, priceFactor: 1)
      + machines(for: moved, at: 0, as: Double.self) + windows(for: moved, at: 0, as: Double.self)
      + (1 - rollout.fullShare) * (baseline - feesOfBoth.value)
  }
}
