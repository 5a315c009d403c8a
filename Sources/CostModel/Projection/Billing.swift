/// What the months of a tariff are billed by, as numbers in one flat list: the rates from each time on, the machines and
/// the windows of all its parts.
///
/// A tariff is made of prices and prompts once; from here on there are numbers only, which samples take by their places.
struct Billing: Sendable {
  /// What holds from a time on.
  struct Era: Sendable {
    /// In months after the start, the first of them 0.
    let from: Double
    var rate: BillRate<Double>
    /// The share of the calls whose part no longer answers.
    var ended: Double
  }

  private(set) var eras: [Era]
  /// What is paid before the first call, machines aside.
  private(set) var oneOff: Double
  private(set) var fleets: [FleetBill<Double>] = []
  private(set) var windows: [WindowBill<Double>] = []
  /// What of its fees is paid every month, once, for the option and today's model together.
  private(set) var feesOfBoth: Double
  /// What today's model pays every month beside tokens, as long as any call goes to it.
  private(set) var feesOfToday: Double
  /// The share of the calls that it carries once its ramp is over.
  private(set) var fullShare: Double
  /// Months in which today's model carries everything.
  let leadTime: Double
  /// How the traffic climbs afterwards.
  let ramp: Ramp
  /// When it ends, in months after the start; infinite where no end is known.
  let end: Double
  /// Whether it has machines, so that a share of its calls does not cost that share of its bill.
  let hasMachines: Bool

  /// The numbers of a tariff.
  ///
  /// - Parameter isMeasured: whether somebody asks how many calls its machines carry at most.
  init(of tariff: Tariff, isMeasured: Bool = false) {
    eras = []
    oneOff = tariff.oneOff.total.value
    feesOfBoth = tariff.feesOfBoth.value
    feesOfToday = tariff.feesOfToday.value
    fullShare = tariff.rollout.fullShare
    leadTime = tariff.rollout.leadTime
    ramp = tariff.rollout.ramp
    end = tariff.end ?? .infinity
    hasMachines = tariff.hasMachines
    var time = 0.0
    while time < .infinity {
      eras.append(
        Era(from: time, rate: tariff.rate(at: time, as: Double.self), ended: tariff.endedShare(at: time)))
      time = tariff.nextChange(after: time)
    }
    addMachines(of: tariff, share: 1, endingBy: .infinity, isMeasured)
  }

  private mutating func addMachines(
    of tariff: Tariff, share: Double, endingBy end: Double, _ isMeasured: Bool
  ) {
    for part in tariff.parts {
      addMachines(
        of: part.tariff, share: share * part.share, endingBy: min(end, part.tariff.end ?? .infinity),
        isMeasured)
    }
    if let fleet = tariff.fleet {
      fleets.append(
        FleetBill(
          fleet, reachedPerCall: tariff.reachedPerCall, measuredBy: isMeasured ? tariff.prompt : nil,
          end: end))
    }
    if let seconds = tariff.perSecond,
      let window = WindowBill(seconds, share: share, billedPerCall: tariff.billedPerCall, end: end)
    {
      windows.append(window)
    }
  }

  /// Counts the cheapest sets of machines, for many look-ups.
  mutating func countSizes() {
    for index in fleets.indices { fleets[index].countSizes() }
  }

  /// Visits each number, in one order.
  @inline(__always)
  mutating func forEachNumber(_ visit: (inout Double) -> Void) {
    visit(&oneOff)
    for index in eras.indices {
      visit(&eras[index].rate.fixed)
      visit(&eras[index].rate.perCall)
      visit(&eras[index].rate.tokens)
      visit(&eras[index].ended)
    }
    for index in fleets.indices { fleets[index].forEachNumber(visit) }
    for index in windows.indices { windows[index].forEachNumber(visit) }
    visit(&feesOfBoth)
    visit(&feesOfToday)
    visit(&fullShare)
  }

  /// Whether two are the same but for their numbers, so that one can take the numbers of the other.
  func isLike(_ other: Billing) -> Bool {
    leadTime == other.leadTime && ramp == other.ramp && end == other.end && hasMachines == other.hasMachines
      && eras.elementsEqual(other.eras) { $0.from == $1.from }
      && fleets.elementsEqual(other.fleets) { $0.isLike($1) }
      && windows.elementsEqual(other.windows) { $0.end == $1.end }
  }
}

extension Billing {
  /// The place of the era that holds at a time, which is not before the one of a place that was found earlier.
  @inline(__always)
  func era(at time: Double, from place: Int = 0) -> Int {
    var place = place
    while place + 1 < eras.count, eras[place + 1].from <= time { place += 1 }
    return place
  }

  /// The times within a month at which it is billed otherwise.
  var events: [Double] {
    eras.map(\.from) + [end] + Rollout(leadTime: leadTime, ramp: ramp, keptOnApi: .zero).events
  }

  /// Whether machines are bought for it.
  var ownsMachines: Bool { fleets.contains { $0.owned != nil } }

  /// The share of all calls that it carries at a time; nil while only today's model runs.
  @inline(__always)
  func share(at time: Double) -> Double? {
    guard time >= leadTime else { return nil }
    if ramp.isEmpty { return fullShare }
    return ramp.share(after: time - leadTime).value * fullShare
  }

  /// What the machines for some calls of the product cost a month in cash at a time: those that were not given up.
  @inline(__always)
  func machines(for calls: Double, at time: Double) -> Double {
    var sum = 0.0
    for fleet in fleets where time < fleet.end { sum += fleet.cash(for: calls) }
    return sum
  }

  /// What the windows of machines cost over their busy seconds.
  @inline(__always)
  func windows(for calls: Double, at time: Double) -> Double {
    var sum = 0.0
    for window in windows where time < window.end { sum += window.cost(for: calls) }
    return sum
  }

  /// What machines for some calls lose in value a month.
  func depreciation(for calls: Double, at time: Double) -> Double {
    var sum = 0.0
    for fleet in fleets where time < fleet.end { sum += fleet.depreciation(for: calls) }
    return sum
  }

  /// Whether some calls of the product are more than its fastest machines carry.
  func isTooSmall(for calls: Double) -> Bool {
    fleets.reduce(false) { $0 || $1.isTooSmall(for: calls * fullShare) }
  }
}
