/// The power that an owned machine draws, while it is busy and while it waits.
struct MachinePower: Sendable {
  let busy: ElectricPower
  /// What it draws while it waits; nil where it draws the same all the time.
  let idle: ElectricPower?
  let price: EnergyPrice
  /// What the building draws for each watt of the machine: its PUE.
  let overhead: Factor

  /// What it draws whatever it does.
  private var base: ElectricPower { idle ?? busy }

  /// What it costs a month to have it on: 100 W × 1.3 at $0.15 a kilowatt hour in 730 hours are $14.24.
  func monthly(on hours: BilledHours) -> MonthlyUSD { base * price * hours * overhead.value }

  /// What being busy costs beyond waiting: 600 W × 1.3 at $0.15 a kilowatt hour for 0.24 s are $0.0000078.
  func perCall(busyFor time: Seconds) -> USD {
    guard let idle, busy > idle else { return .zero }
    return USD(((busy - idle) * price).value * overhead.value * time.value / 3_600)
  }

  /// Writes down what it costs a month to have it on.
  func note(on hours: BilledHours, into ledger: inout some Ledger) {
    let amount = monthly(on: hours)
    guard amount.value > 0 else { return }
    let pue = overhead.value == 1 ? [] : [LedgerLine.Term(overhead, "PUE")]
    ledger.note(
      LedgerLine(
        .machine, idle == nil ? "power" : "power, idle", [.init(base), .init(price), .init(hours)] + pue,
        over: .init(Factor(1_000)), amount))
  }
}

extension MachineFleet {
  /// Adds what the power of each machine costs, and of each call.
  mutating func addPower(_ power: MachinePower?, on hours: BilledHours, into ledger: inout some Ledger) {
    guard let power else { return }
    let monthly = power.monthly(on: hours)
    steps = steps.map {
      Step(
        capacity: $0.capacity, monthly: $0.monthly + monthly, name: $0.name, measured: $0.measured)
    }
    power.note(on: hours, into: &ledger)
    guard let time = busyTime else { return }
    powerPerCall = power.perCall(busyFor: time)
    if powerPerCall.value > 0, let idle = power.idle {
      ledger.note(
        LedgerLine(
          .call, "power, busy",
          [.init(power.busy - idle), .init(power.price), .init(power.overhead, "PUE"), .init(time)],
          over: .init(Factor(3_600_000)), powerPerCall))
    }
  }

  /// How long a machine is busy with a call: by its speed, else by what it is stated to carry in the hours that it is on.
  private var busyTime: Seconds? {
    if let time { return time.perCall }
    return (steps.first?.capacity).map { Seconds(Seconds.aDay.value * onShare.value / $0.value) }
  }
}
