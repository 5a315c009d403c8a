/// All plans at one point of numbers: under today's model, and under each option that can be had.
struct MarginEvaluation: Sendable {
  /// Under today's model.
  let today: [PlanCosts]
  /// Under each offer of the study; nil where it cannot be had.
  let options: [[PlanCosts]?]

  /// - Parameter study: what prices the calls; nil where what users cost is stated.
  /// - Throws: ``ScenarioError`` for plans that lack a number, and where the calls cannot be priced.
  init(
    of economics: PlacedEconomics, _ study: Study?, at point: Point
  ) throws(ScenarioError) {
    var prices = CallPrices(study, calls: CallRate(max(1, try economics.calls(at: point))))
    var today: [PlanCosts] = []
    var options = [[PlanCosts]?](repeating: [], count: study?.offers.count ?? 0)
    for plan in economics.plans {
      let priced: PricedPlan
      do throws(ScenarioError) { priced = try PricedPlan(plan, at: point, &prices) } catch {
        throw plan.name.map { .plan($0, error) } ?? error
      }
      guard let costs = priced.costs(under: { $0.today }) else {
        let unpriced = ScenarioError.missing([registry[registry.economics.costPerUser]])
        throw plan.name.map { .plan($0, unpriced) } ?? unpriced
      }
      today.append(costs)
      for index in options.indices {
        let costs = priced.costs { $0.options.indices.contains(index) ? $0.options[index] : nil }
        if let costs { options[index]?.append(costs) } else { options[index] = nil }
      }
    }
    self.today = today
    self.options = options
  }
}

/// A plan with what a call of each of its users costs under every option.
private struct PricedPlan {
  /// Users of one kind.
  struct Group {
    let name: String
    let share: Double
    let usage: UsageDistribution
    /// What a user costs a month, where that is stated.
    let stated: Double?
    /// What a call costs, where it is not.
    let price: CallPrices.Price?
  }

  let name: String?
  let own: Point
  var groups: [Group] = []
  /// What a call of free users costs; nil where there are none, or nobody prices it.
  var free: (calls: Double, price: CallPrices.Price)?

  init(
    _ plan: PlacedEconomics.Plan, at point: Point, _ prices: inout CallPrices
  ) throws(ScenarioError) {
    let economics = registry.economics
    name = plan.name
    own = point.ofRegistry(seenThrough: plan.overlay)
    for (index, cohort) in plan.cohorts.enumerated() {
      let seen = point.ofRegistry(seenThrough: cohort.overlay)
      let stated = seen[economics.costPerUser]?.value
      let usage =
        stated == nil ? try cohort.usage(seen) : UsageDistribution(median: 1, p90: nil, p99: nil)
      guard let usage else { throw .missing([registry[economics.callsPerUser]]) }
      groups.append(
        Group(
          name: cohort.name ?? plan.name ?? "\(index)", share: cohort.share, usage: usage, stated: stated,
          price: stated == nil ? try prices.price(seen, point) : nil))
    }
    let calls = own[economics.freeUsers].value * own[economics.callsPerFreeUser].value
    if calls > 0, let price = try prices.price(own, point) { free = (calls, price) }
  }

  /// What its users pay and cost under an option; nil where calls have no price under it.
  func costs(under option: (CallPrices.Price) -> Double?) -> PlanCosts? {
    let economics = registry.economics
    var costs: [UserCosts.Group] = []
    for group in groups {
      guard let perCall = group.stated ?? group.price.flatMap(option) else { return nil }
      costs.append(
        UserCosts.Group(
          name: group.name, share: group.share, perCall: perCall, isPriced: group.stated == nil,
          tokensPerCall: group.price?.tokens, usage: group.usage))
    }
    let users = own[economics.users]?.value ?? 1
    var carried = 0.0
    if let free {
      guard let perCall = option(free.price) else { return nil }
      carried = users > 0 ? free.calls * perCall / users : 0
    }
    return PlanCosts(
      name: name, users: users, money: PlanMoney(at: own, carrying: carried),
      inference: UserCosts(groups: costs),
      limits: (own[economics.softLimit].value, own[economics.hardLimit].value))
  }
}

extension Point {
  /// The numbers of the registry alone, as who has numbers of its own sees them.
  func ofRegistry(seenThrough overlay: Overlay) -> Point {
    var own = Point(values: Array(values.prefix(registry.all.count)))
    for number in overlay.numbers where values.indices.contains(number.place) {
      own.values[number.slot] = values[number.place]
    }
    return own
  }
}
