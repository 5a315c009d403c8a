extension Evaluation {
  /// What the machines that are bought for an option are still worth at the horizon; nil where none are.
  func residualValue(of tariff: Tariff) -> USD? {
    guard tariff.ownsMachines else { return nil }
    return projections(of: tariff, months: study.scenario.horizon).option.residualValue.map { USD($0) }
  }

  /// What today's machines are still worth at the horizon; nil where none are bought.
  var todaysResidualValue: USD? {
    guard baseline.ownsMachines else { return nil }
    return projections(of: baseline, months: study.scenario.horizon).baseline.residualValue.map { USD($0) }
  }

  /// Beyond this volume nothing is looked for: a trillion calls a month.
  static let volumeLimit = CallRate(1e12)

  /// The volumes at which an option costs what today's model costs.
  func crossovers(of tariff: Tariff) -> [CallRate] {
    let thresholds = thresholds(of: tariff)
    // Past the last change of machines that is looked at, nothing is a straight line any more.
    let limit =
      thresholds.count < Crossover.stepLimit ? Self.volumeLimit : thresholds.last ?? Self.volumeLimit
    return Crossover.volumes(thresholds: thresholds, limit: limit) { saving(of: tariff, at: $0) }
  }

  /// What an option saves a month at another volume.
  func saving(of tariff: Tariff, at calls: CallRate) -> MonthlyUSD {
    let today = baseline.bill(calls: calls, sized: calls, at: 0, priceFactor: 1, into: &nobody)
    return today.total - bill(of: tariff, calls: calls, into: &nobody).total
  }

  /// The volumes at which the machines of an option change in month 1, smallest first.
  func thresholds(of tariff: Tariff) -> [CallRate] {
    guard !tariff.isMixed else {
      let all = tariff.rolledOutParts.flatMap { thresholds(of: $0.tariff) }
      return Array(all.sorted().prefix(Crossover.stepLimit))
    }
    let reached = tariff.reachedPerCall * tariff.rollout.fullShare
    guard let fleet = tariff.fleet, reached > 0 else { return [] }
    return fleet.thresholds(below: Self.volumeLimit, atMost: Crossover.stepLimit).map { $0 * (1 / reached) }
  }
}
