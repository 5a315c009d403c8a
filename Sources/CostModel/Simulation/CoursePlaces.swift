/// Where the numbers of a flow stand among all numbers of a move.
struct FlowPlaces: Sendable {
  let calls: Int
  let billedCalls: Int
  let growth: Int
  let priceChange: Int
  let oneOff: Int
  let fullShare: Int
  let feesOfBoth: Int
  let feesOfToday: Int
  let today: [RatePlaces]
  let own: [RatePlaces]
  /// Whether it leaves today's model.
  let moves: Bool
  /// Whether today's model has machines, so that a share of its calls does not cost that share of its bill.
  let keepsMachines: Bool

  /// - Parameter flow: a flow of which each number is its place.
  init(_ flow: Flow) {
    (calls, billedCalls) = (Int(flow.calls), Int(flow.billedCalls))
    (growth, priceChange) = (Int(flow.growth), Int(flow.priceChange))
    // Nobody asks for the numbers of an option that nothing moves to, and they have no places.
    let option = flow.moves ? flow.option : flow.today
    (oneOff, fullShare) = (Int(option.oneOff), Int(option.fullShare))
    (feesOfBoth, feesOfToday) = (Int(option.feesOfBoth), Int(flow.today.feesOfToday))
    (today, own) = (flow.today.eras.map(RatePlaces.init), option.eras.map(RatePlaces.init))
    (moves, keepsMachines) = (flow.moves, flow.today.hasMachines)
  }
}

/// Where the numbers stand that a month is billed by.
struct RatePlaces: Sendable {
  let fixed: Int
  let perCall: Int
  let tokens: Int
  let ended: Int

  init(_ era: Billing.Era) {
    (fixed, perCall, tokens) = (Int(era.rate.fixed), Int(era.rate.perCall), Int(era.rate.tokens))
    ended = Int(era.ended)
  }
}

/// Where the numbers of a host stand.
struct HostPlaces: Sendable {
  let oneOff: Int
  let fullShare: Int
  let rate: RatePlaces
  /// Those who come to it, by their flow and the place of the calls that each of theirs is to it.
  let guests: [(flow: Int, load: Int)]

  init(_ host: Move.Host) {
    (oneOff, fullShare) = (Int(host.billing.oneOff), Int(host.billing.fullShare))
    rate = RatePlaces(host.billing.eras[0])
    guests = host.guests.map { ($0.flow, Int($0.load)) }
  }
}

/// Where the numbers of machines stand that are paid by the month.
struct FleetPlaces: Sendable {
  let reachedPerCall: Int
  let peakFactor: Int
  let daysPerMonth: Int
  let replicas: Int
  let increment: Int
  let platformFee: Int
  let capacity: Int
  let monthly: Int
  let fastest: [Int]
  /// The price of a machine that is bought, and the months that it lasts.
  let owned: (price: Int, life: Int)?

  init(_ fleet: FleetBill<Double>) {
    (reachedPerCall, peakFactor) = (Int(fleet.reachedPerCall), Int(fleet.peakFactor))
    (daysPerMonth, replicas) = (Int(fleet.daysPerMonth), Int(fleet.replicas))
    (increment, platformFee) = (Int(fleet.increment), Int(fleet.platformFee))
    (capacity, monthly) = (Int(fleet.capacity), Int(fleet.monthly))
    fastest = fleet.fastest.map { Int($0) }
    owned = fleet.owned.map { (Int($0.price), Int($0.life)) }
  }
}

/// Where the numbers of machines stand that are paid while they work.
struct WindowPlaces: Sendable {
  let share: Int
  let billedPerCall: Int
  let time: Int
  let price: Int
  let window: Int
  let seconds: Int

  init(_ bill: WindowBill<Double>) {
    (share, billedPerCall, time) = (Int(bill.share), Int(bill.billedPerCall), Int(bill.time))
    (price, window, seconds) = (Int(bill.price), Int(bill.window), Int(bill.seconds))
  }
}

/// Where all numbers of a move stand.
struct CoursePlaces: Sendable {
  let flows: [FlowPlaces]
  let hosts: [HostPlaces]
  let upfront: Int
  let monthly: Int
  let discountRate: Int
  let clearWin: Int
  let notWorth: Int
  /// How many there are.
  let count: Int
  /// Those of machines, line by line.
  let fleets: [FleetPlaces]
  let windows: [WindowPlaces]

  init(of move: Move, _ machines: MachineLines) {
    var (places, count) = (move, 0)
    places.forEachNumber { number in
      number = Double(count)
      count += 1
    }
    flows = places.flows.map(FlowPlaces.init)
    hosts = places.hosts.map(HostPlaces.init)
    (upfront, monthly) = (Int(places.once.upfront), Int(places.once.monthly))
    discountRate = Int(places.discountRate)
    (clearWin, notWorth) = (Int(places.judged.clearWin), Int(places.judged.notWorth))
    self.count = count
    fleets = machines.fleets.map { FleetPlaces(places.billing(of: $0.payer).fleets[$0.place]) }
    windows = machines.windows.map { WindowPlaces(places.billing(of: $0.payer).windows[$0.place]) }
  }
}
