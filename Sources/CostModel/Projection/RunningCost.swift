// Tariffs are large: the one that a cost was made of is handed in with each span, and read where a price changes.

/// What today's model costs a month, span by span in their order: its own price while it lives, then the price of what
/// follows it.
struct BaselineCost {
  private let calls: CallRate
  private var era: Era

  init(of tariff: Tariff, calls: CallRate) {
    self.calls = calls
    era = Era(of: tariff)
  }

  /// The bill of month 1, in US dollars.
  var firstMonth: Double { era.rate.bill(calls: calls, priceFactor: 1) }

  /// The cost a month within a span, in US dollars.
  @inline(__always)
  mutating func rate(of tariff: @autoclosure () -> Tariff, in span: Timeline.Span) -> Double {
    if span.start >= era.until { era.advance(tariff(), to: span.start) }
    return era.rate.bill(calls: calls * span.volume, priceFactor: span.price)
  }
}

/// What an option costs a month, span by span in their order: the share that it does not carry, and everything after its
/// end, at the baseline's cost.
struct OptionCost {
  private let calls: CallRate
  private let end: Double
  /// Whether it carries everything from the first day on, without machines that are sized for it and without parts.
  private let isPlain: Bool
  private var era: Era

  init(of tariff: Tariff, calls: CallRate) {
    self.calls = calls
    end = tariff.end ?? .infinity
    isPlain = tariff.rollout.isAtOnce && tariff.fleet == nil && !tariff.isMixed
    era = Era(of: tariff)
  }

  /// The bill of month 1 at full ramp, with the share that stays on today's model, in US dollars.
  func firstMonth(of tariff: Tariff, besides baseline: Tariff) -> Double {
    isPlain
      ? era.rate.bill(calls: calls, priceFactor: 1)
      : tariff.total(ofFirstMonth: calls, besides: baseline).value
  }

  /// The cost a month within a span in which today's model would cost `today`, in US dollars.
  @inline(__always)
  mutating func rate(
    of tariff: @autoclosure () -> Tariff, in span: Timeline.Span, besides today: Double
  ) -> Double {
    guard span.start < end else { return today }
    guard isPlain else { return rateInParts(of: tariff(), in: span, besides: today) }
    if span.start >= era.until { era.advance(tariff(), to: span.start) }
    return era.rate.bill(calls: calls * span.volume, priceFactor: span.price)
  }

  /// The same for an option that carries a part of the calls, or has machines or parts.
  private mutating func rateInParts(
    of tariff: Tariff, in span: Timeline.Span, besides today: Double
  ) -> Double {
    guard let share = tariff.rollout.share(at: span.start) else { return today }
    if span.start >= era.until { era.advance(tariff, to: span.start) }
    let volume = calls * span.volume
    let bill =
      era.rate.bill(calls: volume * share, priceFactor: span.price)
      + tariff.machines(for: volume * tariff.rollout.fullShare, at: span.start, as: Double.self)
    let left = share * tariff.endedShare(at: span.start)
    return bill + (1 - share + left) * today
  }
}

/// The rate of a tariff, looked up again only where a price of it may change.
private struct Era {
  private(set) var rate: BillRate<Double>
  private(set) var until: Double

  init(of tariff: Tariff) {
    rate = tariff.rate(at: 0, as: Double.self)
    until = tariff.nextChange(after: 0)
  }

  mutating func advance(_ tariff: Tariff, to time: Double) {
    rate = tariff.rate(at: time, as: Double.self)
    until = tariff.nextChange(after: time)
  }
}

/// What each whole month saves, put together from its spans.
struct MonthlySavings {
  private var soFar = 0.0

  /// Takes in what a span saves a month, and tells the saving of its month once that is over; below zero where the option
  /// costs more.
  @inline(__always)
  mutating func take(_ span: Timeline.Span, _ saving: Double, each: (_ saving: Double) -> Void) {
    soFar += saving * span.length
    guard span.isLast else { return }
    each(soFar)
    soFar = 0
  }
}
