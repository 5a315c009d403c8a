extension Offer {
  /// The verdict on a break-even of it at the thresholds of a point; of what would pay back, a model that has ended by the
  /// start is ``Verdict/endsFirst``, and machines that were measured not to carry the calls are ``Verdict/tooSmall``.
  func verdict(on breakEven: BreakEven, of tariff: Tariff, at point: Point) -> Verdict {
    let verdict = Verdict(
      breakEven, clearWin: point[registry.verdict.clearWinMonths],
      notWorth: point[registry.verdict.notWorthMonths])
    guard breakEven.months != nil else { return verdict }
    if hasEnded { return .endsFirst }
    return tariff.isTooSmall(for: point[registry.workload.calls]) ? .tooSmall : verdict
  }

  /// Whether its model, or that of a part, had ended by the start.
  var hasEnded: Bool { mix?.parts.contains { $0.offer.hasEnded } ?? prices.hasEnded }
}

extension Evaluation {
  /// The verdict on the break-even of an option.
  func verdict(on breakEven: BreakEven, of tariff: Tariff?, _ offer: Offer) -> Verdict {
    tariff.map { offer.verdict(on: breakEven, of: $0, at: point) } ?? .unavailable
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
