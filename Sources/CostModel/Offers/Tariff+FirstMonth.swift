extension Tariff {
  /// The bill of month 1 at full ramp, with the share that stays on today's model.
  func bill(
    ofFirstMonth calls: CallRate, besides baseline: Tariff, into ledger: inout some Ledger
  ) -> Breakdown {
    let moved = calls * rollout.fullShare
    let bill = bill(calls: moved, sized: moved, at: 0, priceFactor: 1, into: &ledger)
    guard rollout.fullShare < 1 else { return bill }
    var silent = Silent()
    let kept = baseline.bill(
      calls: calls * (1 - rollout.fullShare), sized: .zero, at: 0, priceFactor: 1, into: &silent)
    ledger.note(
      LedgerLine(.month, "kept on today's model", [.init(Share(1 - rollout.fullShare))], kept.total))
    return bill + kept
  }
}
