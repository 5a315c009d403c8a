extension Offer {
  /// What this option costs at a point: the one place where the kinds of option differ.
  ///
  /// - Throws: ``ScenarioError/noPrice(_:)`` for a price that is asked for and that no source gives.
  func tariff(
    at point: Point, into ledger: inout some Ledger
  ) throws(ScenarioError) -> Tariff {
    if let mix { return try mixedTariff(mix, at: point, into: &ledger) }
    let traffic = Traffic(at: point)
    let prompt = prompt(at: point, into: &ledger)
    let batchShare = point[registry.levers.batchShare]
    var tariff = Tariff(prompt: prompt)
    tariff.end = prices.end
    tariff.lookup = point[registry.levers.lookupCost]
    noteAnswered(at: point, into: &ledger)
    switch kind {
    case .api, .hosted:
      tariff.billedPerCall = traffic.billedPerCall
      try checkLength(of: prompt)
      if prices.lacksHosting { throw .noPrice(gap([.hosting])) }
      tariff.callCosts = try callCosts(prompt, batchShare, at: point, into: &ledger)
      if isByEndpoint {
        tariff.reachedPerCall = sentPerCall(traffic)
        tariff.fleet = fleet(at: point, for: prompt, into: &ledger)
      }
      if let bound { try addBound(bound, to: &tariff, batchShare, at: point) }
    case .selfHosted:
      addMachines(to: &tariff, reached: traffic.reachedShare, at: point, into: &ledger)
    case .mix, .features: break
    }
    addFees(to: &tariff, traffic, at: point, into: &ledger)
    if usesMemory {
      tariff.fixed[.memory] = ledger.monthly("memory store", point[registry.alternative.memoryStore])
    }
    if kind != .api { try addUpkeep(to: &tariff, at: point, into: &ledger) }
    return tariff
  }

  /// The cost of a call from each date on which a price changes, the first from the first day that is billed.
  func callCosts(
    _ prompt: Prompt, _ batchShare: Share, at point: Point, into ledger: inout some Ledger
  ) throws(ScenarioError) -> CallCosts {
    var costs = CallCosts()
    let first = try rates(
      from: prices.first.rates(forInput: prompt.input), for: prompt, batchShare: batchShare, at: point)
    costs.append(CallCost(prompt, at: first, batchShare: batchShare, into: &ledger), from: prices.first.from)
    for index in prices.later.indices {
      let listed = prices.later[index].rates(forInput: prompt.input)
      let rates = try rates(from: listed, for: prompt, batchShare: batchShare, at: point)
      costs.append(
        CallCost(prompt, at: rates, batchShare: batchShare, into: &nobody), from: prices.later[index].from)
    }
    return costs
  }

  /// One-off and recurring costs of a fine-tuned model.
  private func addUpkeep(
    to tariff: inout Tariff, at point: Point, into ledger: inout some Ledger
  ) throws(ScenarioError) {
    let run = TrainingRun(of: self, tariff.prompt, at: point)
    if isTuned, !isToday || kind != .selfHosted {
      tariff.oneOff = OneOff.tuning(at: point, run: run, into: &ledger)
    }
    if kind == .selfHosted {
      let rate = point[registry.oneOff.hourlyRate]
      let running = ledger.product(
        .month, "operations", point[registry.machine.opsHours], *, rate, unlessZero: true)
      let standby = ledger.product(
        .month, "on call", point[registry.machine.onCallHours], *, rate, unlessZero: true)
      tariff.fixed[.labor] = running + standby
    } else {
      if !isByEndpoint {
        tariff.fixed[.hosting] = ledger.product(
          .month, "hosting", prices.hosting, *, point.billedHours, unlessZero: true)
      }
      tariff.fixed[.storage] = ledger.monthly("storage", prices.storage)
    }
    guard !isReserved else { return }
    tariff.fixed[.maintenance] = ledger.monthly("maintenance", point[registry.recurring.maintenance])
    if let every = point[registry.recurring.retrainEvery] {
      tariff.fixed[.retraining] = try retraining(run?.cost, every: every, at: point, into: &ledger)
    }
  }

  /// The cost of training again by the month: what the user said of a cycle, else work, one run and evaluation.
  private func retraining<Log: Ledger>(
    _ run: USD?, every months: Months, at point: Point, into ledger: inout Log
  ) throws(ScenarioError) -> MonthlyUSD {
    var cycle = LedgerSum<Log, Dollars>()
    if let said = point[registry.recurring.retrainCost] {
      cycle.add(said, [.init(said, "a cycle")])
    } else {
      guard let run else { throw .noPrice(gap([.training], isRetraining: true)) }
      let (hours, rate) = (point[registry.recurring.retrainHours], point[registry.oneOff.hourlyRate])
      let evaluation = point[registry.recurring.retrainEvaluation]
      cycle.add(hours * rate, [.init(hours), .init(rate)])
      cycle.add(run, [.init(run, "a run")])
      cycle.add(evaluation, [.init(evaluation, "evaluation")])
    }
    return ledger.line(
      .month, "retraining", sum: cycle.addends, over: .init(months), cycle.amount / months)
  }
}
