extension BundleEvaluation {
  /// The results that have a range where a range went in.
  func outcome() -> Outcome {
    let (today, after, oneOff) = (today.total, after.total, oneOff)
    let saving = MonthlyUSD(Rounding.difference(today.value, after.value))
    let cash = cashSaving(saving)
    let sums = [oneOff.bill ?? oneOff.machines, oneOff.total]
    let found =
      lacksCapacity
      ? sums.map { _ in .unavailable }
      : move.breakEvens(
        of: sums.map {
          Payback(
            oneOff: $0.value, saving: cash, leadTime: leadTime, end: end,
            horizon: Double(study.scenario.horizon))
        })
    return Outcome(
      monthlyTotal: after, saving: saving, upfront: oneOff.bill,
      upfrontWithTeam: oneOff.bill.map { $0 + oneOff.labor }, labor: oneOff.labor, breakEven: found[0],
      withTeam: found[1])
  }

  /// The move of its features, as numbers.
  var move: Move {
    let flows = features.map { feature in
      Flow(
        calls: feature.calls.value, billedCalls: feature.billedCalls.value,
        growth: feature.point[registry.time.growth].value,
        priceChange: feature.point[registry.time.priceChange].value, today: Billing(of: feature.baseline),
        moves: feature.tariff != nil,
        option: Billing(of: feature.tariff ?? feature.baseline, isMeasured: true))
    }
    let carried = hosts.indices.map { host in
      Move.Host(
        billing: Billing(of: hosts[host], isMeasured: true),
        guests: places(ofGuestsOn: host).map { guest in
          (guest, (features[guest].tariff?.reachedPerCall ?? 0) * features[guest].weight)
        })
    }
    return Move(
      flows: flows, hosts: carried, once: (once.total.value, onceMonthly.value),
      discountRate: point[registry.time.discountRate].value,
      judged: (point[registry.verdict.clearWinMonths].value, point[registry.verdict.notWorthMonths].value))
  }
}
