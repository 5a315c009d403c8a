/// What calls cost on a machine that is paid by the second, and only while it is there.
struct MachineSeconds: Sendable {
  let time: MachineTime
  let price: SecondUSD

  /// time / utilisation × price: 0.24 s at a quarter of its speed and $0.001 a second cost $0.00096.
  var perCall: USD { time.perCall * (1 / time.utilisation.value) * price }

  /// Writes down what a call costs.
  func note(into ledger: inout some Ledger) {
    time.note(into: &ledger)
    ledger.note(
      LedgerLine(
        .machine, "paid", [.init(time.perCall)], over: .init(time.utilisation),
        time.perCall * (1 / time.utilisation.value)))
    ledger.note(
      LedgerLine(
        .call, "seconds", [.init(time.perCall * (1 / time.utilisation.value)), .init(price)], perCall))
  }
}
