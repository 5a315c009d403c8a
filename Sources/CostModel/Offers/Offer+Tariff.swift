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
      if let bound { try addBound(bound, to: &tariff, batchShare, at: point) }
    case .selfHosted:
      addMachines(to: &tariff, reached: traffic.reachedShare, at: point, into: &ledger)
    case .mix: break
    }
    addFees(to: &tariff, traffic, at: point, into: &ledger)
    if usesMemory {
      let store = point[registry.alternative.memoryStore]
      tariff.fixed[.memory] = store
      if store.value > 0 {
        ledger.note(LedgerLine(.month, "memory store", [.init(store, "a month")], store))
      }
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
      var silent = Silent()
      let listed = prices.later[index].rates(forInput: prompt.input)
      let rates = try rates(from: listed, for: prompt, batchShare: batchShare, at: point)
      costs.append(
        CallCost(prompt, at: rates, batchShare: batchShare, into: &silent), from: prices.later[index].from)
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
    func pay(
      _ component: Component, _ amount: MonthlyUSD, _ label: String,
      _ terms: @autoclosure () -> [LedgerLine.Term]
    ) {
      tariff.fixed[component] = tariff.fixed[component] + amount
      if amount.value != 0 { ledger.note(LedgerLine(.month, label, terms(), amount)) }
    }
    if kind == .selfHosted {
      let rate = point[registry.oneOff.hourlyRate]
      let (running, standby) = (point[registry.machine.opsHours], point[registry.machine.onCallHours])
      pay(.labor, running * rate, "operations", [.init(running), .init(rate)])
      pay(.labor, standby * rate, "on call", [.init(standby), .init(rate)])
    } else {
      let (hour, hours) = (prices.hosting, point.billedHours)
      pay(.hosting, hour * hours, "hosting", [.init(hour), .init(hours)])
      let storage = prices.storage
      pay(.storage, storage, "storage", [.init(storage, "a month")])
    }
    guard !isReserved else { return }
    let maintenance = point[registry.recurring.maintenance]
    pay(.maintenance, maintenance, "maintenance", [.init(maintenance, "a month")])
    if let every = point[registry.recurring.retrainEvery] {
      let cycle =
        if let said = point[registry.recurring.retrainCost] { said } else {
          try retraining(run?.cost, at: point)
        }
      tariff.fixed[.retraining] = cycle / every
      ledger.note(
        LedgerLine(
          .month, "retraining", sum: retrainingTerms(run?.cost, at: point), over: .init(every), cycle / every)
      )
    }
  }

  /// The cost of training again: work, one run, evaluation.
  private func retraining(
    _ run: USD?, at point: Point
  ) throws(ScenarioError) -> USD {
    guard let run else { throw .noPrice(gap([.training], isRetraining: true)) }
    return point[registry.recurring.retrainHours] * point[registry.oneOff.hourlyRate] + run
      + point[registry.recurring.retrainEvaluation]
  }

  /// What a cycle of training again is made of, where the user did not say its cost.
  private func retrainingTerms(
    _ run: USD?, at point: Point
  ) -> [[LedgerLine.Term]] {
    if let said = point[registry.recurring.retrainCost] { return [[.init(said, "a cycle")]] }
    return [
      [.init(point[registry.recurring.retrainHours]), .init(point[registry.oneOff.hourlyRate])],
      [.init(run ?? .zero, "a run")], [.init(point[registry.recurring.retrainEvaluation], "evaluation")],
    ]
  }
}
