extension Offer {
  /// Adds the machines of a self-hosted option, or the seconds of one that is paid while it works.
  func addMachines(
    to tariff: inout Tariff, reached: Double, at point: Point, into ledger: inout some Ledger
  ) {
    if let price = secondPrice(at: point),
      let time = machineTime(tariff.prompt, at: point, into: &ledger)
    {
      let seconds = MachineSeconds(
        time: time, price: price, window: point[registry.machine.hostWindow].map { Seconds($0.value * 60) },
        on: point[registry.machine.billedHours])
      seconds.note(into: &ledger)
      tariff.perSecond = seconds
      tariff.billedPerCall = reached
      tariff.fixed[.platform] = platformFee(at: point)
      return
    }
    tariff.reachedPerCall = reached
    tariff.fleet = fleet(at: point, for: tariff.prompt, into: &ledger)
  }

  /// The machines of a self-hosted option; nil for other kinds and for machines that are paid by the second.
  func fleet(at point: Point) -> MachineFleet? {
    guard kind == .selfHosted else { return nil }
    var silent = Silent()
    return fleet(at: point, for: prompt(at: point), into: &silent)
  }

  /// The machines of a self-hosted option for some call: those of the table, or the one of the flags.
  private func fleet(
    at point: Point, for prompt: @autoclosure () -> Prompt, into ledger: inout some Ledger
  ) -> MachineFleet? {
    guard secondPrice(at: point) == nil else { return nil }
    var fleet = MachineFleet(
      steps: [], platformFee: platformFee(at: point), peakFactor: point[registry.machine.peakFactor],
      daysPerMonth: point[registry.workload.daysPerMonth])
    fleet.replicas = point[registry.machine.replicas].value.rounded(.up)
    fleet.onShare = onShare(at: point)
    if hasSteps {
      fleet.steps = (machine?.steps ?? []).map {
        MachineFleet.Step(capacity: $0.capacity, monthly: $0.monthly, name: $0.machine)
      }
      return fleet
    }
    let rent = rent(at: point, into: &ledger)
    let stated = point[registry.machine.hostCapacity].map { $0 * fleet.onShare.value }
    fleet.time = machineTime(prompt(), at: point, into: &ledger)
    fleet.isPlanned = stated == nil && fleet.time != nil
    let planned = fleet.time?.finitePlanned
    if fleet.isPlanned, planned != nil { fleet.time?.noteCapacity(into: &ledger) }
    fleet.steps = [
      MachineFleet.Step(
        capacity: stated ?? planned, monthly: rent, name: machine?.name ?? tableMachineName ?? "custom")
    ]
    return fleet
  }

  /// What the software that manages the machines costs.
  private func platformFee(at point: Point) -> MonthlyUSD {
    point[registry.machine.platformFee] ?? machine?.platformFee ?? .zero
  }

  /// Whether its machine is rented in sizes of which the table knows the capacity.
  var hasSteps: Bool { machine?.steps.isEmpty == false }

  /// The price of a second of a machine that is paid while it works; nil for machines that are rented or owned.
  func secondPrice(at point: Point) -> SecondUSD? {
    guard kind == .selfHosted else { return nil }
    guard let machine else { return point[registry.machine.hostPerSecond] }
    return machine.kind == .serverless ? machine.hourly?.perSecond : nil
  }

  /// How long a machine is busy with a call of the option; nil where its speed is neither stated nor measured.
  private func machineTime(
    _ prompt: Prompt, at point: Point, into ledger: inout some Ledger
  ) -> MachineTime? {
    guard let prefill = point[registry.machine.prefillRate], let decode = point[registry.machine.decodeRate]
    else { return nil }
    return MachineTime(
      perCall: MachineSpeed(prefill: prefill, decode: decode).time(of: prompt, into: &ledger),
      utilisation: measured.usesUtilisation ? point[registry.machine.utilisation] : Share(1),
      onShare: onShare(at: point))
  }

  /// The share of a month that a machine is on: all of it for what is rented by the month.
  ///
  /// 240 hours of 730 are 33%; a month of 31 days has 744, which are billed, and still is one month.
  private func onShare(at point: Point) -> Share {
    let isByHour =
      machine.map { $0.hourly != nil && $0.kind != .serverless }
      ?? (point[registry.machine.hostHourly] != nil || point[registry.machine.hostPurchase] != nil)
    return Share(
      isByHour ? min(1, point[registry.machine.billedHours].value / BilledHours.month.value) : 1)
  }

  /// What one machine costs a month, its rent or its depreciation and its power, with a line for each where more than
  /// its monthly price goes in.
  ///
  /// $44,676 over 36 months are $1,241 a month, as is a machine at $1.70 an hour.
  private func rent(at point: Point, into ledger: inout some Ledger) -> MonthlyUSD {
    let hours = point[registry.machine.billedHours]
    if let hourly = machine?.hourly ?? point[registry.machine.hostHourly] {
      let rent = hourly * hours
      ledger.note(LedgerLine(.machine, "rent", [.init(hourly), .init(hours)], rent))
      return rent
    }
    guard let purchase = point[registry.machine.hostPurchase] else {
      return point[registry.machine.hostMonthly] ?? .zero
    }
    let life = point[registry.machine.hostLife]
    let depreciation = purchase / life
    ledger.note(LedgerLine(.machine, "depreciation", [.init(purchase)], over: .init(life), depreciation))
    guard let watts = point[registry.machine.hostPower], let price = point[registry.machine.powerPrice]
    else { return depreciation }
    let power = watts * price * hours
    if power.value > 0 {
      ledger.note(
        LedgerLine(
          .machine, "power", [.init(watts), .init(price), .init(hours)], over: .init(Factor(1_000)), power))
    }
    return depreciation + power
  }
}
