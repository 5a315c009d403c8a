/// What an option and its baseline cost over time, in US dollars a month, span by span.
struct Projection: Sendable {
  private(set) var timeline: Timeline
  /// The cost a month within each span.
  private(set) var rates: [Double]

  /// Costs a month that are known span by span.
  init(rates: [Double] = [], over timeline: Timeline = Timeline()) {
    self.timeline = timeline
    self.rates = rates
  }

  /// The sum of several costs over timelines that are cut alike.
  init(sum projections: [Projection], over timeline: Timeline) {
    self.timeline = timeline
    rates = timeline.spans.indices.map { index in projections.reduce(0) { $0 + $1.rates[index] } }
  }

  /// The cost of today's model: its own price while it lives, then the price of what follows it.
  init(baseline: Tariff, calls: CallRate, over timeline: Timeline) {
    self.init(over: timeline)
    fill(baseline: baseline, calls: calls)
  }

  /// The cost of an option: the share that it does not carry, and everything after its end, at the baseline's cost.
  init(option: Tariff, baseline: Projection, calls: CallRate) {
    self.init()
    fill(option: option, baseline: baseline, calls: calls)
  }

  /// The cost of today's model over a future that is cut anew, in the memory that is there.
  mutating func fill(
    baseline: Tariff, calls: CallRate, months: Int, events: [Double], at point: Point
  ) {
    timeline.fill(months: months, events: events, at: point)
    fill(baseline: baseline, calls: calls)
  }

  private mutating func fill(baseline: Tariff, calls: CallRate) {
    rates.removeAll(keepingCapacity: true)
    rates.reserveCapacity(timeline.spans.count)
    var era = Era(of: baseline)
    for span in timeline.spans {
      rates.append(
        era.rate(of: baseline, at: span.start).bill(calls: calls * span.volume, priceFactor: span.price))
    }
  }

  /// The cost of an option, in the memory that is there.
  mutating func fill(option: Tariff, baseline: Projection, calls: CallRate) {
    timeline = baseline.timeline
    rates.removeAll(keepingCapacity: true)
    rates.reserveCapacity(timeline.spans.count)
    let rollout = option.rollout
    let end = option.end ?? .infinity
    let (isMixed, hasMachines) = (option.isMixed, option.hasMachines)
    var era = Era(of: option)
    for (span, today) in zip(timeline.spans, baseline.rates) {
      guard span.start < end, let share = rollout.share(at: span.start) else {
        rates.append(today)
        continue
      }
      let volume = calls * span.volume
      var bill = era.rate(of: option, at: span.start).bill(calls: volume * share, priceFactor: span.price)
      if hasMachines {
        bill += option.machines(for: volume * rollout.fullShare, at: span.start, as: Double.self)
      }
      let left = isMixed ? share * option.endedShare(at: span.start) : 0
      rates.append(bill + (1 - share + left) * today)
    }
  }

  /// Lets the timeline go, so that another projection can cut its own anew without a copy.
  mutating func releaseTimeline() { timeline = Timeline() }

  /// What is paid in each whole month.
  var monthly: [Double] {
    var months = [Double](repeating: 0, count: timeline.spans.last?.month ?? 0)
    for (span, rate) in zip(timeline.spans, rates) { months[span.month - 1] += rate * span.length }
    return months
  }

  /// What each whole month costs less than on another course over the same months; below zero where it costs more.
  func savings(against other: Projection) -> [Double] {
    var savings: [Double] = []
    addSavings(against: other, to: &savings)
    return savings
  }

  /// The same behind what is there already.
  func addSavings(against other: Projection, to savings: inout [Double]) {
    var (own, others) = (0.0, 0.0)
    for index in timeline.spans.indices {
      let span = timeline.spans[index]
      own += rates[index] * span.length
      others += other.rates[index] * span.length
      guard span.end == Double(span.month) else { continue }
      savings.append(Rounding.difference(others, own))
      (own, others) = (0, 0)
    }
  }
}

/// The rate of a tariff, looked up again only where a price of it may change.
private struct Era {
  private var current: BillRate<Double>
  private var until: Double

  init(of tariff: Tariff) {
    current = tariff.rate(at: 0, as: Double.self)
    until = tariff.nextChange(after: 0)
  }

  mutating func rate(of tariff: Tariff, at time: Double) -> BillRate<Double> {
    if time >= until {
      current = tariff.rate(at: time, as: Double.self)
      until = tariff.nextChange(after: time)
    }
    return current
  }
}
