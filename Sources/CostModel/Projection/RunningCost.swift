/// What today's model costs a month, span by span in their order: its own price while it lives, then the price of what
/// follows it.
struct BaselineCost {
  private let calls: CallRate
  private var place = RatePath.Place()

  init(calls: CallRate) { self.calls = calls }

  /// The cost a month within a span, in US dollars.
  @inline(__always)
  mutating func rate(in span: Timeline.Span, on path: RatePath) -> Double {
    place.move(to: span.start, on: path)
    return place.rate.bill(calls: calls * span.volume, priceFactor: span.price)
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
    isPlain = tariff.rollout.isAtOnce && tariff.fleet == nil && !tariff.isMixed && !tariff.hasWindows
  }

  /// The bill of month 1 at full ramp, with the share that stays on today's model, in US dollars.
  func firstMonth(of tariff: @autoclosure () -> Tariff, on path: RatePath, besides baseline: Double) -> Double
  {
    guard !isPlain else { return path.first.bill(calls: calls, priceFactor: 1) }
    return tariff().total(ofFirstMonth: calls, besides: baseline)
  }

  /// The cost a month within a span in which today's model would cost `today`, in US dollars; the tariff is the one that
  /// the cost was made of.
  @inline(__always)
  mutating func rate(
    of tariff: @autoclosure () -> Tariff, in span: Timeline.Span, on path: RatePath, besides today: Double
  ) -> Double {
    guard span.start < end else { return today }
    place.move(to: span.start, on: path)
    guard isPlain else { return rateInParts(of: tariff(), in: span, besides: today) }
    return place.rate.bill(calls: calls * span.volume, priceFactor: span.price)
  }

  /// The same for an option that carries a part of the calls, or has machines or parts.
  private func rateInParts(of tariff: Tariff, in span: Timeline.Span, besides today: Double) -> Double {
    guard let share = tariff.rollout.share(at: span.start) else { return today }
    let volume = calls * span.volume
    let bill =
      place.rate.bill(calls: volume * share, priceFactor: span.price)
      + tariff.machines(for: volume * tariff.rollout.fullShare, at: span.start, as: Double.self)
      + tariff.windows(for: volume * share, at: span.start, as: Double.self)
    let left = share * tariff.endedShare(at: span.start)
    return bill + tariff.kept(of: today, share: 1 - share + left)
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
