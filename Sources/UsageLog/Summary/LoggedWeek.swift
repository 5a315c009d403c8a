public import CostModel

/// What a log shows of the seven days that the weekly table is about.
public struct LoggedWeek: Sendable, Equatable {
  /// The seven days.
  public let days: ClosedRange<CalendarDate>
  /// What its calls cost, in US dollars; nil where neither the log nor the price table knows.
  public let cost: USD?
  /// The users that made calls; nil where the log does not name them.
  public let activeUsers: Int?
  /// The share of the calls that a cache answered or helped with, of those that say so.
  public let cacheHitRate: Double?
  /// The share of the calls, of those with a price, that went to middle and small models.
  public let smallModelShare: Double?
  /// What of the cost the dearest fifth of the users made.
  public let dearestFifthShare: Double?

  /// The output price up to which a model counts as middle or small, in dollars per million tokens.
  ///
  /// Source: udit.co/blog/ai-cost-control-saas, 2026-11-20: mid $3 to $6 in and $12 to $18 out, fast below that.
  static let dearestMiddle = 18.0

  /// The last seven days of a log and the seven before them.
  ///
  /// - Parameter shares: counted by day.
  /// - Returns: Nil for a log without times.
  package static func lastTwo(of shares: [CountedShare], pricing: BookPricing) -> (
    this: LoggedWeek, last: LoggedWeek
  )? {
    let groups = shares.flatMap(\.groups)
    let days = groups.flatMap { $0.cells.keys.compactMap(\.day) }
    guard let last = days.max() else { return nil }
    let memo = PriceMemo(pricing)
    func week(endingOn day: Int) -> LoggedWeek { LoggedWeek(groups, day - 6...day, memo) }
    return (week(endingOn: last), week(endingOn: last - 7))
  }

  private init(_ groups: [CountedGroup], _ days: ClosedRange<Int>, _ memo: PriceMemo) {
    self.days = CalendarDate(dayNumber: days.lowerBound)...CalendarDate(dayNumber: days.upperBound)
    // A group is of one day, as it was counted by day.
    let merged = CountedGroup.merged(
      groups.filter { group in group.cells.keys.contains { $0.day.map(days.contains) ?? false } })
    let priced = PricedCells(merged.cells, memo)
    let totals = UsageTotals(merged, priced, nil)
    cost = totals.spend
    activeUsers = totals.users
    cacheHitRate = totals.cacheHitRate
    let known = priced.entries.compactMap { entry in
      memo.found(entry.cell)?.rates.first.map { (calls: entry.sums.calls, output: CallRates($0).output) }
    }
    let calls = known.reduce(0) { $0 + $1.calls }
    let small = known.reduce(0) { $1.output <= Self.dearestMiddle ? $0 + $1.calls : $0 }
    smallModelShare = calls > 0 ? Double(small) / Double(calls) : nil
    dearestFifthShare = merged.users?.shares(ofTop: [20])?.first
  }
}
