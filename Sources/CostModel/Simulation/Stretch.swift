/// Months of a move in which the same prices and shares hold, so that a bill changes by volumes and prices of tokens alone.
struct Stretch: Sendable {
  /// How a flow stands in it.
  struct Standing: Sendable, Equatable {
    /// The place of what its option is billed by.
    let own: Int
    /// The place of what today's model is billed by.
    let today: Int
    /// The share of the calls that its ramp has reached; nil where today's model carries everything, and after the end.
    let ramp: Double?
  }

  /// Whether machines are paid for in it, and whether any are needed.
  struct Use: Sendable, Equatable {
    let isCharged: Bool
    let isNeeded: Bool
  }

  /// Its spans, by their places in the timeline.
  fileprivate(set) var spans: Range<Int>
  /// Flow by flow.
  let flows: [Standing]
  /// Line by line of the machines that are paid by the month.
  let fleets: [Use]
  /// Line by line of the machines that are paid while they work, whether they are paid for.
  let windows: [Bool]
  /// Guest by guest of all hosts, whether its calls come there.
  let guests: [Bool]
  /// Whether what is paid every month for all flows together is paid.
  let paysOnce: Bool
  /// Whether it stands for month 1 once everything has moved, and for no months.
  let isFirstMonth: Bool

  /// Whether nothing is paid in it that is not paid today.
  var isIdle: Bool {
    flows.allSatisfy { $0.ramp == nil } && !guests.contains(true) && !fleets.contains { $0.isNeeded }
      && !windows.contains(true)
  }

  fileprivate func isLike(_ other: Stretch) -> Bool {
    flows == other.flows && fleets == other.fleets && windows == other.windows && guests == other.guests
      && paysOnce == other.paysOnce
  }
}

extension [Stretch] {
  /// The stretches of a timeline.
  init(_ spans: [Timeline.Span], of move: Move, _ machines: MachineLines) {
    self = []
    let leadTime = move.leadTime
    for (place, span) in spans.enumerated() {
      let next = Stretch(place..<place + 1, at: span.start, of: move, machines, startingAt: leadTime)
      if let last, last.isLike(next) {
        self[count - 1].spans = last.spans.lowerBound..<place + 1
      } else {
        append(next)
      }
    }
  }
}

extension Stretch {
  fileprivate init(
    _ spans: Range<Int>, at time: Double, of move: Move, _ machines: MachineLines,
    startingAt leadTime: Double
  ) {
    self.spans = spans
    isFirstMonth = false
    flows = move.flows.map { flow in
      Standing(
        own: flow.option.era(at: time), today: flow.today.era(at: time),
        ramp: flow.moves && time < flow.option.end ? flow.option.rampShare(at: time) : nil)
    }
    let standings = flows
    guests = move.hosts.flatMap { host in
      host.guests.map { move.flows[$0.flow].option.rampShare(at: time) != nil }
    }
    let comes = guests
    func use(_ line: MachineLine, endingAt end: Double) -> Use {
      let lives = time < end
      switch line.payer {
      case .today(let flow), .kept(let flow):
        return Use(isCharged: lives && standings[flow].ramp != nil, isNeeded: lives)
      case .option(let flow):
        let isRunning = standings[flow].ramp != nil
        return Use(isCharged: lives && isRunning, isNeeded: lives && isRunning)
      case .host:
        let isRunning = comes[line.guests].contains(true)
        return Use(isCharged: end > 0 && isRunning, isNeeded: isRunning)
      }
    }
    fleets = machines.fleets.map { use($0, endingAt: move.billing(of: $0.payer).fleets[$0.place].end) }
    windows = machines.windows.map {
      use($0, endingAt: move.billing(of: $0.payer).windows[$0.place].end).isCharged
    }
    paysOnce = time >= leadTime
  }

  /// Month 1 once everything has moved.
  init(firstMonthOf move: Move, _ machines: MachineLines) {
    spans = 0..<0
    isFirstMonth = true
    paysOnce = true
    flows = move.flows.map { Standing(own: 0, today: 0, ramp: $0.moves ? 1 : nil) }
    guests = move.hosts.flatMap { $0.guests.map { _ in true } }
    fleets = machines.fleets.map {
      Use(isCharged: move.billing(of: $0.payer).fleets[$0.place].end > 0, isNeeded: false)
    }
    windows = machines.windows.map { move.billing(of: $0.payer).windows[$0.place].end > 0 }
  }
}

extension Billing {
  /// The share of the moving calls that its ramp has reached at a time; nil while only today's model runs.
  fileprivate func rampShare(at time: Double) -> Double? {
    guard time >= leadTime else { return nil }
    return ramp.share(after: time - leadTime).value
  }
}
