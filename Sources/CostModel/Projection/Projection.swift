/// What an option and its baseline cost over time, in US dollars a month, span by span.
struct Projection: Sendable {
  private(set) var timeline: Timeline
  /// The cost a month within each span.
  private(set) var rates: [Double]
  /// What is paid for machines as each span begins, beyond those of the start; empty where none are bought.
  private(set) var purchases: [Double] = []
  /// What the machines that were bought are still worth at the end; nil where none are bought.
  private(set) var residualValue: Double?

  /// Costs a month that are known span by span.
  init(rates: [Double] = [], over timeline: Timeline = Timeline()) {
    self.timeline = timeline
    self.rates = rates
  }

  /// The sum of several costs over timelines that are cut alike.
  init(sum projections: [Projection], over timeline: Timeline) {
    self.timeline = timeline
    rates = timeline.spans.indices.map { index in projections.reduce(0) { $0 + $1.rates[index] } }
    let owning = projections.filter { !$0.purchases.isEmpty }
    guard !owning.isEmpty else { return }
    purchases = timeline.spans.indices.map { index in owning.reduce(0) { $0 + $1.purchases[index] } }
    residualValue = owning.reduce(0) { $0 + ($1.residualValue ?? 0) }
  }

  /// The cost of today's model: its own price while it lives, then the price of what follows it.
  init(baseline: Billing, calls: CallRate, over timeline: Timeline) {
    self.init(over: timeline)
    rates.reserveCapacity(timeline.spans.count)
    var era = 0
    for span in timeline.spans {
      era = baseline.era(at: span.start, from: era)
      rates.append(
        baseline.cost(of: calls.value * span.volume, priced: span.price, at: span.start, in: era))
    }
    take(CapitalCost(of: nil, besides: baseline, calls: calls.value))
  }

  /// The cost of an option: the share that it does not carry, and everything after its end, at the baseline's cost.
  ///
  /// - Parameters:
  ///   - today: today's model.
  ///   - baseline: what it costs.
  init(option: Billing, besides today: Billing, costing baseline: Projection, calls: CallRate) {
    self.init(over: baseline.timeline)
    rates.reserveCapacity(timeline.spans.count)
    var eras = (own: 0, today: 0)
    for (span, bill) in zip(timeline.spans, baseline.rates) {
      eras = (option.era(at: span.start, from: eras.own), today.era(at: span.start, from: eras.today))
      rates.append(
        option.cost(
          of: calls.value * span.volume, priced: span.price, at: span.start, besides: today, costing: bill,
          in: eras))
    }
    take(CapitalCost(of: option, besides: today, calls: calls.value))
  }

  /// Takes in machines that are bought span by span, those of the start aside.
  private mutating func take(_ capital: CapitalCost?) {
    guard var capital else { return }
    purchases = timeline.spans.map { capital.pay(in: $0, at: $0.volume) }
    residualValue = capital.residualValue(at: timeline.spans.last?.end ?? 0)
  }

  /// The same with what a shared machine costs in purchases.
  mutating func take(purchases paid: [Double], residualValue left: Double) {
    purchases = paid
    residualValue = left
  }

  /// What is paid for machines as a span begins.
  func purchase(at index: Int) -> Double { purchases.isEmpty ? 0 : purchases[index] }

  /// What is paid in each whole month.
  var monthly: [Double] {
    var months = [Double](repeating: 0, count: timeline.spans.last?.month ?? 0)
    for (index, span) in timeline.spans.enumerated() {
      months[span.month - 1] += rates[index] * span.length + purchase(at: index)
    }
    return months
  }

  /// What each whole month costs less than on another course over the same months; below zero where it costs more.
  func savings(against other: Projection) -> [Double] {
    var savings: [Double] = []
    var months = MonthlySavings<Double>()
    for (index, span) in timeline.spans.enumerated() {
      let atOnce = other.purchase(at: index) - purchase(at: index)
      months.take(span, Rounding.difference(other.rates[index], rates[index]), atOnce: atOnce) {
        savings.append($0)
      }
    }
    return savings
  }
}
