extension Margin {
  /// Works a statement out: the margin under today's model, and under each option of the scenario.
  ///
  /// - Throws: ``ScenarioError`` where a plan lacks a number, and where its calls cannot be priced.
  package init(_ statement: Statement, asOf day: CalendarDate, in book: PriceBook) throws(ScenarioError) {
    if let missing = statement.missingOfMargin { throw .missing(missing.map { registry.all[$0] }) }
    guard statement.pricesCallsOfUsers else {
      var faults: [ScenarioFault] = []
      var inputs = Inputs(
        given: statement.given, purpose: statement.purpose, in: book, isWhole: false, noting: &faults)
      if let first = faults.first { throw first.error }
      let economics = try PlacedEconomics(statement, into: &inputs)
      try self.init(statement, economics, nil, inputs, in: book)
      return
    }
    let comparison = try Comparison(
      try statement.scenario(asOf: day, in: book), in: book, hasRanges: false)
    guard let economics = comparison.scenario.economics else {
      throw .missing([registry[registry.economics.price]])
    }
    try self.init(statement, economics, comparison, comparison.scenario.inputs, in: book)
  }

  private init(
    _ statement: Statement, _ economics: PlacedEconomics, _ comparison: Comparison?, _ inputs: Inputs,
    in book: PriceBook
  ) throws(ScenarioError) {
    let study = comparison?.study
    weekly = statement.economics?.weeks.map { weeks in
      WeeklyTable(
        weeks.this, weeks.last,
        costPerUser: inputs.likely[registry.economics.costPerUser].map {
          $0.value * 7 / inputs.likely[registry.workload.daysPerMonth].value
        }, tripwire: inputs.likely[registry.economics.tripwire].value)
    }
    self.comparison = comparison
    let likely = inputs.likely
    guard statement.hasPlans else {
      (plans, total, options, range, levers, charged, vendors) = ([], nil, [], nil, [], [], [])
      (leftOut, callsBeside, hasIdleFreeCalls) = ([], nil, false)
      tripwire = Tripwire(inputs, bills: economics.bills)
      if tripwire == nil, weekly == nil {
        let unknown =
          [registry.economics.revenue] + (economics.bills.isEmpty ? [registry.economics.spend] : [])
        throw .missing(unknown.filter { likely[$0] == nil }.map { registry[$0] })
      }
      return
    }
    let evaluation = try MarginEvaluation(of: economics, study, at: likely)
    guard evaluation.today.users > 0 else { throw .noUsers }
    plans = evaluation.today.map { Plan($0) }
    let total = Total(evaluation.today)
    self.total = total
    options = comparison?.margins(of: evaluation) ?? []
    charged = evaluation.today.charged
    vendors = comparison?.vendors ?? []
    leftOut = comparison?.rowsWithoutMargin(beside: options) ?? []
    hasIdleFreeCalls = economics.hasIdleFreeCalls(inputs)
    let ofUsers = try economics.calls(at: likely)
    callsBeside = comparison?.callsPerMonth.flatMap { stated in
      ofUsers > 0 && !Rounding.agree(stated.likely, ofUsers, within: 1e-6)
        && comparison?.today.bundle == nil ? (stated.likely, ofUsers) : nil
    }
    levers =
      try comparison.map { comparison throws(ScenarioError) in
        try LeverMargin.all(of: comparison, evaluation.today, in: book)
      } ?? []
    let range = try Ends(economics, study, inputs, option: nil)
    self.range = range
    tripwire = Tripwire(
      inputs, bills: economics.bills, inference: evaluation.today.inference,
      income: evaluation.today.revenue, ends: range?.ends[.shareOfRevenue])
  }
}

extension Margin.LeverMargin {
  /// The margin behind each lever: those that are given one after the other from the bill without any, and each that could
  /// still be had on top of all of them; inference moves as the bill of the scenario does.
  fileprivate static func all(
    of comparison: Comparison, _ plans: [PlanCosts], in book: PriceBook
  ) throws(ScenarioError) -> [Self] {
    guard comparison.today.bundle == nil, plans.revenue > 0 else { return [] }
    let levers = try LeverComparison(comparison.scenario, in: book)
    let bill = levers.bill.likely.value
    guard bill > 0 else { return [] }
    func margin(_ other: LeverBill) -> Double {
      let inference = plans.inference * other.likely.value / bill
      return 1 - (plans.cost - plans.inference + inference) / plans.revenue
    }
    return levers.effects.map { Self(lever: $0.lever, isGiven: true, grossMargin: margin($0.stacked)) }
      + levers.offers.map { Self(lever: $0.lever, isGiven: false, grossMargin: margin($0.bill)) }
  }
}

extension Comparison {
  /// What is spent today by provider, the most first; without what only a bill is known of.
  fileprivate var vendors: [(provider: String, share: Double)] {
    let models =
      today.bundle == nil
      ? [(today.id, baseline.total.value)]
      : features().compactMap { feature in
        feature.model.map { ($0, feature.today.total.value) }
      }
    let all = models.reduce(0) { $0 + $1.1 }
    guard all > 0 else { return [] }
    var shares: [String: Double] = [:]
    for (id, amount) in models { shares[String(id.prefix { $0 != "/" }), default: 0] += amount / all }
    return shares.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}
