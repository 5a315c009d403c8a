/// What calls cost on a machine that is paid by the second, and only while it is there.
struct MachineSeconds: Sendable {
  let time: MachineTime
  let price: SecondUSD

  /// time / utilisation × price: 0.24 s at a quarter of its speed and $0.001 a second cost $0.00096.
  var perCall: USD { time.perCallWithIdle * price }

  /// Writes down what a call costs.
  func note(into ledger: inout some Ledger) {
    let paid = time.perCallWithIdle
    ledger.note(
      LedgerLine(.machine, "paid", [.init(time.perCall)], over: .init(time.utilisation), paid))
    ledger.note(LedgerLine(.call, "seconds", [.init(paid), .init(price)], perCall))
  }
}
