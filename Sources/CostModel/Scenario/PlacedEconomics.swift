/// Plans with the places that their numbers have among the inputs.
struct PlacedEconomics: Sendable {
  /// A plan; without a name where the numbers for all users are those of the only one.
  struct Plan: Sendable {
    let name: String?
    let overlay: Overlay
    /// Its users by kind; one without a name where all are alike.
    let cohorts: [Cohort]
  }

  /// Some users of a plan.
  struct Cohort: Sendable {
    let name: String?
    let share: Double
    /// Their numbers, over those of the plan.
    let overlay: Overlay
  }

  let plans: [Plan]
  /// The bills of past months, the last one last.
  let bills: [Double]

  /// Takes the numbers of plans in.
  ///
  /// - Throws: ``ScenarioError`` for a number that is none of a plan or of its users, one that is missing, shares that do not
  ///   add up, names that occur twice, and what ``fault(of:in:)`` finds.
  init(_ statement: Statement, into inputs: inout Inputs) throws(ScenarioError) {
    let stated = statement.economics ?? StatedEconomics()
    var plans: [Plan] = []
    var names: Set<String> = []
    for plan in stated.plans {
      guard names.insert(plan.name).inserted else { throw .sameName(plan.name) }
      do throws(ScenarioError) { plans.append(try Plan(plan, into: &inputs)) } catch {
        throw .plan(plan.name, error)
      }
    }
    self.plans =
      plans.isEmpty
      ? [Plan(name: nil, overlay: .none, cohorts: [Cohort(name: nil, share: 1, overlay: .none)])] : plans
    bills = stated.bills
    if let fault = fault(of: statement, in: inputs) { throw fault }
  }

  /// The places of every number of a plan or of its users.
  var places: Set<Int> {
    Set(
      plans.flatMap { plan in
        ([plan.overlay] + plan.cohorts.map(\.overlay)).flatMap { $0.numbers.map(\.place) }
      })
  }

  /// The calls of all users of all plans a month, as far as they are known.
  func calls(at point: Point) throws(ScenarioError) -> Double {
    var sum = 0.0
    for plan in plans { sum += try plan.calls(at: point) }
    return sum
  }

  /// Whether what some users cost follows from their calls, rather than being stated.
  func pricesCalls(at point: Point) -> Bool {
    plans.contains { plan in
      let own = point.ofRegistry(seenThrough: plan.overlay)
      return own[registry.economics.freeUsers].value > 0
        || plan.cohorts.contains {
          point.ofRegistry(seenThrough: $0.overlay)[registry.economics.costPerUser] == nil
        }
    }
  }

  /// The plan or cohort whose own number stands at a place; nil for numbers of all.
  func owner(of place: Int) -> String? {
    func holds(_ overlay: Overlay) -> Bool { overlay.numbers.contains { $0.place == place } }
    for plan in plans {
      if holds(plan.overlay) { return plan.name }
      if let cohort = plan.cohorts.first(where: { holds($0.overlay) }) {
        return [plan.name, cohort.name].compactMap(\.self).joined(separator: ", ")
      }
    }
    return nil
  }
}

extension PlacedEconomics.Plan {
  fileprivate init(_ stated: StatedPlan, into inputs: inout Inputs) throws(ScenarioError) {
    let economics = registry.economics
    try stated.given.check(among: economics.ofPlan, ScenarioError.notForPlan)
    let overlay = try inputs.add(stated.given)
    var cohorts: [PlacedEconomics.Cohort] = []
    var names: Set<String> = []
    for cohort in stated.cohorts {
      guard names.insert(cohort.name).inserted else { throw .sameName(cohort.name) }
      try cohort.given.check(
        among: economics.ofCohort + registry.slots { $0.mayDifferByTier }, ScenarioError.notForPlan)
      guard (0...1).contains(cohort.share) else {
        throw .badMix(cohort.name, .badShare(cohort.name, cohort.share))
      }
      cohorts.append(
        PlacedEconomics.Cohort(
          name: cohort.name, share: cohort.share,
          overlay: overlay.overlaid(by: try inputs.add(cohort.given, over: overlay))))
    }
    let sum = cohorts.reduce(0) { $0 + $1.share }
    guard cohorts.isEmpty || abs(sum - 1) <= 1e-9 else { throw .sharesOfUsers(sum) }
    name = stated.name
    self.overlay = overlay
    self.cohorts = cohorts.isEmpty ? [.init(name: nil, share: 1, overlay: overlay)] : cohorts
  }
}

extension PlacedEconomics.Plan {
  /// The calls of all its users a month, free ones included, as far as they are known.
  ///
  /// 1,000 users with 400 calls and 9,000 free ones with 12 make 508,000.
  func calls(at point: Point) throws(ScenarioError) -> Double {
    let (own, economics) = (point.ofRegistry(seenThrough: overlay), registry.economics)
    var mean = 0.0
    for cohort in cohorts {
      mean += cohort.share * (try cohort.usage(point.ofRegistry(seenThrough: cohort.overlay))?.mean ?? 0)
    }
    let free = own[economics.freeUsers].value * own[economics.callsPerFreeUser].value
    return (own[economics.users]?.value ?? 1) * mean + free
  }
}

extension PlacedEconomics.Cohort {
  /// How many calls its users make; nil where nobody said.
  ///
  /// - Parameter seen: the numbers as they see them.
  /// - Throws: ``ScenarioError/percentilesOutOfOrder(_:_:)`` and ``ScenarioError/usageTooWide(_:)``.
  func usage(_ seen: Point) throws(ScenarioError) -> UsageDistribution? {
    let economics = registry.economics
    guard let median = seen[economics.callsPerUser]?.value else { return nil }
    let (p90, p99) = (seen[economics.callsPerUserP90]?.value, seen[economics.callsPerUserP99]?.value)
    let steps = [
      (economics.callsPerUser, median), (economics.callsPerUserP90, p90), (economics.callsPerUserP99, p99),
    ]
    .compactMap { parameter, value in value.map { (parameter, $0) } }
    for (low, high) in zip(steps, steps.dropFirst()) where low.1 > high.1 {
      throw .percentilesOutOfOrder(registry[low.0], registry[high.0])
    }
    if median == 0, p90 ?? p99 ?? 0 > 0 {
      throw .percentilesOutOfOrder(registry[economics.callsPerUser], registry[economics.callsPerUser])
    }
    let usage = UsageDistribution(median: median, p90: p90, p99: p99)
    let most = registry[economics.callsPerUser]
    guard most.allowed.contains(usage.mean) else {
      throw .usageTooWide(registry[p99 == nil ? economics.callsPerUserP90 : economics.callsPerUserP99])
    }
    return usage
  }
}

extension StatedOption.Quantities {
  /// Refuses the first number that is none of some.
  fileprivate func check(
    among slots: [Int], _ error: (Definition) -> ScenarioError
  ) throws(ScenarioError) {
    let first = registry.all.first { self[$0.key] != nil && !slots.contains($0.slot) }
    if let first { throw error(first) }
  }
}
