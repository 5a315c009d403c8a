/// What a course saves at some draws, as straight lines: in each stretch a sum a month, and sums for each time the volume of
/// month 1 of each flow.
///
/// $1.95 a month more, and $0.0004 less for each of 200,000 calls: -1.95 + 80 × volume.
struct CourseRates: ~Copyable {
  /// What is saved a month whatever the volumes, stretch by stretch.
  private(set) var fixed: LaneColumn<Draws>
  /// What is saved for the volume of month 1 of each flow, flow by flow in each stretch.
  private(set) var perVolume: LaneColumn<Draws>
  /// The same for what moves with the prices of tokens.
  private(set) var tokens: LaneColumn<Draws>
  /// What the machines are filled with, and what they cost.
  private(set) var machines: MachineRates
  /// What is paid before the first call, machines aside.
  private(set) var upfront = Draws.zero

  /// Rates of nothing yet.
  init(of course: Course) {
    let (count, flows) = (course.stretches.count, course.places.flows.count)
    fixed = LaneColumn(count)
    perVolume = LaneColumn(count * flows)
    tokens = LaneColumn(count * flows)
    machines = MachineRates(of: course)
  }

  /// Takes in other numbers, for the first stretches and month 1.
  ///
  /// - Parameter movesPrices: whether any price of a token moves; else ``perVolume`` has all.
  mutating func take(
    _ numbers: borrowing LaneColumn<Draws>, _ course: Course, stretches count: Int, movesPrices: Bool
  ) {
    upfront = numbers[course.places.upfront]
    for flow in course.places.flows where flow.moves { upfront .+= numbers[flow.oneOff] }
    for host in course.places.hosts where !host.guests.isEmpty { upfront .+= numbers[host.oneOff] }
    machines.take(numbers, course)
    for stretch in 0..<count { take(numbers, course, in: stretch) }
    take(numbers, course, in: course.stretches.count - 1)
    if !movesPrices { foldTokens(course, stretches: count) }
  }

  /// Puts what moves with the prices of tokens among what does not, where they stay.
  private mutating func foldTokens(_ course: Course, stretches count: Int) {
    let flows = course.places.flows.count
    for place in 0..<count * flows { perVolume[place] .+= tokens[place] }
    for place in (course.stretches.count - 1) * flows..<course.stretches.count * flows {
      perVolume[place] .+= tokens[place]
    }
  }

  private mutating func take(
    _ numbers: borrowing LaneColumn<Draws>, _ course: Course, in stretch: Int
  ) {
    var (before, after) = (Draws.zero, Draws.zero)
    if course.stretches[stretch].paysOnce { after = numbers[course.places.monthly] }
    let first = stretch * course.places.flows.count
    for flow in course.places.flows.indices {
      takeRates(numbers, course, of: flow, in: stretch, at: first + flow, &before, &after)
    }
    takeHosts(numbers, course, in: stretch, at: first, &after)
    machines.take(numbers, course, in: stretch, &before, &after)
    fixed[stretch] = before.less(after)
  }

  /// Takes in what the calls of a flow cost before and after, machines aside.
  private mutating func takeRates(
    _ numbers: borrowing LaneColumn<Draws>, _ course: Course, of flow: Int, in stretch: Int, at place: Int,
    _ before: inout Draws, _ after: inout Draws
  ) {
    let standing = course.stretches[stretch].flows[flow]
    guard standing.ramp != nil else {
      (perVolume[place], tokens[place]) = (.zero, .zero)
      return
    }
    let places = course.places.flows[flow]
    let (share, left) = course.shares(numbers, of: flow, in: stretch)
    let moved = numbers[places.calls] .* share
    let (billed, feesOfBoth) = (numbers[places.billedCalls], numbers[places.feesOfBoth])
    let (today, own) = (places.today[standing.today], places.own[standing.own])
    before .+= numbers[today.fixed]
    after .+= numbers[own.fixed]
    // What stays costs its share of today's bill; with machines, what so many calls alone would cost.
    let stays = Draws.zero .< left
    let kept = places.keepsMachines ? numbers[places.calls] .* left : billed .* left
    let keptFixed =
      places.keepsMachines
      ? numbers[today.fixed] .- feesOfBoth
      : left .* (numbers[today.fixed] .- numbers[places.feesOfToday]) .+ numbers[places.feesOfToday]
      .- feesOfBoth
    after .+= Draws.zero.replacing(with: keptFixed, where: stays)
    let staying = Draws.zero.replacing(with: kept, where: stays)
    perVolume[place] = (billed .* numbers[today.perCall])
      .less(moved .* numbers[own.perCall] .+ staying .* numbers[today.perCall])
    tokens[place] = (billed .* numbers[today.tokens])
      .less(moved .* numbers[own.tokens] .+ staying .* numbers[today.tokens])
  }

  /// Takes in what hosts cost for each call of their guests, machines aside.
  private mutating func takeHosts(
    _ numbers: borrowing LaneColumn<Draws>, _ course: Course, in stretch: Int, at first: Int,
    _ after: inout Draws
  ) {
    var guest = 0
    for (index, host) in course.places.hosts.enumerated() {
      var isRunning = false
      for place in host.guests.indices where course.stretches[stretch].guests[guest + place] {
        isRunning = true
        let calls = course.calls(numbers, ofGuest: place, at: index)
        perVolume[first + host.guests[place].flow]
          .-= (numbers[host.rate.perCall] .+ numbers[host.rate.tokens]) .* calls
      }
      if isRunning { after .+= numbers[host.rate.fixed] }
      guest += host.guests.count
    }
  }
}

extension Course {
  /// The shares of the calls of a flow that its option carries and that stay in a stretch.
  func shares(
    _ numbers: borrowing LaneColumn<Draws>, of flow: Int, in stretch: Int
  ) -> (moved: Draws, left: Draws) {
    let (all, standing) = (Draws(repeating: 1), stretches[stretch].flows[flow])
    guard let ramp = standing.ramp else { return (.zero, all) }
    let share = Draws(repeating: ramp) .* numbers[places.flows[flow].fullShare]
    let left = all .- share
    if stretches[stretch].isFirstMonth { return (share, left) }
    return (share, left .+ share .* numbers[places.flows[flow].own[standing.own].ended])
  }

  /// The calls of month 1 that a guest brings to a host once its flow has moved.
  func calls(_ numbers: borrowing LaneColumn<Draws>, ofGuest guest: Int, at host: Int) -> Draws {
    let (flow, load) = places.hosts[host].guests[guest]
    return numbers[places.flows[flow].calls] .* numbers[places.flows[flow].fullShare] .* numbers[load]
  }

  /// The calls of month 1 that come to machines in a stretch from one of those that bring any.
  ///
  /// - Parameter isSized: whether those are meant that an option's machines are sized by, not those that come to it.
  func calls(
    _ numbers: borrowing LaneColumn<Draws>, of line: MachineLine, _ feed: Int, in stretch: Int, isSized: Bool
  ) -> Draws {
    switch line.payer {
    case .today(let flow): return numbers[places.flows[flow].billedCalls]
    case .option(let flow):
      let share =
        isSized ? numbers[places.flows[flow].fullShare] : shares(numbers, of: flow, in: stretch).moved
      return numbers[places.flows[flow].calls] .* share
    case .kept(let flow):
      return numbers[places.flows[flow].calls] .* shares(numbers, of: flow, in: stretch).left
    case .host(let host):
      guard stretches[stretch].guests[line.guests.lowerBound + feed] else { return .zero }
      return calls(numbers, ofGuest: feed, at: host)
    }
  }
}
