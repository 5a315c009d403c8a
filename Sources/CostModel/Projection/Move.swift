/// Features that move together, as numbers: what they cost along the months today and afterwards, on which shared hosts, and
/// what is paid once for all of them.
///
/// An option of a single feature is one flow without hosts.
struct Move: Sendable {
  /// A machine that carries several flows.
  struct Host: Sendable {
    var billing: Billing
    /// The flows that come to it, with the calls that each of their calls is to it.
    var guests: [(flow: Int, load: Double)]
  }

  var flows: [Flow]
  var hosts: [Host] = []
  /// What is paid once for all before the first call, and every month from the first move on.
  var once = (upfront: 0.0, monthly: 0.0)
  /// What a dollar a year later is worth less.
  var discountRate: Double
  /// The months between which a break-even is a judgement call.
  var judged: (clearWin: Double, notWorth: Double)

  /// Months until the first flow moves.
  var leadTime: Double {
    let first = flows.reduce(Double.infinity) { $1.moves ? min($0, $1.option.leadTime) : $0 }
    return first < .infinity ? first : 0
  }

  /// When everything that flows moved to has ended, in months after the start; infinite where something goes on.
  var end: Double {
    let last = flows.reduce(0) { $1.moves ? max($0, $1.option.end) : $0 }
    return flows.contains { $0.moves } ? last : .infinity
  }

  /// The times within a month at which anything is billed otherwise.
  var events: [Double] { flows.flatMap { $0.today.events + $0.option.events } }

  /// The calls of month 1 that come to a host once everything has moved.
  func load(of host: Host) -> Double {
    host.guests.reduce(.zero) { sum, guest in
      sum + flows[guest.flow].calls * flows[guest.flow].option.fullShare * guest.load
    }
  }

  /// What is saved of today's bill of month 1 once everything has moved.
  var saving: Double {
    var (before, after) = (0.0, once.monthly)
    for flow in flows {
      let bill = flow.today.firstMonth(of: flow.billedCalls)
      before += bill
      after += flow.moves ? flow.option.firstMonth(of: flow.calls, besides: flow.today, costing: bill) : bill
    }
    for host in hosts where !host.guests.isEmpty { after += host.billing.firstMonth(of: load(of: host)) }
    return before.less(after)
  }

  /// Whether the calls are more than the fastest machines that were measured carry.
  var isTooSmall: Bool {
    let alone = flows.reduce(false) { any, flow in
      flow.moves ? any || flow.option.isTooSmall(for: flow.calls) : any
    }
    return hosts.reduce(alone) { any, host in
      host.guests.isEmpty ? any : any || host.billing.isTooSmall(for: load(of: host))
    }
  }
}

/// The way of a move through the months, span by span in their order.
struct MoveWalk {
  private let move: Move
  private let leadTime: Double
  private var flows: [FlowWalk]
  private var purchases: [MachinePurchases<Double>?]
  /// What is paid before the first call, machines included.
  let upfront: Double

  init(_ move: Move) {
    self.move = move
    leadTime = move.leadTime
    flows = move.flows.map { FlowWalk($0) }
    var upfront = move.once.upfront
    for (flow, walk) in zip(move.flows, flows) where flow.moves {
      upfront += flow.option.oneOff + walk.startingSum
    }
    var purchases: [MachinePurchases<Double>?] = []
    for host in move.hosts {
      if !host.guests.isEmpty { upfront += host.billing.oneOff }
      purchases.append(nil)
      guard !host.guests.isEmpty, let fleet = host.billing.fleets.first, let owned = fleet.owned else {
        continue
      }
      var bought = MachinePurchases(of: owned)
      bought.begin(with: fleet.count(for: move.load(of: host)))
      upfront += bought.count * owned.price
      purchases[purchases.count - 1] = bought
    }
    self.purchases = purchases
    self.upfront = upfront
  }

  /// What a span saves a month, and what it saves as it begins.
  @inline(__always)
  mutating func take(_ span: Timeline.Span) -> (saving: Double, atOnce: Double) {
    var (before, after, atOnce) = (0.0, 0.0, 0.0)
    for index in flows.indices {
      let part = flows[index].take(span)
      before += part.today
      after += part.after
      atOnce += flows[index].savedAtOnce(in: span)
    }
    for index in move.hosts.indices { after += take(span, ofHost: index, &atOnce) }
    if span.start >= leadTime { after += move.once.monthly }
    return (before.less(after), atOnce)
  }

  /// What a host costs a month, by what its flows bring to it.
  private mutating func take(_ span: Timeline.Span, ofHost index: Int, _ atOnce: inout Double) -> Double {
    var load: Double?
    // By their places: a flow or a host is large, and would be copied for each span.
    for guest in move.hosts[index].guests {
      guard move.flows[guest.flow].option.share(at: span.start) != nil else { continue }
      let calls =
        move.flows[guest.flow].calls * flows[guest.flow].volume * move.flows[guest.flow].option.fullShare
        * guest.load
      load = load.map { $0 + calls } ?? calls
    }
    if purchases[index] != nil {
      let needed = load.map { move.hosts[index].billing.fleets[0].count(for: $0) } ?? .zero
      atOnce -= purchases[index]?.pay(for: needed, in: span) ?? .zero
    }
    guard let load else { return .zero }
    return move.hosts[index].billing.cost(of: load, priced: 1, at: 0, in: 0)
  }
}

extension Move {
  /// The same with the cheapest sets of its machines counted, for many look-ups.
  var counted: Move {
    var counted = self
    for index in flows.indices {
      counted.flows[index].today.countSizes()
      counted.flows[index].option.countSizes()
    }
    for index in hosts.indices { counted.hosts[index].billing.countSizes() }
    return counted
  }

  /// Visits each number, in one order.
  @inline(__always)
  mutating func forEachNumber(_ visit: (inout Double) -> Void) {
    for index in flows.indices {
      visit(&flows[index].calls)
      visit(&flows[index].billedCalls)
      visit(&flows[index].growth)
      visit(&flows[index].priceChange)
      flows[index].today.forEachNumber(visit)
      if flows[index].moves { flows[index].option.forEachNumber(visit) }
    }
    for index in hosts.indices {
      hosts[index].billing.forEachNumber(visit)
      for guest in hosts[index].guests.indices { visit(&hosts[index].guests[guest].load) }
    }
    visit(&once.upfront)
    visit(&once.monthly)
    visit(&discountRate)
    visit(&judged.clearWin)
    visit(&judged.notWorth)
  }

  /// Whether two are the same but for their numbers, so that one can take the numbers of the other.
  func isLike(_ other: Move) -> Bool {
    flows.elementsEqual(other.flows) {
      $0.moves == $1.moves && $0.today.isLike($1.today) && $0.option.isLike($1.option)
    }
      && hosts.elementsEqual(other.hosts) { left, right in
        left.billing.isLike(right.billing) && left.guests.elementsEqual(right.guests) { $0.flow == $1.flow }
      }
  }
}

extension Move {
  /// Its numbers in one list.
  var numbers: [Double] {
    var (copy, list) = (self, [Double]())
    copy.forEachNumber { list.append($0) }
    return list
  }
}
