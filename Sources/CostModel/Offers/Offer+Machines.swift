extension Offer {
  /// Adds the machines of a self-hosted option, or the seconds of one that is paid while it works.
  func addMachines(
    to tariff: inout Tariff, reached: Double, at point: Point, into ledger: inout some Ledger
  ) {
    if let price = secondPrice(at: point), let time = machineTime(tariff.prompt, at: point) {
      let seconds = MachineSeconds(time: time, price: price)
      seconds.note(into: &ledger)
      tariff.perSecond = seconds
      tariff.billedPerCall = reached
      tariff.fixed[.platform] = point[registry.machine.platformFee] ?? machine?.platformFee ?? .zero
      return
    }
    tariff.reachedPerCall = reached
    tariff.fleet = fleet(at: point)
    if machine?.steps.isEmpty != false {
      noteRent(at: point, into: &ledger)
      tariff.fleet?.time?.note(into: &ledger)
      if tariff.fleet?.isPlanned == true, tariff.fleet?.time?.finitePlanned != nil {
        tariff.fleet?.time?.noteCapacity(into: &ledger)
      }
    }
  }

  /// The machines of a self-hosted option: those of the table, or the one of the flags; nil for other kinds and for
  /// machines that are paid by the second.
  func fleet(at point: Point) -> MachineFleet? {
    guard kind == .selfHosted, secondPrice(at: point) == nil else { return nil }
    let steps = machine?.steps ?? []
    let time = steps.isEmpty ? machineTime(prompt(at: point), at: point) : nil
    let stated = point[registry.machine.hostCapacity].map { $0 * onShare(at: point).value }
    let fee = point[registry.machine.platformFee] ?? machine?.platformFee ?? .zero
    let single = MachineFleet.Step(
      capacity: stated ?? time?.finitePlanned, monthly: monthlyPrice(at: point),
      name: machine?.name ?? "custom")
    return MachineFleet(
      steps: steps.isEmpty
        ? [single]
        : steps.map { MachineFleet.Step(capacity: $0.capacity, monthly: $0.monthly, name: $0.machine) },
      platformFee: fee, peakFactor: point[registry.machine.peakFactor],
      daysPerMonth: point[registry.workload.daysPerMonth],
      replicas: point[registry.machine.replicas].value.rounded(.up), onShare: onShare(at: point), time: time,
      isPlanned: stated == nil && time != nil)
  }

  /// The price of a second of a machine that is paid while it works; nil for machines that are rented or owned.
  func secondPrice(at point: Point) -> SecondUSD? {
    guard kind == .selfHosted else { return nil }
    guard let machine else { return point[registry.machine.hostPerSecond] }
    return machine.kind == .serverless ? machine.hourly?.perSecond : nil
  }

  /// How long a machine is busy with a call of the option; nil where its speed is neither stated nor measured.
  private func machineTime(_ prompt: Prompt, at point: Point) -> MachineTime? {
    guard let prefill = point[registry.machine.prefillRate], let decode = point[registry.machine.decodeRate]
    else { return nil }
    return MachineTime(
      MachineSpeed(prefill: prefill, decode: decode), of: prompt,
      utilisation: measured.usesUtilisation ? point[registry.machine.utilisation] : Share(1),
      onShare: onShare(at: point))
  }

  /// The share of a month that a machine is on: all of it for what is rented by the month.
  private func onShare(at point: Point) -> Share {
    let isByHour =
      machine.map { $0.hourly != nil && $0.kind != .serverless }
      ?? (point[registry.machine.hostHourly] != nil || point[registry.machine.hostPurchase] != nil)
    return Share(isByHour ? point[registry.machine.billedHours].value / Self.machineHours.value : 1)
  }

  /// What one machine costs a month: its rent, or its depreciation and its power.
  ///
  /// $44,676 over 36 months are $1,241 a month, as is a machine at $1.70 an hour.
  private func monthlyPrice(at point: Point) -> MonthlyUSD {
    let hours = point[registry.machine.billedHours]
    if let hourly = machine?.hourly ?? point[registry.machine.hostHourly] { return hourly * hours }
    guard let purchase = point[registry.machine.hostPurchase] else {
      return point[registry.machine.hostMonthly] ?? .zero
    }
    return purchase / point[registry.machine.hostLife] + power(at: point) * hours
  }

  /// What the power of an owned machine costs an hour.
  private func power(at point: Point) -> HourlyUSD {
    guard let power = point[registry.machine.hostPower], let price = point[registry.machine.powerPrice] else {
      return .zero
    }
    return power * price
  }

  /// Writes down what one machine costs where more than its monthly price went in.
  private func noteRent(at point: Point, into ledger: inout some Ledger) {
    let hours = point[registry.machine.billedHours]
    if let hourly = machine?.hourly ?? point[registry.machine.hostHourly] {
      ledger.note(LedgerLine(.machine, "rent", [.init(hourly), .init(hours)], hourly * hours))
    } else if let purchase = point[registry.machine.hostPurchase] {
      let life = point[registry.machine.hostLife]
      ledger.note(LedgerLine(.machine, "depreciation", [.init(purchase)], over: .init(life), purchase / life))
      let running = power(at: point)
      guard running.value > 0, let watts = point[registry.machine.hostPower],
        let price = point[registry.machine.powerPrice]
      else { return }
      ledger.note(
        LedgerLine(
          .machine, "power", [.init(watts), .init(price), .init(hours)], over: .init(Factor(1_000)),
          running * hours))
    }
  }
}
