public import CostModel

/// The two times that are held against each other to see what grows.
///
/// The last full month of the log against the month before, where the log has both in full: of a log from 2026-08-20 to
/// 2026-11-10 these are October and September. Else its last half against its first, the day in the middle left out: of
/// nine days the last four against the first four.
public struct UsagePeriods: Sendable, Equatable {
  /// The first and the last day of the earlier time.
  public let earlier: ClosedRange<CalendarDate>
  /// The first and the last day of the later time.
  public let later: ClosedRange<CalendarDate>
  /// The days of a month that calls are counted by.
  package static let usualMonth = 30.0

  /// Whether they are months of the calendar.
  public let areMonths: Bool

  /// Nil for a log of one day.
  init?(from first: Int, to last: Int) {
    let (start, end) = (CalendarDate(dayNumber: first), CalendarDate(dayNumber: last))
    let behind = Self.monthStart(end.day == Self.lastDay(of: end) ? CalendarDate(dayNumber: last + 1) : end)
    let (later, earlier) = (behind.adding(months: -1), behind.adding(months: -2))
    func day(before date: CalendarDate) -> CalendarDate { CalendarDate(dayNumber: date.dayNumber - 1) }
    if earlier >= start, behind > later, later > earlier {
      self.earlier = earlier...day(before: later)
      self.later = later...day(before: behind)
      areMonths = true
      return
    }
    let half = (last - first + 1) / 2
    guard half > 0 else { return nil }
    self.earlier = start...CalendarDate(dayNumber: first + half - 1)
    self.later = CalendarDate(dayNumber: last - half + 1)...end
    areMonths = false
  }

  /// A growth from the earlier time to the later one as one a month: over 44 days, +32% is +20.8%.
  func perMonth(_ growth: Double) -> Double {
    if areMonths { return growth }
    let days = Double(later.lowerBound.dayNumber - earlier.lowerBound.dayNumber)
    return power(1 + growth, Self.usualMonth / days) - 1
  }

  private static func monthStart(_ date: CalendarDate) -> CalendarDate {
    CalendarDate(dayNumber: date.dayNumber - date.day + 1)
  }

  private static func lastDay(of date: CalendarDate) -> Int {
    CalendarDate(dayNumber: monthStart(date).adding(months: 1).dayNumber - 1).day
  }

  /// What the later time has over the earlier one, less 1: 120 over 100 is 0.2; nil where the earlier has nothing.
  static func growth(from earlier: Int128, to later: Int128) -> Double? {
    earlier > 0 ? Double(later) / Double(earlier) - 1 : nil
  }
}
