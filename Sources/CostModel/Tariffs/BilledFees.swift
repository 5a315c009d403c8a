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
