extension Study {
  /// The places of the ranges that what users pay and cost follows from and no bill does, those of plans and of their users
  /// among them; empty where nobody said what users pay.
  var rangedSlotsOfUsers: [Int] {
    guard let economics = scenario.economics, scenario.hasPlans else { return [] }
    let (own, ofPlan, ofMoney) = (
      economics.places, registry.economics.ofPlan, registry.economics.ofMoney
    )
    return scenario.inputs.rangedSlots.filter { place in
      let slot = scenario.inputs.slot(at: place)
      return ofMoney.contains(slot) || own.contains(place) && !ofPlan.contains(slot)
    }
  }

  /// The places of all ranges that are drawn: those that bills follow from, then those of users alone.
  ///
  /// Calls that follow from users are no range beside them.
  var drawnSlots: [Int] {
    rangedSlots.filter { !callsFollowUsers || $0 != registry.workload.calls.slot } + rangedSlotsOfUsers
  }

  /// Whether a place that is drawn has a say in bills: not one of users alone, where calls do not follow from it.
  func isOfBills(_ place: Int) -> Bool {
    !rangedSlotsOfUsers.contains(place)
      || callsFollowUsers && registry.economics.ofCalls.contains(scenario.inputs.slot(at: place))
  }

  /// A point with the calls that its users make, where nobody said how many there are.
  ///
  /// 1,000 users with 400 calls each make 400,000.
  func withCallsOfUsers(_ point: Point) throws(ScenarioError) -> Point {
    guard callsFollowUsers, let economics = scenario.economics else { return point }
    return point.setting(registry.workload.calls, to: CallRate(try economics.calls(at: point)))
  }

  private var callsFollowUsers: Bool { scenario.callsAreOfUsers && scenario.hasPlans }
}
