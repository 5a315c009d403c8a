import CostModel
import Testing

@testable import UsageLog

@Suite struct UsagePeriodsTests {
  @Test(arguments: [
    ("2026-08-20", "2026-11-10", "2026-09-01 2026-09-30 2026-10-01 2026-10-31 true"),
    ("2026-10-01", "2026-11-30", "2026-10-01 2026-10-31 2026-11-01 2026-11-30 true"),
    ("2026-10-02", "2026-11-30", "2026-10-02 2026-10-31 2026-11-01 2026-11-30 false"),
    ("2026-01-01", "2026-03-01", "2026-01-01 2026-01-31 2026-02-01 2026-02-28 true"),
    ("2026-11-01", "2026-11-09", "2026-11-01 2026-11-04 2026-11-06 2026-11-09 false"),
    ("2026-11-01", "2026-11-02", "2026-11-01 2026-11-01 2026-11-02 2026-11-02 false"),
    ("2025-12-01", "2026-01-31", "2025-12-01 2025-12-31 2026-01-01 2026-01-31 true"),
  ])
  func `full months are held against each other, else halves`(first: String, last: String, expected: String)
    throws
  {
    let days = (try #require(CalendarDate(first)), try #require(CalendarDate(last)))
    let periods = try #require(UsagePeriods(from: days.0.dayNumber, to: days.1.dayNumber))
    let found = [
      periods.earlier.lowerBound, periods.earlier.upperBound, periods.later.lowerBound,
      periods.later.upperBound,
    ]
    #expect(found.map(\.description).joined(separator: " ") + " \(periods.areMonths)" == expected)
  }

  @Test func `growth from one month to the next stays as it is`() throws {
    let days = [try #require(CalendarDate("2026-09-01")), try #require(CalendarDate("2026-10-31"))].map(
      \.dayNumber)
    #expect(UsagePeriods(from: days[0], to: days[1])?.perMonth(0.2) == 0.2)
    let halves = try #require(UsagePeriods(from: days[0], to: days[0] + 29))
    // 15 days lie between halves of 15 days, so 10% twice.
    #expect(abs(halves.perMonth(0.1) - 0.21) < 1e-12)
    #expect(UsagePeriods(from: days[0] + 1, to: days[1])?.perMonth(-1) == -1)
  }

  @Test func `one day is held against nothing`() {
    #expect(UsagePeriods(from: 20_000, to: 20_000) == nil)
    #expect(UsagePeriods.growth(from: 0, to: 5) == nil && UsagePeriods.growth(from: 100, to: 120) == 1.2 - 1)
  }
}
