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
  func monthly(on hours: BilledHours, into ledger: inout some Ledger) -> MonthlyUSD {
    let amount = base * price * hours * overhead.value
    guard amount.value > 0 else { return amount }
    return ledger.line(
      .machine, idle == nil ? "power" : "power, idle",
      [.init(base), .init(price), .init(hours)] + .unlessOne(overhead, "PUE"), over: .init(Factor(1_000)),
      amount)
  }

  /// What being busy costs beyond waiting: 600 W × 1.3 at $0.15 a kilowatt hour for 0.24 s are $0.0000078.
  func perCall(busyFor time: Seconds, into ledger: inout some Ledger) -> USD {
    guard let idle, busy > idle else { return .zero }
    let amount = USD(((busy - idle) * price).value * overhead.value * time.value / 3_600)
    guard amount.value > 0 else { return amount }
    return ledger.line(
      .call, "power, busy", [.init(busy - idle), .init(price), .init(overhead, "PUE"), .init(time)],
      over: .init(Factor(3_600_000)), amount)
  }
}

extension MachineFleet {
  /// Adds what the power of each machine costs, and of each call.
  mutating func addPower(_ power: MachinePower?, on hours: BilledHours, into ledger: inout some Ledger) {
    guard let power else { return }
    let monthly = power.monthly(on: hours, into: &ledger)
    steps = steps.map {
      Step(
        capacity: $0.capacity, monthly: $0.monthly + monthly, name: $0.name, measured: $0.measured)
    }
    if let time = busyTime { powerPerCall = power.perCall(busyFor: time, into: &ledger) }
  }

  /// How long a machine is busy with a call: by its speed, else by what it is stated to carry in the hours that it is on.
  private var busyTime: Seconds? {
    if let time { return time.perCall }
    return (steps.first?.capacity).map { Seconds(Seconds.aDay.value * onShare.value / $0.value) }
  }
}
