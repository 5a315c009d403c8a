/// Machines that are paid for along a move.
struct MachineLine: Sendable {
  /// Who pays for them.
  enum Payer: Sendable {
    /// Today's model with all calls of a flow, which is what is saved.
    case today(Int)
    /// The option of a flow.
    case option(Int)
    /// Today's model with the calls of a flow that stay.
    case kept(Int)
    /// A host that several flows share.
    case host(Int)
  }

  let payer: Payer
  /// Their place among the machines of their billing.
  let place: Int
  /// The guests that bring calls to a host, by their place among those of all hosts.
  let guests: Range<Int>
  /// What brings calls to them, by its place among all feeds.
  let feeds: Range<Int>
  /// Whether they are bought, so that what is paid for them along the months counts.
  let isBought: Bool

  /// Whether what they cost is saved.
  var isSaved: Bool { if case .today = payer { true } else { false } }

  /// Whether several flows share them, for which they stand even where no call comes.
  var isShared: Bool { if case .host = payer { true } else { false } }
}

/// What is looked at of a line of machines in every month.
struct MachineTraits: Sendable {
  let feeds: Range<Int>
  let isBought: Bool
  let isSaved: Bool
  let isShared: Bool
  /// Whether they are replaced when they are worn out.
  let isReplaced: Bool
  /// Whether they come in several sizes.
  let hasSizes: Bool
  /// Whether they are there at the start.
  let lives: Bool

  init(_ line: MachineLine, of move: Move) {
    let fleet = move.billing(of: line.payer).fleets[line.place]
    (feeds, isBought, isSaved, isShared) = (line.feeds, line.isBought, line.isSaved, line.isShared)
    (isReplaced, hasSizes) = (fleet.owned?.isReplaced ?? false, fleet.sizes != nil)
    switch line.payer {
    case .today, .kept: lives = fleet.end > 0
    case .option(let flow): lives = min(move.flows[flow].option.end, fleet.end) > 0
    case .host: lives = true
    }
  }

  /// How many machines of some that would carry a load are needed: none where no call comes, but on a host, which stands for
  /// all of its guests.
  @inline(__always)
  func needed(_ count: Draws, for load: Draws) -> Draws {
    isShared ? count : Draws.zero.replacing(with: count, where: .zero .< load)
  }
}

/// All machines that are paid for along a move.
struct MachineLines: Sendable {
  /// Those that are paid by the month.
  private(set) var fleets: [MachineLine] = []
  /// Those that are paid while they work.
  private(set) var windows: [MachineLine] = []
  /// The flow of each feed of ``fleets``.
  private(set) var fleetFeeds: [Int] = []
  /// The flow of each feed of ``windows``.
  private(set) var windowFeeds: [Int] = []

  init(of move: Move) {
    for (index, flow) in move.flows.enumerated() where flow.moves {
      // Machines that are bought count for both as soon as either has some.
      let buys = flow.option.ownsMachines || flow.today.ownsMachines
      add(flow.today, .today(index), from: [index], buys: buys)
      add(flow.option, .option(index), from: [index], buys: buys)
      add(flow.today, .kept(index), from: [index], buys: buys)
    }
    var first = 0
    for (index, host) in move.hosts.enumerated() {
      let guests = first..<first + host.guests.count
      first = guests.upperBound
      guard !guests.isEmpty else { continue }
      add(host.billing, .host(index), from: host.guests.map(\.flow), guests, buys: true)
    }
  }

  private mutating func add(
    _ billing: Billing, _ payer: MachineLine.Payer, from flows: [Int], _ guests: Range<Int> = 0..<0,
    buys: Bool
  ) {
    for (place, fleet) in billing.fleets.enumerated() {
      var isBought = buys && fleet.owned != nil
      // Of a host the first machines alone are bought.
      if case .host = payer { isBought = isBought && place == 0 }
      fleets.append(
        MachineLine(
          payer: payer, place: place, guests: guests,
          feeds: fleetFeeds.count..<fleetFeeds.count + flows.count, isBought: isBought))
      fleetFeeds += flows
    }
    for place in billing.windows.indices {
      windows.append(
        MachineLine(
          payer: payer, place: place, guests: guests,
          feeds: windowFeeds.count..<windowFeeds.count + flows.count, isBought: false))
      windowFeeds += flows
    }
  }
}

extension Move {
  /// What the machines of a payer are billed by.
  func billing(of payer: MachineLine.Payer) -> Billing {
    switch payer {
    case .today(let flow), .kept(let flow): flows[flow].today
    case .option(let flow): flows[flow].option
    case .host(let host): hosts[host].billing
    }
  }
}
