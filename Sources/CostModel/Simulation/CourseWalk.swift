/// The way of a move along its months at some draws side by side, in memory that is used again: what ``MoveWalk`` is for one
/// move, with all that stays the same over months taken out of them.
struct CourseWalk: ~Copyable {
  let course: Course
  var rates: CourseRates
  var lots: MachineLots
  /// The volume of each flow over that of month 1, and what it grows by.
  var volumes: LaneColumn<Draws>
  private var growths: LaneColumn<Draws>
  /// The same with the prices of tokens over those of month 1.
  private var pricedVolumes: LaneColumn<Draws>
  private var pricedGrowths: LaneColumn<Draws>
  /// How far the option is behind as each span begins, in US dollars, once its machines are paid; kept where any are bought.
  private var begins: LaneColumn<Draws>
  /// The same as each span ends.
  private(set) var ends: LaneColumn<Draws>
  /// What is saved of today's bill of month 1 once everything has moved.
  private(set) var saving = Draws.zero
  /// What is paid before the first call, machines included.
  var upfront = Draws.zero
  /// What of it is taken as nothing.
  private(set) var tolerance = Draws.zero
  /// What the savings are worth, discounted, less what is paid before the first call.
  private(set) var worth = Draws.zero
  /// The last span that begins behind, by its place; below zero where none does.
  private(set) var lastBehind = Draws.zero
  /// What the last span saves a month that begins before everything has ended.
  private(set) var finalSaving = Draws.zero
  /// Whether any price of a token moves; those that do not are among what is saved by volumes.
  private var movesPrices = false
  private var discount = MonthlyPower(exponent: -1.0 / 12)
  private var prices = MonthlyPower(exponent: 1.0 / 12)

  /// A walk at no draw yet.
  init(along course: Course) {
    self.course = course
    rates = CourseRates(of: course)
    lots = MachineLots(of: course)
    let flows = course.places.flows.count
    volumes = LaneColumn(flows)
    growths = LaneColumn(flows)
    pricedVolumes = LaneColumn(flows)
    pricedGrowths = LaneColumn(flows)
    begins = LaneColumn(course.spans.count)
    ends = LaneColumn(course.spans.count)
  }

  /// Whether the calls are more than the fastest machines that were measured carry.
  func isTooSmall(_ numbers: borrowing LaneColumn<Draws>) -> Draws.Mask {
    course.isMeasured ? rates.machines.isTooSmall(numbers, course) : Draws.Mask(repeating: false)
  }

  /// Walks along the first spans at other draws.
  ///
  /// - Parameters:
  ///   - numbers: those of the move.
  ///   - count: how many spans.
  ///   - stop: how many of them begin before everything has ended.
  mutating func walk(_ numbers: borrowing LaneColumn<Draws>, spans count: Int, endingAt stop: Int) {
    let stretches = course.stretches(before: count)
    movesPrices = course.places.flows.contains { !numbers[$0.priceChange].isSame(as: .zero) }
    rates.take(numbers, course, stretches: stretches, movesPrices: movesPrices)
    begin(numbers)
    let monthly = discount(of: numbers[course.places.discountRate])
    let tolerance = tolerance
    var (behind, worth, factor) = (upfront, .zero .- upfront, Draws(repeating: 1))
    var last = Draws(repeating: -1)
    var month = 0
    finalSaving = .zero
    for stretch in 0..<stretches {
      let (fixed, spans) = (rates.fixed[stretch], course.stretches[stretch].spans)
      if spans.lowerBound >= stop, course.isIdle[stretch], fixed.isSame(as: .zero) { break }
      for place in spans.lowerBound..<min(spans.upperBound, count) {
        let span = course.spans[place]
        if span.month > month {
          month = span.month
          factor .*= monthly
          if month > 1 { grow() }
        }
        var (saving, atOnce) = (fixed, Draws.zero)
        takeVolumes(in: stretch, &saving)
        if course.hasMachines {
          takeMachines(numbers, in: stretch, buyingFor: place, &saving, &atOnce)
        }
        let saved = saving .* Draws(repeating: span.length)
        if course.buys {
          behind .-= atOnce
          begins[place] = behind
          worth .+= atOnce .* factor
        }
        last.replace(with: Draws(repeating: Double(place)), where: tolerance .< behind)
        behind .-= saved
        ends[place] = behind
        worth .+= saved .* factor
        if place == stop - 1 { finalSaving = saving }
      }
    }
    self.worth = worth
    lastBehind = last
  }

  /// Takes in what the volumes of a month save.
  @inline(__always)
  private func takeVolumes(in stretch: Int, _ saving: inout Draws) {
    let first = stretch * volumes.count
    for flow in 0..<volumes.count { saving .+= rates.perVolume[first + flow] .* volumes[flow] }
    guard movesPrices else { return }
    for flow in 0..<volumes.count { saving .+= rates.tokens[first + flow] .* pricedVolumes[flow] }
  }

  @inline(__always)
  private mutating func grow() {
    for flow in 0..<volumes.count { volumes[flow] .*= growths[flow] }
    guard movesPrices else { return }
    for flow in 0..<volumes.count { pricedVolumes[flow] .*= pricedGrowths[flow] }
  }

  /// How far a lane is behind as a span begins.
  @inline(__always)
  func begin(of place: Int, _ lane: Int) -> Double {
    if course.buys { return begins[place, lane] }
    return place > 0 ? ends[place - 1, lane] : upfront[lane]
  }

  private mutating func begin(_ numbers: borrowing LaneColumn<Draws>) {
    let one = Draws(repeating: 1)
    for (index, flow) in course.places.flows.enumerated() {
      growths[index] = (one .+ numbers[flow.growth])
      pricedGrowths[index] = (growths[index] .* prices(of: numbers[flow.priceChange]))
      (volumes[index], pricedVolumes[index]) = (one, one)
    }
    let whole = course.stretches.count - 1
    var (firstSaving, none) = (rates.fixed[whole], Draws.zero)
    takeVolumes(in: whole, &firstSaving)
    takeMachines(numbers, in: whole, buyingFor: nil, &firstSaving, &none)
    (saving, upfront) = (firstSaving, rates.upfront)
    beginMachines(numbers)
    tolerance = (upfront.magnitudes.most(one) .* Draws(repeating: 1e-9))
  }
}

/// Yearly rates as factors of a month, looked up again only where they differ.
private struct MonthlyPower {
  let exponent: Double
  private var known = (rate: Draws.zero, factor: Draws(repeating: 1))

  init(exponent: Double) { self.exponent = exponent }

  mutating func callAsFunction(of rate: Draws) -> Draws {
    if !rate.isSame(as: known.rate) { known = (rate, power(Draws(repeating: 1) .+ rate, exponent)) }
    return known.factor
  }
}
