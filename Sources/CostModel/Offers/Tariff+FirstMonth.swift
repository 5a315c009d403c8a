extension Tariff {
  /// The bill of month 1 at full ramp, with the share that stays on today's model.
  func bill(
    ofFirstMonth calls: CallRate, besides baseline: Tariff, into ledger: inout some Ledger
  ) -> Breakdown {
    let moved = calls * rollout.fullShare
    let bill = bill(calls: moved, sized: moved, at: 0, priceFactor: 1, into: &ledger)
    guard rollout.fullShare < 1 else { return bill }
    let kept = kept(of: calls, on: baseline, as: Breakdown.self)
    ledger.note(
      LedgerLine(.month, "kept on today's model", [.init(Share(1 - rollout.fullShare))], kept.total))
    return bill + kept
  }

  /// The same in one sum.
  func total(ofFirstMonth calls: CallRate, besides baseline: Tariff) -> MonthlyUSD {
    let moved = calls * rollout.fullShare
    let total =
      rate(at: 0, as: Double.self).bill(calls: moved, priceFactor: 1)
      + machines(for: moved, at: 0, as: Double.self)
    guard rollout.fullShare < 1 else { return MonthlyUSD(total) }
    return MonthlyUSD(total + kept(of: calls, on: baseline, as: Double.self))
  }

  /// What the share costs that stays on today's model.
  private func kept<Amount: BillAmount>(
    of calls: CallRate, on baseline: Tariff, as _: Amount.Type
  ) -> Amount {
    baseline.rate(at: 0, as: Amount.self).bill(calls: calls * (1 - rollout.fullShare), priceFactor: 1)
  }
}
