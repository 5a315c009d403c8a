/// What a course saves at some draws, as straight lines: in each stretch a sum a month, and sums for each time the volume of
/// month 1 of each flow.
///
/// $1.95 a month less, $0.0004 for each of 200,000 calls saved: -1.95 + 80 × volume.
struct CourseRates<Number: BillLanes> {
  /// What is saved a month whatever the volumes, stretch by stretch.
  private(set) var fixed: [Number]
  /// What is saved for the volume of month 1 of each flow, flow by flow in each stretch.
  private(set) var perVolume: [Number]
  /// The same for what moves with the prices of tokens.
  private(set) var tokens: [Number]
  /// What the volume of month 1 fills of machines, feed by feed in each stretch.
  private(set) var loads: [Number]
  /// What a machine of each line costs a month, line by line in each stretch; below zero where it is saved.
  private(set) var machines: [Number]
  /// The calls of month 1 that machines work for, feed by feed in each stretch.
  private(set) var busyCalls: [Number]
  /// What is paid before the first call, machines aside.
  private(set) var upfront = Number.zero

  private var before: [BillRate<Number>]
  private var after: [BillRate<Number>]

  /// Rates of nothing yet.
  init(of course: Course, flows: Int) {
    let (count, machines) = (course.stretches.count, course.machines)
    func numbers(_ each: Int) -> [Number] { [Number](repeating: .zero, count: count * each) }
    fixed = numbers(1)
    (perVolume, tokens) = (numbers(flows), numbers(flows))
    (loads, self.machines) = (numbers(machines.fleetFeeds.count), numbers(machines.fleets.count))
    busyCalls = numbers(machines.windowFeeds.count)
    before = [BillRate<Number>](repeating: BillRate(), count: flows)
    after = before
  }

  /// Takes in the numbers of a move, for stretches up to one.
  mutating func take(_ move: Move<Number>, _ course: Course, stretches count: Int) {
    upfront = move.once.upfront
    for index in move.flows.indices where move.flows[index].moves {
      upfront .+= move.flows[index].option.oneOff
    }
    for index in move.hosts.indices where !move.hosts[index].guests.isEmpty {
      upfront .+= move.hosts[index].billing.oneOff
    }
    for index in 0..<count { take(move, course, in: index) }
  }

  @inline(__always)
  private mutating func take(_ move: Move<Number>, _ course: Course, in place: Int) {
    let flows = move.flows.count
    for flow in 0..<flows { takeRates(move, course, of: flow, in: place) }
    var (spent, cost) = (Number.zero, Number.zero)
    for flow in 0..<flows {
      spent .+= before[flow].fixed
      cost .+= after[flow].fixed
    }
    if course.stretches[place].paysOnce { cost .+= move.once.monthly }
    takeHosts(move, course, in: place, &cost)
    takeFleets(move, course, in: place, &spent, &cost)
    takeWindows(move, course, in: place)
    fixed[place] = spent.less(cost)
    for flow in 0..<flows {
      perVolume[place * flows + flow] = before[flow].perCall.less(after[flow].perCall)
      tokens[place * flows + flow] = before[flow].tokens.less(after[flow].tokens)
    }
  }

  /// Takes in what the calls of a flow cost before and after, machines aside.
  @inline(__always)
  private mutating func takeRates(_ move: Move<Number>, _ course: Course, of flow: Int, in place: Int) {
    let standing = course.stretches[place].flows[flow]
    guard standing.ramp != nil else {
      before[flow] = BillRate()
      after[flow] = BillRate()
      return
    }
    let (share, left) = move.flows[flow].shares(in: standing)
    let calls = move.flows[flow].calls
    let today = move.flows[flow].today.eras[standing.today].rate.forShare(move.flows[flow].billedCalls)
    var own = move.flows[flow].option.eras[standing.own].rate.forShare(calls .* share)
    let kept = move.flows[flow].today.rate(
      kept: left, of: today, in: standing.today, calls, feesOfBoth: move.flows[flow].option.feesOfBoth)
    let stays = Number.zero .< left
    own.fixed .+= Number.zero.replacing(with: kept.fixed, where: stays)
    own.perCall .+= Number.zero.replacing(with: kept.perCall, where: stays)
    own.tokens .+= Number.zero.replacing(with: kept.tokens, where: stays)
    before[flow] = today
    after[flow] = own
  }

  /// Takes in what hosts cost for each call of their guests, machines aside.
  private mutating func takeHosts(
    _ move: Move<Number>, _ course: Course, in place: Int, _ cost: inout Number
  ) {
    var first = 0
    for host in move.hosts.indices {
      var isRunning = false
      let rate = move.hosts[host].billing.eras[0].rate
      for guest in move.hosts[host].guests.indices where course.stretches[place].guests[first + guest] {
        isRunning = true
        let flow = move.hosts[host].guests[guest].flow
        after[flow].perCall .+= (rate.perCall .+ rate.tokens) .* move.calls(ofGuest: guest, at: host)
      }
      if isRunning { cost .+= rate.fixed }
      first += move.hosts[host].guests.count
    }
  }

