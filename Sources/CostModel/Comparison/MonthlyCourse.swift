/// What an option and today's model cost month by month, from the start to the horizon, at the likely values.
public struct MonthlyCourse: Sendable {
  /// The option; nil for today's model.
  public let row: Row?
  /// What is paid at the start without the team's time; nil for today's model and where no source gives it.
  public let upfront: USD?
  /// The same with the team's time.
  public let upfrontWithTeam: USD?
  /// The months in their order; none where the option cannot be had.
  public let months: [Month]

  /// One month of the calendar.
  public struct Month: Sendable {
    /// Its number, from 1.
    public let number: Int
    /// Its first day: the start, or that day some months later.
    public let starts: CalendarDate
    /// The calls of the product in it.
    public let calls: CallRate
    /// What they cost on today's model, or on what has followed it.
    public let baseline: USD
    /// What becomes different in it, in the order of the days.
    public let events: [MonthEvent]
    /// The option's side; nil for today's model.
    public let option: Side?
  }

  /// A month of an option.
  public struct Side: Sendable {
    /// What the month costs, with what today's model still carries.
    public let cost: USD
    /// What that is less than the baseline; below zero where it is more.
    public let saving: USD
    /// The share of the month's calls that the option carries, by the length of its parts.
    public let share: Share
    /// Where the bill alone stands after the month; nil where no source gives the sum up front.
    public let bill: Position?
    /// The same with the team's time.
    public let withTeam: Position?
  }

  /// Where the savings stand after a month against what was paid up front.
  public struct Position: Sendable {
    /// The savings so far less the sum up front.
    public let cumulative: USD
    /// The same with each saving discounted from the end of its month; nil without a discount rate.
    public let discounted: USD?
    /// Whether a sum was paid up front and the savings have covered it.
    public let isCovered: Bool
    /// Whether the break-even falls into this month.
    public let paysBack: Bool
  }
}

extension Comparison {
  /// The months of a row, or of today's model where `row` is nil.
  public func course(of row: Row?) -> MonthlyCourse {
    guard let row else {
      let months = months(of: likely.baseline, events: baselineEvents) { _ in nil }
      return MonthlyCourse(row: nil, upfront: nil, upfrontWithTeam: nil, months: months)
    }
    guard let tariff = tariff(of: row) else {
      return MonthlyCourse(row: row, upfront: nil, upfrontWithTeam: nil, months: [])
    }
    let (base, option) = likely.projections(of: tariff, months: scenario.horizon)
    let (costs, savings) = (option.monthly, option.savings(against: base))
    let shares = option.shares(of: tariff, moving: rollout(of: tariff))
    let upfront = tariff.oneOff.training
    let withTeam = upfront == nil ? nil : tariff.oneOff.total
    let bill = positions(after: upfront, savings, row.breakEven)
    let team = positions(after: withTeam, savings, row.withTeam)
    let months = months(of: tariff, events: (baselineEvents + events(of: row, tariff)).sorted()) { index in
      MonthlyCourse.Side(
        cost: USD(costs[index]), saving: USD(savings[index]), share: Share(shares[index]), bill: bill?[index],
        withTeam: team?[index])
    }
    return MonthlyCourse(row: row, upfront: upfront, upfrontWithTeam: withTeam, months: months)
  }

  private func months(
    of tariff: Tariff, events: [MonthEvent], _ side: (Int) -> MonthlyCourse.Side?
  ) -> [MonthlyCourse.Month] {
    let base = likely.projections(of: tariff, months: scenario.horizon).baseline
    let volumes = Timeline.volumes(months: scenario.horizon, at: likely.point)
    return zip(volumes, base.monthly).enumerated().map { index, month in
      let starts = scenario.start.adding(months: index)
      let ends = scenario.start.adding(months: index + 1)
      return MonthlyCourse.Month(
        number: index + 1, starts: starts, calls: likely.calls * month.0, baseline: USD(month.1),
        events: events.filter { $0.on >= starts && $0.on < ends }, option: side(index))
    }
  }

  private func positions(
    after upfront: USD?, _ savings: [Double], _ breakEven: BreakEven
  ) -> [MonthlyCourse.Position]? {
    guard let upfront else { return nil }
    let rate = likely.point[Parameters.standard.discountRate].value
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

extension Projection {
  /// The share of each whole month's calls that an option carries: half of a month in which it starts or ends halfway.
  fileprivate func shares(of tariff: Tariff, moving rollout: Rollout) -> [Double] {
    var shares = [Double](repeating: 0, count: monthly.count)
    for span in timeline.spans where span.start < tariff.end ?? .infinity {
      shares[span.month - 1] += (rollout.share(at: span.start) ?? 0) * span.length
    }
    return shares
  }
}
