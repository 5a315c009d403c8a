extension FitFacts {
  /// Takes what a statement says by itself, whether it can be computed or not.
  mutating func take(_ statement: Statement) {
    if let task = statement.purpose.task { self[.task] = .word(task.rawValue) }
    let days = statement.given[registry[registry.workload.daysPerMonth].key]?.0.spread.likely ?? 30
    if let calls = statement.given[registry[registry.workload.calls].key]?.0.perMonth(daysPerMonth: days)
      .likely
    {
      take(calls: calls, daysPerMonth: days)
    }
  }

  private mutating func take(calls: Double, daysPerMonth: Double) {
    self[.callsPerMonth] = .number(calls)
    if daysPerMonth > 0 { self[.callsPerDay] = .number(calls / daysPerMonth) }
  }

  /// Takes what follows from the figures, of today's model and of an option.
  mutating func take(_ comparison: Comparison, _ row: Row?, _ replies: Replies) {
    let scenario = comparison.scenario
    let calls = comparison.likely.calls.value
    let days = comparison.likely.point[registry.workload.daysPerMonth].value
    take(calls: calls, daysPerMonth: days)
    if let task = scenario.purpose.task { self[.task] = .word(task.rawValue) }
    let bill = comparison.baseline.total.value
    self[.monthlyBill] = .number(bill)
    if let revenue = replies.number(.revenue), revenue > 0 {
      self[.billShareOfRevenue] = .number(bill / revenue)
    }
    if let model = comparison.today.model { self[.todayTunable] = .yes(model.isTunable(on: scenario.start)) }
    guard let row else { return }
    let end = scenario.start.adding(months: scenario.horizon)
    switch row.offer.kind {
    case .hosted:
      self[.optionTunable] = .yes(
        row.offer.unavailable == nil && row.offer.model?.isTunable(on: scenario.start) ?? true)
      self[.optionLives] = .yes(row.offer.endOfLife.map { $0 >= end } ?? true)
    case .selfHosted:
      self[.optionTunable] = .yes(true)
      self[.optionLives] = .yes(true)
    case .api, .mix, .features: break
    }
    if row.offer.isTuned, let figures = row.figures, comparison.prompt.output.value > 0 {
      self[.outputCut] = .number(1 - figures.prompt.output.value / comparison.prompt.output.value)
    }
    if let budget = replies.number(.budget), let upfront = row.figures?.oneOff.total {
      self[.budgetLeft] = .number(budget - upfront.value)
    }
  }
}
