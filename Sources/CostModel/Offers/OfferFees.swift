/// The named fees of an option, and those of today's model that it is held against.
struct OfferFees: Sendable, Hashable {
  /// What the option pays.
  var own: [Fee] = []
  /// What today's model pays.
  var today: [Fee] = []

  /// What today's model pays every month, as long as any call goes to it.
  var monthlyOfToday: MonthlyUSD { today.reduce(.zero) { $1.isMonthly ? $0 + $1.monthly : $0 } }

  /// What is paid every month in both: once, as long as calls go to both.
  ///
  /// A vector store of $40 that the option and today's model search is $40 also while half of the calls have moved.
  var monthlyOfBoth: MonthlyUSD {
    own.reduce(.zero) { $1.isMonthly && today.contains($1) ? $0 + $1.monthly : $0 }
  }
}

extension Offer {
  /// Adds what is paid beside tokens: by each call that is billed, of machines by each that reaches them, and by the month.
  func addFees(to tariff: inout Tariff, _ traffic: Traffic, at point: Point, into ledger: inout some Ledger) {
    let callFee = point[registry.fees.callFee]
    tariff.feesOfToday = fees.monthlyOfToday
    guard callFee.value > 0 || !fees.own.isEmpty else { return }
    tariff.fees = BilledFees(
      fees.own, callFee: callFee,
      payingPerCall: sentPerCall(traffic))
    tariff.fixed[.fees] = tariff.fees.monthly
    tariff.feesOfBoth = fees.monthlyOfBoth
    tariff.fees.noteMonthly(into: &ledger)
  }
}
