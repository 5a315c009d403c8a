extension Evaluation {
  /// The verdict on the break-even of an option at the thresholds of the point; of what would pay back, a model that has
  /// ended is ``Verdict/endsFirst``, and machines that were measured not to carry the calls are ``Verdict/tooSmall``.
  func verdict(on breakEven: BreakEven, of tariff: Tariff?, _ offer: Offer) -> Verdict {
    let verdict = Verdict(
      breakEven, clearWin: point[registry.verdict.clearWinMonths],
      notWorth: point[registry.verdict.notWorthMonths])
    guard breakEven.months != nil else { return verdict }
    let start = study.scenario.start
    if offer.leaves.contains(where: { $0.modelEnd.map { $0.on <= start } ?? false }) { return .endsFirst }
    guard let tariff, isTooSmall(tariff, offer) else { return verdict }
    return .tooSmall
  }

  /// Whether the calls are more than the fastest measured machine of the option, or of a part of it, carries.
  private func isTooSmall(_ tariff: Tariff, _ offer: Offer) -> Bool {
    guard let mix = offer.mix else { return capacity(of: tariff, offer)?.isTooSmall ?? false }
    return zip(mix.parts, tariff.parts).contains { part, priced in
      var own = priced.tariff
      own.rollout = tariff.rollout
      return isTooSmall(own, part.offer)
    }
  }

  /// What an option saves of another bill, and when that has paid its sums up front.
  func saving(
    of tariff: Tariff, costing bill: MonthlyUSD, against other: Tariff, costing otherBill: MonthlyUSD
  ) -> (saving: MonthlyUSD, share: Double?, breakEven: BreakEven, withTeam: BreakEven) {
    let saving = otherBill - bill
    func breakEven(_ oneOff: USD) -> BreakEven {
      self.breakEven(of: tariff, against: other, oneOff: oneOff, saving: saving)
    }
    return (
      saving, otherBill.share(saving), breakEven(tariff.oneOff.training ?? .zero),
      breakEven(tariff.oneOff.total)
    )
  }
}

extension MonthlyUSD {
  /// What another amount is of this one: $60 of $190 are 31.6%; nil of nothing.
  func share(_ part: MonthlyUSD) -> Double? { value > 0 ? part.value / value : nil }
}
