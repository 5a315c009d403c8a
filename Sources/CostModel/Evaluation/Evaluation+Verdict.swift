extension Offer {
  /// The verdict on a break-even of it at the thresholds of a point; of what would pay back, a model that has ended by the
  /// start is ``Verdict/endsFirst``, and machines that were measured not to carry the calls are ``Verdict/tooSmall``.
  func verdict(on breakEven: BreakEven, of tariff: Tariff, at point: Point) -> Verdict {
    self.verdict(on: breakEven, isTooSmall: tariff.isTooSmall(for: point[registry.workload.calls]), at: point)
  }

  fileprivate func verdict(on breakEven: BreakEven, isTooSmall: Bool, at point: Point) -> Verdict {
    let verdict = Verdict(
      breakEven, clearWin: point[registry.verdict.clearWinMonths],
      notWorth: point[registry.verdict.notWorthMonths])
    guard breakEven.months != nil else { return verdict }
    if hasEnded { return .endsFirst }
    return isTooSmall ? .tooSmall : verdict
  }

  /// Whether its model, or that of a part, had ended by the start.
  var hasEnded: Bool { bundle == nil && mix?.parts.contains { $0.offer.hasEnded } ?? prices.hasEnded }
}

extension Evaluation {
  /// The verdict on the break-even of an offer.
  func verdict(on breakEven: BreakEven, ofOffer index: Int) -> Verdict {
    let offer = study.offers[index]
    if let tariff = tariffs[index] { return offer.verdict(on: breakEven, of: tariff, at: point) }
    guard bundles.indices.contains(index) else { return .unavailable }
    return offer.verdict(on: breakEven, isTooSmall: bundles[index].isTooSmall, at: point)
  }

  /// Whether the machines of an offer carry the calls, as far as was measured.
  func carriesCalls(ofOffer index: Int) -> Bool {
    bundles.indices.contains(index)
      ? !bundles[index].isTooSmall : tariffs[index]?.isTooSmall(for: calls) == false
  }

  /// What an offer is worth at the horizon with the team's time; nil where it cannot be had or its training has no price.
  func returnsWithTeam(ofOffer index: Int) -> Returns? {
    if bundles.indices.contains(index) {
      return unavailable[index] == nil ? bundles[index].returns(bundles[index].oneOff.total) : nil
    }
    guard let tariff = tariffs[index], !study.offers[index].isTuned || tariff.oneOff.training != nil else {
      return nil
    }
    return returns(of: tariff, oneOff: tariff.oneOff(for: calls).total)
  }

  /// What an option saves of another bill, and when that has paid its sums up front.
  func saving(
    of tariff: Tariff, costing bill: MonthlyUSD, against other: Tariff, costing otherBill: MonthlyUSD
  ) -> (saving: MonthlyUSD, share: Double?, breakEven: BreakEven, withTeam: BreakEven) {
    let saving = otherBill - bill
    let oneOff = tariff.oneOff(for: calls)
    func breakEven(_ oneOff: USD) -> BreakEven {
      self.breakEven(of: tariff, against: other, oneOff: oneOff, saving: saving)
    }
    return (
      saving, otherBill.share(saving), breakEven(oneOff.bill ?? oneOff.machines), breakEven(oneOff.total)
    )
  }
}

extension MonthlyUSD {
  /// What another amount is of this one: $60 of $190 are 31.6%; nil of nothing.
  func share(_ part: MonthlyUSD) -> Double? { value > 0 ? part.value / value : nil }
}
