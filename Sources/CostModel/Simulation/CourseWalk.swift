/// The way of a move along its months at some draws side by side, in memory that is used again: what is written once of one
/// move, ``MoveWalk``, with all that stays the same over months taken out of them.
struct CourseWalk<Number: BillLanes> {
  let course: Course
  private var rates: CourseRates<Number>
  private var fleets: [FleetWalk<Number>]
  /// The volume of each flow over that of month 1, and what it grows by.
  private var volumes: [Number]
  private var growths: [Number]
  /// The same with the prices of tokens over those of month 1.
  private var pricedVolumes: [Number]
  private var pricedGrowths: [Number]
  /// How far the option is behind as each span begins, in US dollars, once its machines are paid.
  private(set) var begins: [Number]
  /// The same as each span ends.
  private(set) var ends: [Number]
  /// What is paid before the first call, machines included.
  private(set) var upfront = Number.zero
  /// What the savings of the walk are worth, discounted, less what is paid before the first call.
  private(set) var worth = Number.zero
  /// The last span that begins behind, by its place; below zero where none does.
  private(set) var lastBehind = Number.zero
  /// What the last span saves a month that begins before everything has ended.
  private(set) var finalSaving = Number.zero
  private var discount: (yearly: Number, monthly: Number)?
  private var prices: (yearly: Number, monthly: Number)?

  /// A walk at no draw yet.
  init(_ move: Move<Number>, along course: Course) {
    self.course = course
    rates = CourseRates(of: course, flows: move.flows.count)
    fleets = course.machines.fleets.map { FleetWalk($0, of: move, along: course) }
    volumes = [Number](repeating: .zero, count: move.flows.count)
    (growths, pricedVolumes, pricedGrowths) = (volumes, volumes, volumes)
    begins = [Number](repeating: .zero, count: course.spans.count)
    ends = begins
  }

  /// What is taken as nothing.
  var tolerance: Number { upfront.magnitudes.most(Number(repeating: 1)) .* Number(repeating: 1e-9) }
}

extension CourseWalk {
  /// Walks along the first spans.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - stop: how many of them begin before everything has ended.
  mutating func walk(_ move: Move<Number>, spans count: Int, endingAt stop: Int) {
    begin(move)
    rates.take(move, course, stretches: course.stretches.prefix { $0.spans.lowerBound < count }.count)
    upfront = rates.upfront
    for index in fleets.indices { upfront .+= fleets[index].begin(with: move, course) }
    let monthly = monthlyDiscount(move.discountRate)
    let tolerance = tolerance
    var (behind, worth, factor) = (upfront, Number.zero .- upfront, Number(repeating: 1))
    var last = Number(repeating: -1)
    var month = 0
    finalSaving = .zero
    for stretch in course.stretches.indices {
      guard course.stretches[stretch].spans.lowerBound < count else { break }
      let fixed = rates.fixed[stretch]
      for place in course.stretches[stretch].spans.lowerBound..<min(course.stretches[stretch].spans.upperBound, count) {
        let span = course.spans[place]
        if span.month > month {
          month = span.month
          factor .*= monthly
          if month > 1 { grow() }
        }
        var saving = fixed
        var atOnce = Number.zero
        take(place, stretch, move, &saving, &atOnce)
        let saved = saving .* Number(repeating: span.length)
        behind .-= atOnce
        begins[place] = behind
        last.replace(with: Number(repeating: Double(place)), where: tolerance .< behind)
        behind .-= saved
        ends[place] = behind
        worth .+= (saved .+ atOnce) .* factor
        if place == stop - 1 { finalSaving = saving }
      }
    }
    self.worth = worth
    lastBehind = last
  }

  /// Takes in what a span saves a month, and as it begins.
  @inline(__always)
  private mutating func take(
    _ place: Int, _ stretch: Int, _ move: Move<Number>, _ saving: inout Number, _ atOnce: inout Number
  ) {
    let first = stretch * volumes.count
    for flow in volumes.indices { saving .+= rates.perVolume[first + flow] .* volumes[flow] }
    for flow in volumes.indices { saving .+= rates.tokens[first + flow] .* pricedVolumes[flow] }
    for index in fleets.indices {
      let use = course.stretches[stretch].fleets[index]
      var load = Number.zero
      for feed in course.machines.fleets[index].feeds {
        load .+= rates.loads[stretch * course.machines.fleetFeeds.count + feed]
          .* volumes[course.machines.fleetFeeds[feed]]
      }
      fleets[index].take(
        place, of: course, load: load, cost: rates.machines[stretch * fleets.count + index], use, &saving,
        &atOnce)
    }
    for index in course.machines.windows.indices where course.stretches[stretch].windows[index] {
      let line = course.machines.windows[index]
      var calls = Number.zero
      for feed in line.feeds {
        calls .+= rates.busyCalls[stretch * course.machines.windowFeeds.count + feed]
          .* volumes[course.machines.windowFeeds[feed]]
      }
      let cost = move.cost(ofWindow: line, for: calls)
      saving = line.isSaved ? saving .+ cost : saving .- cost
    }
  }

  private mutating func begin(_ move: Move<Number>) {
    for flow in volumes.indices {
      let one = Number(repeating: 1)
      growths[flow] = one .+ move.flows[flow].growth
      pricedGrowths[flow] = growths[flow] .* monthlyPrices(move.flows[flow].priceChange)
      (volumes[flow], pricedVolumes[flow]) = (one, one)
    }
  }

  private mutating func grow() {
    for flow in volumes.indices {
      volumes[flow] .*= growths[flow]
      pricedVolumes[flow] .*= pricedGrowths[flow]
    }
  }

  private mutating func monthlyDiscount(_ rate: Number) -> Number {
    if let discount, discount.yearly.isSame(as: rate) { return discount.monthly }
    let monthly = power(Number(repeating: 1) .+ rate, -1.0 / 12)
    discount = (rate, monthly)
    return monthly
  }

  private mutating func monthlyPrices(_ change: Number) -> Number {
    if let prices, prices.yearly.isSame(as: change) { return prices.monthly }
    let monthly = power(Number(repeating: 1) .+ change, 1.0 / 12)
    prices = (change, monthly)
    return monthly
  }
}

extension Lanes {
  /// Whether all numbers are those of others.
  fileprivate func isSame(as other: Self) -> Bool { !(.!((self .- other) .== 0)).isAny }
}

extension Move {
  /// What machines cost over their busy seconds that work for some calls.
  fileprivate func cost(ofWindow line: MachineLine, for calls: Number) -> Number {
    switch line.payer {
    case .today(let flow), .kept(let flow): flows[flow].today.windows[line.place].cost(for: calls)
    case .option(let flow): flows[flow].option.windows[line.place].cost(for: calls)
    case .host(let host): hosts[host].billing.windows[line.place].cost(for: calls)
    }
  }
}
