/// All plans at one point of numbers: under today's model, and under each option that can be had.
struct MarginEvaluation: Sendable {
  let point: Point
  /// Under today's model.
  let today: [PlanCosts]
  /// Under each offer of the study; nil where it cannot be had.
  let options: [[PlanCosts]?]

  /// - Parameter study: what prices the calls; nil where what users cost is stated.
  /// - Throws: ``ScenarioError`` for plans that lack a number, and where the calls cannot be priced.
  init(
    of economics: PlacedEconomics, _ study: Study?, at point: Point
  ) throws(ScenarioError) {
    self.point = point
    let total = try economics.calls(at: point)
    var prices = CallPrices(study, at: point, calls: CallRate(max(1, total)))
    var today: [PlanCosts] = []
    var options = [[PlanCosts]?](repeating: [], count: study?.offers.count ?? 0)
    for plan in economics.plans {
      today.append(try plan.costs(at: point, under: nil, &prices))
      for index in options.indices where options[index] != nil {
        guard try prices.price(at: point, under: index) != nil else {
          options[index] = nil
          continue
        }
        options[index]?.append(try plan.costs(at: point, under: index, &prices))
      }
    }
    self.today = today
    self.options = options
  }
}

/// What a call costs under each option, by its tokens, were all calls like it: what is fixed a month is spread over all.
private struct CallPrices {
  private let study: Study?
  private let calls: CallRate
  private var known: [[Double]: Evaluation] = [:]
  private static let slots = registry.slots { $0.mayDifferByTier }

  init(_ study: Study?, at point: Point, calls: CallRate) {
    self.study = study
    self.calls = calls
  }

  /// What a call costs at a point, in US dollars; nil where an option cannot be had.
  mutating func price(at point: Point, under option: Int?) throws(ScenarioError) -> Double? {
    guard let evaluation = try evaluation(at: point) else { return nil }
    let all = evaluation.todaysBundle?.calls.value ?? calls.value
    guard all > 0 else { return nil }
    guard let option else { return evaluation.baselineBill(into: &nobody).total.value / all }
    if evaluation.bundles.indices.contains(option) {
      return evaluation.unavailable[option] == nil ? evaluation.bundles[option].after.total.value / all : nil
    }
    guard let tariff = evaluation.tariffs[option] else { return nil }
    return evaluation.bill(of: tariff, calls: calls, into: &nobody).total.value / all
  }

  /// The tokens of a call at a point; nil where calls are not priced by them.
  mutating func tokens(at point: Point) throws(ScenarioError) -> Double? {
    guard let evaluation = try evaluation(at: point), !evaluation.baseline.prompt.isEmpty else { return nil }
    let prompt = evaluation.baseline.prompt
    return prompt.input.value + prompt.output.value
  }

  private mutating func evaluation(at point: Point) throws(ScenarioError) -> Evaluation? {
    guard let study else { return nil }
    let key = Self.slots.map { point.values[$0].isNaN ? -1 : point.values[$0] }
    if let made = known[key] { return made }
    let made = try Evaluation(of: study, at: point.setting(registry.workload.calls, to: calls))
    known[key] = made
    return made
  }
}

extension PlacedEconomics.Plan {
  /// What its users pay and cost under an option; under today's model where that is nil.
  fileprivate func costs(
    at point: Point, under option: Int?, _ prices: inout CallPrices
  ) throws(ScenarioError) -> PlanCosts {
    let economics = registry.economics
    let own = point.seen(through: overlay)
    var groups: [UserCosts.Group] = []
    for (index, cohort) in cohorts.enumerated() {
      let seen = point.seen(through: cohort.overlay)
      let name = cohort.name ?? name ?? "\(index)"
      if let cost = seen[economics.costPerUser] {
        groups.append(
          UserCosts.Group(
            name: name, share: cohort.share, perCall: cost.value, tokensPerCall: nil,
            usage: UsageDistribution(median: 1, p90: nil, p99: nil)))
        continue
      }
      guard let usage = try cohort.usage(at: point) else {
        throw .missing([registry[economics.callsPerUser]])
      }
      guard let price = try prices.price(at: seen, under: option) else {
        throw .missing([registry[economics.costPerUser]])
      }
      groups.append(
        UserCosts.Group(
          name: name, share: cohort.share, perCall: price, tokensPerCall: try prices.tokens(at: seen),
          usage: usage))
    }
    let users = own[economics.users]?.value ?? 1
    let free = own[economics.freeUsers].value * own[economics.callsPerFreeUser].value
    let carried = free > 0 ? free * (try prices.price(at: own, under: option) ?? 0) / max(users, 1e-300) : 0
    return PlanCosts(
      name: name, users: users, money: PlanMoney(at: own), inference: UserCosts(groups: groups),
      carried: users > 0 ? carried : 0,
      limits: (own[economics.softLimit].value, own[economics.hardLimit].value))
  }
}
