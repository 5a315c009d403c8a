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

  /// Whether calls of users, free ones among them, have to be priced.
  var pricesCallsOfUsers: Bool {
    let keys = [registry.economics.callsPerUser.slot, registry.economics.callsPerFreeUser.slot]
      .map { registry.all[$0].key }
    let plans = economics?.plans ?? []
    let all = [given] + plans.flatMap { plan in [plan.given] + plan.cohorts.map(\.given) }
    return all.contains { given in keys.contains { given[$0] != nil } }
  }

  /// The slots of what a margin needs before anything else and nobody said; nil where nothing is.
  var missingOfMargin: [Int]? {
    let parameters = registry.economics
    func says(_ slot: Int) -> Bool { given[registry.all[slot].key] != nil }
    guard asksForMargin else { return [parameters.price.slot, parameters.revenue.slot] }
    guard economics?.plans.isEmpty ?? true, economics?.weeks == nil, !says(parameters.price.slot) else {
      return nil
    }
    let ofUsers = [parameters.users.slot] + parameters.ofCohort
    return ofUsers.contains(where: says) ? [parameters.price.slot] : nil
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
    let placed = try PlacedEconomics(self, into: &inputs)
    func sum(_ end: (Spread) -> Double) throws(ScenarioError) -> Double {
      try placed.calls(at: Point(values: inputs.spreads.map { $0.map(end) ?? .nan }))
    }
    var copy = self
    let (low, likely, high) = (try sum(\.low), try sum(\.likely), try sum(\.high))
    guard calls.allowed.contains(high) else { throw .tooManyCallsOfUsers(high) }
    let spread = low < high ? Spread(low, high, likely: likely) : Spread(likely)
    copy.given[calls.key] = (StatedQuantity(spread, as: .callsPerMonth), .preset(nil))
    return copy
  }
}

extension StatedEconomics {
  /// The same without the numbers that are said on top; a plan that is free stays so.
  func without(_ top: Statement) -> StatedEconomics {
    StatedEconomics(
      plans: plans.map { plan in
        plan.with(
          plan.isFree
            ? plan.given.without(top.given.filter { $0.key != StatedPlan.priceKey })
            : plan.given.without(top.given),
          plan.cohorts.map {
            StatedCohort(name: $0.name, share: $0.share, given: $0.given.without(top.given))
          })
      }, bills: bills, weeks: weeks)
  }
}

extension StatedPlan {
  fileprivate static var priceKey: String { registry[registry.economics.price].key }

  /// Whether it says itself that nobody pays for it.
  fileprivate var isFree: Bool { given[Self.priceKey].map { $0.0.spread.high == 0 } ?? false }
}
