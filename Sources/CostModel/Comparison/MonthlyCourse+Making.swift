extension MonthlyCourse {
  /// What every course over the same months has: its calendar, and what today's models cost in it.
  struct Base {
    let start: CalendarDate
    /// The calls of each month; nil where they are not known.
    let calls: [CallRate?]
    let baseline: Projection
    /// What is paid at the start for machines of today's.
    var atStart = USD.zero
  }

  /// What moves: its cost, how much of the calls it carries, and how it pays back.
  struct Move {
    let option: Projection
    /// The share of each month's calls; nil where the calls are not known.
    let shares: [Share?]
    /// What is paid at the start without the team's time, less what is then not paid for today's machines; nil where no
    /// source gives it.
    let upfront: USD?
    /// The same with the team's time.
    let upfrontWithTeam: USD?
    let breakEven: BreakEven
    let withTeam: BreakEven
    let discountRate: Share
  }

  /// The months of today's models, where `move` is nil, or of what moves away from them.
  init(_ subject: Subject, _ base: Base, _ move: Move?, events: [MonthEvent]) {
    let sides = move?.sides(against: base.baseline)
    self.subject = subject
    atStart = base.atStart
    upfront = move?.upfront
    upfrontWithTeam = move?.upfrontWithTeam
    breakEven = move?.breakEven
    withTeam = move?.withTeam
    months = zip(base.calls, base.baseline.monthly).enumerated().map { index, month in
      let starts = base.start.adding(months: index)
      let ends = base.start.adding(months: index + 1)
      return Month(
        number: index + 1, starts: starts, calls: month.0, baseline: USD(month.1),
        events: events.filter { $0.on >= starts && $0.on < ends }, option: sides?[index])
    }
  }

  /// What cannot be had, and so has no months.
  init(unavailable row: Row) {
    subject = .option(row)
    atStart = .zero
    upfront = nil
    upfrontWithTeam = nil
    breakEven = row.breakEven
    withTeam = row.withTeam
    months = []
  }
}

extension MonthlyCourse.Move {
  fileprivate func sides(against baseline: Projection) -> [MonthlyCourse.Side] {
    let (costs, savings) = (option.monthly, option.savings(against: baseline))
    let bill = positions(after: upfront, savings, breakEven)
    let team = positions(after: upfrontWithTeam, savings, withTeam)
    return costs.indices.map { index in
      MonthlyCourse.Side(
        cost: USD(costs[index]), saving: USD(savings[index]), share: shares[index], bill: bill?[index],
        withTeam: team?[index])
    }
  }

  private func positions(
    after upfront: USD?, _ savings: [Double], _ breakEven: BreakEven
  ) -> [MonthlyCourse.Position]? {
    guard let upfront else { return nil }
    let rate = discountRate.value
    let sums = Returns.running(-upfront.value, savings: savings, at: 0)
    let worths = Returns.running(-upfront.value, savings: savings, at: rate)
    let paysBackIn = breakEven.months.map { max(1, Rounding.threshold($0).rounded(.up)) }
    return zip(sums, worths).enumerated().map { index, month in
      MonthlyCourse.Position(
        cumulative: USD(month.0), discounted: rate == 0 ? nil : USD(month.1),
        isCovered: upfront.value > 0 && month.0 >= -1e-9 * max(1, upfront.value),
        paysBack: paysBackIn == Double(index + 1))
    }
  }
}

extension Timeline {
  /// The share of each whole month's calls that an option carries: half of a month in which it starts or ends halfway.
  func shares(of tariff: Tariff) -> [Double] {
    var shares = [Double](repeating: 0, count: spans.last?.month ?? 0)
    for span in spans where span.start < tariff.end ?? .infinity {
      shares[span.month - 1] += (tariff.rollout.share(at: span.start) ?? 0) * span.length
    }
    return shares
  }
}
