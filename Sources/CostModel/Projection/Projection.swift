/// What an option and its baseline cost over time, in US dollars a month, span by span.
struct Projection: Sendable {
  let timeline: Timeline
  /// The cost a month within each span.
  let rates: [Double]

  /// Costs a month that are known span by span.
  init(rates: [Double], over timeline: Timeline) {
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
    self.timeline = timeline
    rates = timeline.spans.map { span in
      (baseline.callCost(at: span.start).total.value * span.price * baseline.billedPerCall
        + baseline.lookup.value) * calls.value * span.volume
    }
  }

  /// The cost of an option: the share that it does not carry, and everything after its end, at the baseline's cost.
  init(option: Tariff, baseline: Projection, calls: CallRate) {
    timeline = baseline.timeline
    let rollout = option.rollout
    let end = option.end ?? .infinity
    let isMixed = option.isMixed
    rates = timeline.spans.indices.map { index in
      let span = baseline.timeline.spans[index]
      let today = baseline.rates[index]
      guard span.start < end, let share = rollout.share(at: span.start) else { return today }
      let volume = calls * span.volume
      var silent = Silent()
      let bill = option.bill(
        calls: volume * share, sized: volume * rollout.fullShare, at: span.start, priceFactor: span.price,
        into: &silent)
      let left = isMixed ? share * option.endedShare(at: span.start) : 0
      return bill.total.value + (1 - share + left) * today
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
    zip(other.monthly, monthly).map { Rounding.difference($0, $1) }
  }
}