  /// Takes in what machines cost that are paid by the month, and what fills them.
  private mutating func takeFleets(
    _ move: Move<Number>, _ course: Course, in place: Int, _ spent: inout Number, _ cost: inout Number
  ) {
    let lines = course.machines.fleets
    let feeds = course.machines.fleetFeeds.count
    for (index, line) in lines.enumerated() {
      let use = course.stretches[place].fleets[index]
      guard use.isCharged || use.isNeeded else { continue }
      let factors = move.factors(of: line)
      for (offset, feed) in line.feeds.enumerated() {
        loads[place * feeds + feed] =
          move.calls(of: line, offset, course.stretches[place], isSized: true) .* factors.load
      }
      guard use.isCharged else {
        machines[place * lines.count + index] = .zero
        continue
      }
      var (monthly, fee) = (factors.monthly, factors.fee)
      if case .kept(let flow) = line.payer {
        let stays = Number.zero .< move.flows[flow].shares(in: course.stretches[place].flows[flow]).left
        monthly = Number.zero.replacing(with: monthly, where: stays)
        fee = Number.zero.replacing(with: fee, where: stays)
      }
      if line.isSaved {
        spent .+= fee
        monthly = .zero .- monthly
      } else {
        cost .+= fee
      }
      machines[place * lines.count + index] = monthly
    }
  }

  /// Takes in the calls that machines work for that are paid while they do.
  private mutating func takeWindows(_ move: Move<Number>, _ course: Course, in place: Int) {
    let feeds = course.machines.windowFeeds.count
    for (index, line) in course.machines.windows.enumerated() where course.stretches[place].windows[index] {
      for (offset, feed) in line.feeds.enumerated() {
        busyCalls[place * feeds + feed] =
          move.calls(of: line, offset, course.stretches[place], isSized: false)
      }
    }
  }
}

extension MachineLine {
  /// Whether what it costs is saved.
  var isSaved: Bool { if case .today = payer { true } else { false } }
}

extension Billing {
  /// What today's model is billed by for the share of the calls that stays.
  ///
  /// - Parameter today: what it is billed by for all calls.
  @inline(__always)
  fileprivate func rate(
    kept share: Number, of today: BillRate<Number>, in era: Int, _ calls: Number, feesOfBoth: Number
  ) -> BillRate<Number> {
    if hasMachines {
      var rate = eras[era].rate.forShare(calls .* share)
      rate.fixed .-= feesOfBoth
      return rate
    }
    var rate = today.forShare(share)
    rate.fixed = (share .* (today.fixed .- feesOfToday)) .+ feesOfToday .- feesOfBoth
    return rate
  }
}

extension Flow {
  /// The shares of the calls that the option carries and that stay in a stretch.
  @inline(__always)
  func shares(in standing: Stretch.Standing) -> (moved: Number, left: Number) {
    let all = Number(repeating: 1)
    guard let ramp = standing.ramp else { return (.zero, all) }
    let share = Number(repeating: ramp) .* option.fullShare
    return (share, all .- share .+ share .* option.eras[standing.own].ended)
  }
}

extension Move {
  /// The calls of month 1 that a guest brings to a host once its flow has moved.
  @inline(__always)
  func calls(ofGuest guest: Int, at host: Int) -> Number {
    let flow = hosts[host].guests[guest].flow
    return flows[flow].calls .* flows[flow].option.fullShare .* hosts[host].guests[guest].load
  }

  /// The calls of month 1 that come to machines in a stretch from one of those that bring any.
  ///
  /// - Parameter isSized: whether those are meant that an option's machines are sized by, not those that come to it.
  @inline(__always)
  fileprivate func calls(
    of line: MachineLine, _ feed: Int, _ stretch: Stretch, isSized: Bool
  ) -> Number {
    switch line.payer {
    case .today(let flow): return flows[flow].billedCalls
    case .option(let flow):
      let share = isSized ? flows[flow].option.fullShare : flows[flow].shares(in: stretch.flows[flow]).moved
      return flows[flow].calls .* share
    case .kept(let flow): return flows[flow].calls .* flows[flow].shares(in: stretch.flows[flow]).left
    case .host(let host):
      guard stretch.guests[line.guests.lowerBound + feed] else { return .zero }
      return calls(ofGuest: feed, at: host)
    }
  }

  @inline(__always)
  func factors(of line: MachineLine) -> FleetFactors<Number> {
    switch line.payer {
    case .today(let flow), .kept(let flow): flows[flow].today.fleets[line.place].factors
    case .option(let flow): flows[flow].option.fleets[line.place].factors
    case .host(let host): hosts[host].billing.fleets[line.place].factors
    }
  }
}
