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

  /// The same in one sum, in US dollars.
  ///
  /// - Parameters:
  ///   - baseline: today's model.
  ///   - bill: what it costs in month 1.
  func total(ofFirstMonth calls: CallRate, besides baseline: Tariff, costing bill: Double) -> Double {
    let moved = calls * rollout.fullShare
    let own =
      rate(at: 0, as: Double.self).bill(calls: moved, priceFactor: 1)
      + machines(for: moved, at: 0, as: Double.self) + windows(for: moved, at: 0, as: Double.self)
      + depreciation(for: moved, at: 0).value
    guard baseline.hasMachines, rollout.fullShare < 1 else {
      return own + kept(of: bill, share: 1 - rollout.fullShare)
    }
    return own + baseline.keeping(calls * (1 - rollout.fullShare), sharing: feesOfBoth).total.value
  }

  /// The bill of month 1 of today's model, in US dollars.
  func firstMonth(of calls: CallRate, on path: RatePath) -> Double {
    let bill = path.first.bill(calls: calls, priceFactor: 1)
    guard hasMachines else { return bill }
    return bill + machines(for: calls, at: 0, as: Double.self) + windows(for: calls, at: 0, as: Double.self)
      + depreciation(for: calls, at: 0).value
  }

  /// Whether it has machines, so that a share of its calls does not cost that share of its bill.
  var hasMachines: Bool { fleet != nil || hasWindows || parts.contains { $0.tariff.hasMachines } }

  /// The bill of month 1 of what stays on it, of which the option pays some fees already.
  private func keeping(_ calls: CallRate, sharing fees: MonthlyUSD) -> Breakdown {
    var bill = bill(calls: calls, sized: calls, at: 0, priceFactor: 1, into: &nobody)
    bill[.fees] = bill[.fees] - fees
    return bill
  }

  /// What of today's bill goes on where a share of the calls stays: that share of it, but of what is paid every month beside
  /// tokens all, less what the option pays for both.
  ///
  /// Half of a bill of $1,310 of which $1,000 are a store that the option does without is $155 + $1,000.
  func kept(of today: Double, share: Double) -> Double {
    guard share > 0 else { return 0 }
    return share * (today - feesOfToday.value) + feesOfToday.value - feesOfBoth.value
  }
}
