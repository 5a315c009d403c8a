extension PlacedEconomics {
  /// What contradicts itself among the numbers of plans, whatever their ranges come to; nil where nothing does.
  ///
  /// One rule for every command: what it lets pass can be computed at each corner of the ranges.
  func fault(of statement: Statement, in inputs: Inputs) -> ScenarioError? {
    if statement.hasPlans, let fault = statedTwice(inputs) { return fault }
    if let fault = unclearFlag(statement) { return fault }
    return contradiction(in: inputs)
  }

  /// What contradicts itself, or is missing, among the numbers of a plan; nil where nothing does.
  func contradiction(in inputs: Inputs) -> ScenarioError? {
    let users = registry.economics.users.slot
    let countsUsers = plans.contains { inputs.spread(users, $0.overlay) != nil }
    for plan in plans {
      guard let error = plan.fault(in: inputs, countsUsers: countsUsers) else { continue }
      return plan.name.map { .plan($0, error) } ?? error
    }
    return nil
  }

  /// Whether calls of free users are stated, and no free users.
  func hasIdleFreeCalls(_ inputs: Inputs) -> Bool {
    func isSaid(_ slot: Int) -> Bool { plans.contains { (inputs.spread(slot, $0.overlay)?.high ?? 0) > 0 } }
    return isSaid(registry.economics.callsPerFreeUser.slot) && !isSaid(registry.economics.freeUsers.slot)
  }

  /// Revenue or a bill as a whole beside plans that have theirs.
  private func statedTwice(_ inputs: Inputs) -> ScenarioError? {
    let economics = registry.economics
    if inputs.spread(economics.revenue) != nil {
      return .conflict(registry[economics.price], registry[economics.revenue])
    }
    guard inputs.spread(economics.spend) != nil else { return nil }
    let isStated = plans.contains { inputs.spread(economics.costPerUser.slot, $0.overlay) != nil }
    let cost = isStated ? registry[economics.costPerUser] : registry[economics.callsPerUser]
    return .conflict(cost, registry[economics.spend])
  }

  /// A flag of one plan's number beside several plans, or of one kind of users beside several.
  private func unclearFlag(_ statement: Statement) -> ScenarioError? {
    let economics = registry.economics
    for definition in registry.all {
      let isOfUsers = economics.ofCohort.contains(definition.slot)
      guard case .flag? = statement.given[definition.key]?.1,
        isOfUsers || economics.ofOnePlan.contains(definition.slot)
      else { continue }
      // A plan that is free stays so, and keeps its price.
      let meant = plans.filter { !$0.overlay.holds(definition.slot) }.compactMap(\.name)
      if meant.count > 1 { return .whichPlan(definition, among: meant) }
      guard isOfUsers, let plan = plans.first(where: { $0.cohorts.count > 1 }) else { continue }
      return .whichPlan(definition, among: plan.cohorts.compactMap(\.name))
    }
    return nil
  }
}

extension PlacedEconomics.Plan {
  /// What contradicts itself, or is missing, among its numbers.
  fileprivate func fault(in inputs: Inputs, countsUsers: Bool) -> ScenarioError? {
    let economics = registry.economics
    func spread(_ slot: Int) -> Spread? { inputs.spread(slot, overlay) }
    if name != nil {
      var missing: [Int] = spread(economics.price.slot) == nil ? [economics.price.slot] : []
      if countsUsers, spread(economics.users.slot) == nil { missing.append(economics.users.slot) }
      let isSilent = cohorts.contains { cohort in
        [economics.callsPerUser.slot, economics.costPerUser.slot].allSatisfy {
          inputs.spread($0, cohort.overlay) == nil
        }
      }
      if isSilent { missing.append(economics.callsPerUser.slot) }
      guard missing.isEmpty else { return .missing(missing.map { registry.all[$0] }) }
    }
    let fees = [economics.paymentFee, economics.storeFee, economics.refunds]
    let taken = fees.reduce(0) { $0 + (spread($1.slot)?.high ?? 0) }
    if Rounding.threshold(taken) > 1 { return .feesAbovePrice(fees.map { registry[$0] }, taken) }
    for slot in [economics.users.slot, economics.freeUsers.slot] {
      if let ends = spread(slot), let part = [ends.low, ends.high].first(where: { $0 > 0 && $0 < 1 }) {
        return .partOfUser(registry.all[slot], part)
      }
    }
    if (spread(economics.freeUsers.slot)?.high ?? 0) > 0,
      (spread(economics.callsPerFreeUser.slot)?.high ?? 0) == 0,
      !inputs.isGiven(economics.callsPerFreeUser), !overlay.holds(economics.callsPerFreeUser.slot)
    {
      return .needs(registry[economics.freeUsers], registry[economics.callsPerFreeUser])
    }
    return cohorts.lazy.compactMap { $0.fault(in: inputs) }.first
  }
}

extension PlacedEconomics.Cohort {
  /// What is wrong with the calls of its users at any corner of their ranges.
  fileprivate func fault(in inputs: Inputs) -> ScenarioError? {
    let economics = registry.economics
    let slots = [economics.callsPerUser, economics.callsPerUserP90, economics.callsPerUserP99].map(\.slot)
    let spreads = slots.map { inputs.spread($0, overlay) }
    guard inputs.spread(economics.costPerUser.slot, overlay) == nil else {
      let stated = slots.first { inputs.spread($0, overlay) != nil }
      return stated.map { .conflict(registry.all[$0], registry[economics.costPerUser]) }
    }
    if spreads[0] == nil, let higher = zip(slots, spreads).first(where: { $1 != nil })?.0 {
      return .needs(registry.all[higher], registry.all[slots[0]])
    }
    var seen = Point(values: inputs.spreads.prefix(registry.all.count).map { $0?.likely ?? .nan })
    for corner in 0..<(1 << slots.count) {
      for (bit, slot) in slots.enumerated() {
        let ends = spreads.indices.contains(bit) ? spreads[bit] : nil
        seen.values[slot] = ends.map { corner >> bit & 1 == 1 ? $0.high : $0.low } ?? .nan
      }
      do throws(ScenarioError) { _ = try usage(seen) } catch { return error }
    }
    return nil
  }
}

extension Inputs {
  /// The range of a parameter as who has numbers of its own sees it; nil where it was left out.
  fileprivate func spread(_ slot: Int, _ overlay: Overlay) -> Spread? {
    let place = overlay.place(of: slot)
    return spreads.indices.contains(place) ? spreads[place] : nil
  }
}
