extension Billing {
  /// What it costs a month as today's model, for so many calls at a time: its own price while it lives, then the price of
  /// what follows it.
  @inline(__always)
  func cost(of calls: Double, priced price: Double, at time: Double, in era: Int) -> Double {
    let bill = eras[era].rate.bill(calls: calls, priceFactor: price)
    return hasMachines ? bill + (machines(for: calls, at: time) + windows(for: calls, at: time)) : bill
  }

  /// What it costs a month as an option, with the share that it does not carry and everything after its end at today's
  /// cost.
  ///
  /// - Parameters:
  ///   - calls: all calls of the month.
  ///   - today: today's model, which would cost `bill` for all of them.
  ///   - eras: the places of what holds at the time, here and of today's model.
  @inline(__always)
  func cost(
    of calls: Double, priced price: Double, at time: Double, besides today: Billing, costing bill: Double,
    in eras: (own: Int, today: Int)
  ) -> Double {
    guard time < end, let share = share(at: time) else { return bill }
    let own =
      self.eras[eras.own].rate.bill(calls: calls * share, priceFactor: price)
      + machines(for: calls * fullShare, at: time) + windows(for: calls * share, at: time)
    let left = 1 - share + share * self.eras[eras.own].ended
    guard left > 0 else { return own }
    return own
      + (today.hasMachines
        ? (today.cost(of: calls * left, priced: price, at: time, in: eras.today) - feesOfBoth)

        : kept(of: bill, share: left))
  }

  /// What of today's bill goes on where a share of the calls stays: that share of it, but of what is paid every month beside
  /// tokens all, less what the option pays for both.
  ///
  /// Half of a bill of $1,310 of which $1,000 are a store that the option does without is $155 + $1,000.
  private func kept(of today: Double, share: Double) -> Double {
    (share * (today - feesOfToday) + feesOfToday - feesOfBoth)
  }

  /// The bill of month 1 as today's model, with what machines lose in value.
  func firstMonth(of calls: Double) -> Double {
    let bill = eras[0].rate.bill(calls: calls, priceFactor: 1)
    guard hasMachines else { return bill }
    return bill + machines(for: calls, at: 0) + windows(for: calls, at: 0)
      + depreciation(for: calls, at: 0)
  }

  /// The bill of month 1 at full ramp, with the share that stays on today's model, which would cost `bill`.
  func firstMonth(of calls: Double, besides today: Billing, costing bill: Double) -> Double {
    let (moved, left) = (calls * fullShare, 1 - fullShare)
    let own =
      eras[0].rate.bill(calls: moved, priceFactor: 1) + machines(for: moved, at: 0)
      + windows(for: moved, at: 0) + depreciation(for: moved, at: 0)
    guard left > 0 else { return own }
    return own
      + (today.hasMachines
        ? (today.firstMonth(of: calls * left) - feesOfBoth)
        : kept(of: bill, share: left))
  }
}

/// What each whole month saves, put together from its spans.
struct MonthlySavings<Number: Lanes> {
  private var soFar = Number.zero

  /// Takes in what a span saves, and tells the saving of its month once that is over; below zero where the option costs
  /// more.
  ///
  /// - Parameters:
  ///   - saving: what it saves a month.
  ///   - atOnce: what it saves as it begins, in US dollars: machines that are not bought.
  @inline(__always)
  mutating func take(
    _ span: Timeline.Span, _ saving: Number, atOnce: Number, each: (_ saving: Number) -> Void
  ) {
    soFar .+= saving .* Number(repeating: span.length) .+ atOnce
    guard span.isLast else { return }
    each(soFar)
    soFar = .zero
  }
}
