extension Offer {
  /// Adds the machines of a self-hosted option, or the seconds of one that is paid while it works.
  func addMachines(
    to tariff: inout Tariff, reached: Double, at point: Point, into ledger: inout some Ledger
  ) {
    if let price = secondPrice(at: point),
      let time = callTime(tariff.prompt, at: point, into: &ledger)
    {
      let seconds = MachineSeconds(
        time: time, price: price,
        window: (machine?.window ?? point[registry.machine.hostWindow]).map { Seconds($0.value * 60) },
        on: point.billedHours)
      seconds.note(into: &ledger)
      tariff.perSecond = seconds
      tariff.billedPerCall = reached
      tariff.fixed[.platform] = ledger.monthly("platform fee", platformFee(at: point))
      return
    }
    tariff.reachedPerCall = reached
    tariff.fleet = fleet(at: point, for: tariff.prompt, into: &ledger)
  }

  /// The machines of a self-hosted option, or the endpoints of a fine-tune; nil without any, and for machines that are
  /// paid by the second.
  func fleet(at point: Point) -> MachineFleet? {
    guard hasMachines else { return nil }
    return fleet(at: point, for: prompt(at: point), into: &nobody)
  }

  /// The machines for some call: those of the table, the one of the flags, or the endpoints of a fine-tune.
  func fleet(
    at point: Point, for prompt: @autoclosure () -> Prompt, into ledger: inout some Ledger
  ) -> MachineFleet? {
    guard secondPrice(at: point) == nil else { return nil }
    var fleet = MachineFleet(
      steps: [], platformFee: platformFee(at: point), peakFactor: point[registry.machine.peakFactor],
      daysPerMonth: point[registry.workload.daysPerMonth])
    fleet.replicas = max(point[registry.machine.replicas].value, machine?.units?.least.value ?? 1).rounded(
      .up)
    fleet.increment = max(machine?.units?.step.value ?? point[registry.machine.unitStep].value, 1e-6)
    fleet.onShare = onShare(at: point)
    if hasSteps {
      fleet.steps = (machine?.steps ?? []).enumerated().map {
        MachineFleet.Step(
          capacity: measured.isBeyond ? nil : $1.capacity, monthly: $1.monthly, name: $1.machine,
          measured: measured(ofStep: $0))
      }
      return fleet
    }
    let rent = rent(at: point, into: &ledger)
    let stated = point[registry.machine.hostCapacity]
    let time = callTime(prompt(), at: point, into: &ledger).map {
      MachineTime(
        perCall: $0, utilisation: measured.usesUtilisation ? point[registry.machine.utilisation] : Share(1),
        onShare: fleet.onShare)
    }
    fleet.time = time
    fleet.isPlanned = stated == nil && time != nil
    let planned = time?.finitePlanned
    if fleet.isPlanned, planned != nil { time?.noteCapacity(into: &ledger) }
    fleet.owned = ownedMachine(at: point)
    fleet.steps = [
      MachineFleet.Step(
        capacity: stated ?? planned, monthly: rent, name: machineName,
        measured: time == nil || measured.isTaken ? measured.ofMachine : nil)
    ]
    fleet.addPower(power(at: point), on: point.billedHours, into: &ledger)
    return fleet
  }

  /// What the software that manages the machines costs.
  private func platformFee(at point: Point) -> MonthlyUSD {
    isByEndpoint ? .zero : point[registry.machine.platformFee] ?? machine?.platformFee ?? .zero
  }

  /// What one of its machines is called.
  private var machineName: String {
    machine?.name ?? tableMachineName ?? (isByEndpoint ? "dedicated endpoint" : "custom")
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
  private func callTime(_ prompt: Prompt, at point: Point, into ledger: inout some Ledger) -> Seconds? {
    if let rate = tokensPerMinute(at: point) {
      return unitTime(of: prompt, at: rate, weighing: outputWeight(at: point), into: &ledger)
    }
    guard let prefill = point[registry.machine.prefillRate], let decode = point[registry.machine.decodeRate]
    else { return nil }
    return MachineSpeed(prefill: prefill, decode: decode).time(of: prompt, into: &ledger)
  }

  /// The share of each day that a machine is on: all of it for what is rented by the month.
  ///
  /// 176 hours of a month of 22 days are 8 a day, a third; 730 of a month of 30 days are all of them.
  private func onShare(at point: Point) -> Share {
    guard !hasTerm else { return Share(1) }
    let isByHour =
      machine.map { $0.hourly != nil && $0.kind != .serverless }
      ?? (isByEndpoint || point[registry.machine.hostHourly] != nil
        || point[registry.machine.hostPurchase] != nil)
    let hours = point[registry.workload.daysPerMonth].value * 24
    return Share(isByHour ? min(1, point.billedHours.value / hours) : 1)
  }

  /// Whether it is reserved for months, each of which is paid whole, on or not.
  private var hasTerm: Bool { (machine?.units?.term ?? .zero) > .zero }

  /// What one machine costs a month in rent; nothing for one that is owned.
  ///
  /// $1.70 an hour are $1,241 in 730 hours.
  private func rent(at point: Point, into ledger: inout some Ledger) -> MonthlyUSD {
    let known = isByEndpoint ? prices.hosting : machine?.hourly
    guard let hourly = known ?? point[registry.machine.hostHourly] else {
      return point[registry.machine.hostMonthly] ?? .zero
    }
    return ledger.product(.machine, "rent", hourly, *, hasTerm ? .month : point.billedHours)
  }

  /// The machine that is bought; nil where it is rented.
  private func ownedMachine(at point: Point) -> OwnedMachine? {
    guard kind == .selfHosted, machine == nil, let price = point[registry.machine.hostPurchase] else {
      return nil
    }
    return OwnedMachine(
      price: price, life: point[registry.machine.hostLife], isReplaced: replacesMachines)
  }

  /// The power that a machine draws that is owned; nil where nobody said.
  private func power(at point: Point) -> MachinePower? {
    guard kind == .selfHosted, machine == nil, point[registry.machine.hostPurchase] != nil,
      let busy = point[registry.machine.hostPower], let price = point[registry.machine.powerPrice]
    else { return nil }
    return MachinePower(
      busy: busy, idle: point[registry.machine.hostIdlePower], price: price,
      overhead: point[registry.machine.pue])
  }
}

extension Point {
  /// The hours a month that a machine is on: hours a day × days a month where those were said.
  ///
  /// 8 hours on 22 days are 176.
  var billedHours: BilledHours {
    self[registry.machine.hoursPerDay].map {
      BilledHours($0.value * self[registry.workload.daysPerMonth].value)
    } ?? self[registry.machine.billedHours]
  }
}
