/// The fees beside tokens that a tariff is billed for.
struct BilledFees: Sendable {
  /// What is paid under a name.
  private(set) var list: [Fee] = []
  /// What every billed call pays besides.
  private var callFee = USD.zero
  /// The calls that pay fees, for each call of the product.
  private var payingPerCall = 0.0
  /// What a call of the product costs.
  private(set) var perCall = USD.zero

  /// No fees.
  init() {}

  /// perCall = paying calls × (callFee + the fees of a call): $0.01 and 30% of $0.005 cost $0.012075 with 5% retries.
  init(_ list: [Fee], callFee: USD, payingPerCall: Double) {
    self.list = list
    self.callFee = callFee
    self.payingPerCall = payingPerCall
    perCall = list.reduce(callFee) { $0 + $1.perCall } * payingPerCall
  }

  /// What is paid every month, whatever the calls.
  var monthly: MonthlyUSD { list.reduce(.zero) { $0 + $1.monthly } }

  /// Takes out what another pays every month already.
  mutating func removeMonthly(where isPaid: (Fee) -> Bool) { list.removeAll { $0.isMonthly && isPaid($0) } }

  /// Writes down what so many calls of the product pay.
  func note(_ calls: CallRate, into ledger: inout some Ledger) {
    if callFee.value > 0 {
      ledger.line(.month, "call fee", paying(calls) + [.init(callFee)], calls * payingPerCall * callFee)
    }
    for fee in list where !fee.isMonthly {
      let (terms, divisor) = fee.terms(paying(calls))
      ledger.line(.month, fee.name, terms, over: divisor, calls * payingPerCall * fee.perCall)
    }
  }

  /// Writes down what is paid every month, whatever the calls.
  func noteMonthly(into ledger: inout some Ledger) {
    for fee in list where fee.isMonthly {
      ledger.line(.month, fee.name, fee.terms([]).terms, fee.monthly)
    }
  }

  private func paying(_ calls: CallRate) -> [LedgerLine.Term] {
    [.init(calls)] + .unlessOne(Factor(payingPerCall), "billed each")
  }
}

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
      payingPerCall: kind == .selfHosted ? traffic.reachedShare : traffic.billedPerCall)
    tariff.fixed[.fees] = tariff.fees.monthly
    tariff.feesOfBoth = fees.monthlyOfBoth
    tariff.fees.noteMonthly(into: &ledger)
  }
}
