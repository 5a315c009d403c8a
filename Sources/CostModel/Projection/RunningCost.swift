/// What today's model costs a month, span by span in their order: its own price while it lives, then the price of what
/// follows it.
struct BaselineCost {
  private let calls: CallRate
  /// What it costs to run, where it is a machine; nil for what is paid by the call alone.
  private let machines: Tariff?
  private var place = RatePath.Place()

  init(of tariff: Tariff, calls: CallRate) {
    self.calls = calls
    machines = tariff.hasMachines ? tariff : nil
  }

  /// The cost a month within a span, in US dollars.
  @inline(__always)
  mutating func rate(in span: Timeline.Span, on path: RatePath) -> Double {
    place.move(to: span.start, on: path)
    let bill = place.rate.bill(calls: calls * span.volume, priceFactor: span.price)
    guard let machines else { return bill }
    return bill + machines.machineRate(for: calls * span.volume, at: span.start)
  }

  /// What a share of the calls that stays on it costs a month within a span that it has moved on to, in US dollars; nil
  /// where that is the share of its bill.
  func kept(share: Double, in span: Timeline.Span, sharing fees: MonthlyUSD) -> Double? {
    guard let machines else { return nil }
    guard share > 0 else { return 0 }
    let volume = calls * span.volume * share
    return place.rate.bill(calls: volume, priceFactor: span.price)
      + machines.machineRate(for: volume, at: span.start) - fees.value
  }
}

/// What an option costs a month, span by span in their order: the share that it does not carry, and everything after its
/// end, at the baseline's cost.
struct OptionCost {
  private let calls: CallRate
  private let end: Double
  /// Whether it carries everything from the first day on, without machines that are sized for it and without parts.
  private let isPlain: Bool
  private var place = RatePath.Place()

  init(of tariff: Tariff, calls: CallRate) {
    self.calls = calls
    end = tariff.end ?? .infinity
    isPlain = tariff.rollout.isAtOnce && !tariff.isMixed && !tariff.hasMachines
  }

  /// The bill of month 1 at full ramp, with the share that stays on today's model, in US dollars.
  func firstMonth(
    of tariff: @autoclosure () -> Tariff, on path: RatePath, besides baseline: Tariff, costing bill: Double
  ) -> Double {
    guard !isPlain else { return path.first.bill(calls: calls, priceFactor: 1) }
    return tariff().total(ofFirstMonth: calls, besides: baseline, costing: bill)
  }

  /// The cost a month within a span in which today's model would cost `today`, in US dollars; the tariff is the one that
  /// the cost was made of.
  @inline(__always)
  mutating func rate(
    of tariff: @autoclosure () -> Tariff, in span: Timeline.Span, on path: RatePath, besides today: Double,
    _ baseline: BaselineCost
  ) -> Double {
    guard span.start < end else { return today }
    place.move(to: span.start, on: path)
    guard isPlain else { return rateInParts(of: tariff(), in: span, besides: today, baseline) }
    return place.rate.bill(calls: calls * span.volume, priceFactor: span.price)
  }

  /// The same for an option that carries a part of the calls, or has machines or parts.
  private func rateInParts(
    of tariff: Tariff, in span: Timeline.Span, besides today: Double, _ baseline: BaselineCost
  ) -> Double {
    guard let share = tariff.rollout.share(at: span.start) else { return today }
    let volume = calls * span.volume
    let bill =
      place.rate.bill(calls: volume * share, priceFactor: span.price)
      + tariff.machines(for: volume * tariff.rollout.fullShare, at: span.start, as: Double.self)
      + tariff.windows(for: volume * share, at: span.start, as: Double.self)
    let left = 1 - share + share * tariff.endedShare(at: span.start)
    return bill
      + (baseline.kept(share: left, in: span, sharing: tariff.feesOfBoth)
        ?? tariff.kept(of: today, share: left))
  }
}

extension Tariff {
  /// What machines that are sized for a volume cost a month at a time in cash, in US dollars.
  fileprivate func machineRate(for calls: CallRate, at time: Double) -> Double {
    machines(for: calls, at: time, as: Double.self) + windows(for: calls, at: time, as: Double.self)
  }
}

/// What each whole month saves, put together from its spans.
struct MonthlySavings {
  private var soFar = 0.0

  /// Takes in what a span saves, and tells the saving of its month once that is over; below zero where the option costs
  /// more.
  ///
  /// - Parameters:
  ///   - saving: what it saves a month.
  ///   - atOnce: what it saves as it begins, in US dollars: machines that are not bought.
  @inline(__always)
  mutating func take(
    _ span: Timeline.Span, _ saving: Double, atOnce: Double = 0, each: (_ saving: Double) -> Void
  ) {
    soFar += saving * span.length + atOnce
    guard span.isLast else { return }
    each(soFar)
    soFar = 0
  }
}
