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

  /// The cost of today's model, in the memory that is there.
  private mutating func fill(baseline: Tariff, calls: CallRate) {
    rates.removeAll(keepingCapacity: true)
    rates.reserveCapacity(timeline.spans.count)
    let path = RatePath(of: baseline)
    var cost = BaselineCost(calls: calls)
    for span in timeline.spans { rates.append(cost.rate(in: span, on: path)) }
  }

  /// The cost of an option, in the memory that is there.
  mutating func fill(option: Tariff, baseline: Projection, calls: CallRate) {
    timeline = baseline.timeline
    rates.removeAll(keepingCapacity: true)
    rates.reserveCapacity(timeline.spans.count)
    let path = RatePath(of: option)
    var cost = OptionCost(of: option, calls: calls)
    for (span, today) in zip(timeline.spans, baseline.rates) {
      rates.append(cost.rate(of: option, in: span, on: path, besides: today))
    }
  }

  /// What is paid in each whole month.
  var monthly: [Double] {
    var months = [Double](repeating: 0, count: timeline.spans.last?.month ?? 0)
    for (span, rate) in zip(timeline.spans, rates) { months[span.month - 1] += rate * span.length }
    return months
  }

  /// What each whole month costs less than on another course over the same months; below zero where it costs more.
  func savings(against other: Projection) -> [Double] {
    var savings: [Double] = []
    var months = MonthlySavings()
    for (index, span) in timeline.spans.enumerated() {
      months.take(span, Rounding.difference(other.rates[index], rates[index])) { savings.append($0) }
    }
    return savings
  }
}
