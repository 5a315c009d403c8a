extension Tariff {
  /// The bill of month 1 at full ramp, with the share that stays on today's model.
  func bill(
    ofFirstMonth calls: CallRate, besides baseline: Tariff, into ledger: inout some Ledger
  ) -> Breakdown {
    let moved = calls * rollout.fullShare
    let bill = bill(calls: moved, sized: moved, at: 0, priceFactor: 1, into: &ledger)
    guard rollout.fullShare < 1 else { return bill }
    if baseline.hasMachines {
      let kept = baseline.keeping(calls * (1 - rollout.fullShare), sharing: feesOfBoth)
      ledger.line(.month, "kept on today's machine", [.init(kept.total, "a month")], kept.total)
      return bill + kept
    }
    var today = baseline.rate(at: 0, as: Breakdown.self).bill(calls: calls, priceFactor: 1)
    today[.fees] = today[.fees] - feesOfToday
    var kept = today * (1 - rollout.fullShare)
    ledger.line(
      .month, "kept on today's model", [.init(Share(1 - rollout.fullShare)), .init(today.total)], kept.total)
    kept[.fees] = kept[.fees] + ledger.monthly("its fees", feesOfToday - feesOfBoth)
    return bill + kept
  }

  /// Whether it has machines, so that a share of its calls does not cost that share of its bill.
  var hasMachines: Bool { fleet != nil || hasWindows || parts.contains { $0.tariff.hasMachines } }

  /// The bill of month 1 of what stays on it, of which the option pays some fees already.
  private func keeping(_ calls: CallRate, sharing fees: MonthlyUSD) -> Breakdown {
    var bill = bill(calls: calls, sized: calls, at: 0, priceFactor: 1, into: &nobody)
    bill[.fees] = bill[.fees] - fees
    return bill
  }
}
