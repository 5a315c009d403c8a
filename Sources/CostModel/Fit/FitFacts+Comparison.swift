extension FitFacts {
  /// Takes what a statement says by itself, whether it can be computed or not.
  mutating func take(_ statement: Statement) {
    if let task = statement.purpose.task { self[.task] = .word(task.rawValue) }
    let days = Inputs.daysPerMonth(in: statement.given)
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
    if let isTunable = row.offer.isTunable(on: scenario.start) { self[.optionTunable] = .yes(isTunable) }
    if let lives = row.offer.lives(to: comparison.endOfHorizon) { self[.optionLives] = .yes(lives) }
    if row.offer.isTuned, let figures = row.figures, comparison.prompt.output.value > 0 {
      self[.outputCut] = .number(1 - figures.prompt.output.value / comparison.prompt.output.value)
    }
    if let budget = replies.number(.budget), let upfront = row.figures?.oneOff.total {
      self[.budgetLeft] = .number(budget - upfront.value)
    }
  }
}

extension Comparison {
  /// The first day behind the horizon.
  var endOfHorizon: CalendarDate { scenario.start.adding(months: scenario.horizon) }
}

extension Offer {
  /// Whether its model still takes jobs on a day; nil for what is not tuned by itself.
  func isTunable(on day: CalendarDate) -> Bool? {
    switch kind {
    case .hosted: unavailable == nil && model?.isTunable(on: day) ?? true
    case .selfHosted: true
    case .api, .mix, .features: nil
    }
  }

  /// Whether it lives to a day; nil for what is not tuned by itself.
  func lives(to day: CalendarDate) -> Bool? {
    switch kind {
    case .hosted: endOfLife.map { $0 >= day } ?? true
    case .selfHosted: true
    case .api, .mix, .features: nil
    }
  }
}
