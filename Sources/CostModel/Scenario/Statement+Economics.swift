extension Statement {
  /// Whether it says anything of what users pay or cost.
  package var asksForMargin: Bool {
    economics != nil || registry.all.contains { $0.group == .economics && given[$0.key] != nil }
  }

  /// Whether it says what users pay, rather than the revenue and the bill as a whole.
  var hasPlans: Bool {
    economics?.plans.isEmpty == false
      || [registry.economics.price, registry.economics.costPerUser].contains {
        given[registry[$0].key] != nil
      }
  }

  /// Whether users are stated by their calls, which have to be priced.
  var pricesCallsOfUsers: Bool {
    let key = registry[registry.economics.callsPerUser].key
    let plans = economics?.plans ?? []
    return given[key] != nil
      || plans.contains { plan in plan.given[key] != nil || plan.cohorts.contains { $0.given[key] != nil } }
  }

  /// Whether its calls are those that its users make, since nobody said how many there are.
  var callsAreOfUsers: Bool {
    given[registry[registry.workload.calls].key] == nil && bundle == nil && pricesCallsOfUsers
  }

  /// The same with the calls of all users as its calls, where nobody said how many there are.
  package func withCallsOfUsers(in book: PriceBook) throws(ScenarioError) -> Statement {
    let calls = registry[registry.workload.calls]
    guard callsAreOfUsers else { return self }
    var faults: [ScenarioFault] = []
    var inputs = Inputs(given: given, purpose: purpose, in: book, isWhole: false, noting: &faults)
    if let first = faults.first { throw first.error }
    let placed = try PlacedEconomics(economics ?? StatedEconomics(), into: &inputs)
    func sum(_ end: (Spread) -> Double) throws(ScenarioError) -> Double {
      try placed.calls(at: Point(values: inputs.spreads.map { $0.map(end) ?? .nan }))
    }
    var copy = self
    let (low, likely, high) = (try sum(\.low), try sum(\.likely), try sum(\.high))
    let spread = low < high ? Spread(low, high, likely: likely) : Spread(likely)
    copy.given[calls.key] = (StatedQuantity(spread, as: .callsPerMonth), .preset(nil))
    return copy
  }
}

extension StatedEconomics {
  /// The same without the numbers that are said on top.
  func without(_ top: Statement) -> StatedEconomics {
    StatedEconomics(
      plans: plans.map { plan in
        StatedPlan(
          name: plan.name, given: plan.given.without(top.given),
          cohorts: plan.cohorts.map {
            StatedCohort(name: $0.name, share: $0.share, given: $0.given.without(top.given))
          })
      }, bills: bills, weeks: weeks)
  }
}
