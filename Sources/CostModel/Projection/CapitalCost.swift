/// What is paid for machines that are bought along the months of a course: those of an option, and those of today's that
/// go on beside it.
struct CapitalCost {
  /// Machines of one option or part.
  private struct Line {
    let fleet: MachineFleet
    /// Calls that reach it, for each call that its option carries.
    let reachedPerCall: Double
    let end: Double
    var purchases: MachinePurchases

    /// How many machines some calls need.
    func needed(for calls: CallRate) -> Double {
      calls.value > 0 ? fleet.choice(for: calls * reachedPerCall).total : 0
    }
  }

  private let calls: CallRate
  private let option: Tariff?
  private var own: [Line] = []
  private var kept: [Line] = []
  /// What is paid for machines before the first call, in US dollars: those of the option, and those of today's beside it.
  private(set) var first = (own: 0.0, kept: 0.0)

  /// - Parameters:
  ///   - option: what moves; nil for the course of today's model itself.
  ///   - baseline: today's model.
  /// - Returns: Nil where neither has machines that are bought.
  init?(of option: Tariff?, besides baseline: Tariff, calls: CallRate) {
    guard option?.ownsMachines == true || baseline.ownsMachines else { return nil }
    self.calls = calls
    self.option = option
    let moving = calls * (option?.rollout.fullShare ?? 0)
    let staying = calls * shareKept(at: 0)
    option?.forEachOwnedFleet(endingBy: .infinity) { fleet, owned, reached, end in
      let needed = end > 0 ? fleet.choice(for: moving * reached).total : 0
      first.own += needed * owned.price.value
      own.append(
        Line(
          fleet: fleet, reachedPerCall: reached, end: end,
          purchases: MachinePurchases(of: owned, first: needed)))
    }
    baseline.forEachOwnedFleet(endingBy: .infinity) { fleet, owned, reached, end in
      let needed = staying.value > 0 ? fleet.choice(for: staying * reached).total : 0
      first.kept += needed * owned.price.value
      kept.append(
        Line(
          fleet: fleet, reachedPerCall: reached, end: end,
          purchases: MachinePurchases(of: owned, first: needed)))
    }
  }

  /// What is paid for machines as a span begins, beyond what is paid before the first call, in US dollars.
  mutating func pay(in span: Timeline.Span) -> Double {
    let volume = calls * span.volume
    let isRunning = option?.rollout.share(at: span.start) != nil
    let moving = isRunning ? volume * (option?.rollout.fullShare ?? 0) : .zero
    let staying = volume * shareKept(at: span.start)
    var paid = 0.0
    for index in own.indices {
      let needed = span.start < own[index].end ? own[index].needed(for: moving) : 0
      paid += own[index].purchases.pay(for: needed, in: span)
    }
    for index in kept.indices {
      paid += kept[index].purchases.pay(for: kept[index].needed(for: staying), in: span)
    }
    return paid
  }

  /// What the machines of the option are still worth at a time, in US dollars, or those of today's on its own course.
  func residualValue(at time: Double) -> Double {
    (option == nil ? kept : own).reduce(0) { $0 + $1.purchases.residualValue(at: time) }
  }

  /// The share of the calls that today's model carries at a time.
  private func shareKept(at time: Double) -> Double {
    guard let option, time < option.end ?? .infinity, let share = option.rollout.share(at: time) else {
      return 1
    }
    return 1 - share + share * option.endedShare(at: time)
  }
}

extension Tariff {
  /// Whether machines are bought for it.
  var ownsMachines: Bool { fleet?.owned != nil || parts.contains { $0.tariff.ownsMachines } }

  /// Its machines that are bought, and those of its parts, each with the calls that reach it and its end.
  fileprivate func forEachOwnedFleet(
    endingBy end: Double,
    _ visit: (MachineFleet, OwnedMachine, _ reachedPerCall: Double, _ end: Double) -> Void
  ) {
    let end = min(end, self.end ?? .infinity)
    if let fleet, let owned = fleet.owned { visit(fleet, owned, reachedPerCall, end) }
    for part in parts { part.tariff.forEachOwnedFleet(endingBy: end, visit) }
  }

  /// What is paid before the first call, the machines that so many calls of the product need included.
  func oneOff(for calls: CallRate) -> OneOff {
    guard ownsMachines else { return oneOff }
    var sum = oneOff
    let machines = CapitalCost(of: self, besides: .none, calls: calls)?.first.own ?? 0
    sum.machines = USD(machines)
    return sum
  }
}
