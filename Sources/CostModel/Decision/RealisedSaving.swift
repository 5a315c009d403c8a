/// What a decision saved since it was taken, by what was billed: month by month, beside what it promised.
///
/// What was billed is of tokens alone. What the choice costs whatever the volume, machines and upkeep among it, is taken from
/// the file, and what the same calls would have cost without it, too.
public struct RealisedSaving: Sendable {
  /// What was billed for the calls of some days.
  public struct Billed: Sendable, Hashable {
    /// The days, all of one month.
    public var days: ClosedRange<CalendarDate>
    /// How many calls.
    public var calls: Double
    /// What their tokens cost, in US dollars.
    public var spend: USD

    /// What some days were billed.
    public init(days: ClosedRange<CalendarDate>, calls: Double, spend: USD) {
      (self.days, self.calls, self.spend) = (days, calls, spend)
    }
  }

  /// A month, or the part of it that is known.
  public struct Month: Sendable, Hashable {
    /// What was billed.
    public let billed: Billed
    /// What the choice costs in these days whatever the volume.
    public let fixed: USD
    /// What the calls would have cost with today's model of the file.
    public let without: USD
    /// What the decision promised for these days.
    public let promised: USD
    /// How many days they are.
    public var days: Double { Double(billed.days.lowerBound.days(to: billed.days.upperBound) + 1) }
    /// What was saved: `without` less what was billed and `fixed`.
    public var saved: USD { without - billed.spend - fixed }
  }

  /// The choice: an option, or ``Decision/stay``.
  public let choice: String
  /// The months, the first one first.
  public let months: [Month]
  /// What was paid up front, the team's time included; nothing for staying.
  public let upfront: USD
  /// The calls a month that the decision was taken on.
  public let promisedCalls: CallRate
  /// The days of a month of these calls.
  public let daysPerMonth: Double

  /// The sum over the months.
  public var saved: USD { months.reduce(USD(0)) { $0 + $1.saved } }
  /// What was promised for the same days.
  public var promised: USD { months.reduce(USD(0)) { $0 + $1.promised } }

  /// What came of a decision.
  ///
  /// A decision that saves $130.50 a month of 50,000 calls, on a machine for $59.50 instead of calls for $0.0038: in a month
  /// of 30 days with 60,000 calls and no bill it saved $228.00 - $59.50 = $168.50, and had promised $130.50.
  ///
  /// - Parameters:
  ///   - answer: the choice, computed on the figures that it was taken on.
  ///   - billed: what was billed since, a month or a part of one each.
  public init(of answer: DecisionAnswer, billed: [Billed]) {
    let comparison = answer.comparison
    choice = answer.choice
    upfront = answer.row?.figures?.oneOff.total ?? USD(0)
    promisedCalls = comparison.likely.calls
    let daysPerMonth = comparison.likely.point[registry.workload.daysPerMonth].value
    self.daysPerMonth = daysPerMonth
    let bill = answer.row?.figures?.monthly ?? comparison.baseline
    let fixed = Component.allCases.filter(\.isFixed).reduce(0) { $0 + bill[$1].value }
    let saving = answer.row?.saving?.value ?? 0
    let today = comparison.baseline.total.perCall(comparison.likely.calls)
    months = billed.sorted { $0.days.lowerBound < $1.days.lowerBound }.map { billed in
      let part = Double(billed.days.lowerBound.days(to: billed.days.upperBound) + 1) / daysPerMonth
      return Month(
        billed: billed, fixed: USD(fixed * part), without: today * billed.calls, promised: USD(saving * part))
    }
  }
}
