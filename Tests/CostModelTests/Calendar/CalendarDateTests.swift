import CostModel
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("2026-11-20", "2027-01-14", 1.8064516129032258),
    ("2026-11-20", "2026-12-20", 1),
    ("2026-11-20", "2026-11-20", 0),
    ("2026-01-31", "2026-02-28", 1),
    ("2026-11-20", "2027-11-20", 12),
    ("2026-11-20", "2026-11-05", -0.4838709677419355),
  ])
  func `months between dates are whole months plus the days over the length of that month`(
    from: String, to: String, months: Double
  ) throws {
    let start = try #require(CalendarDate(from))
    let end = try #require(CalendarDate(to))
    #expect(abs(start.months(to: end) - months) < 1e-12)
  }

  @Test func `day numbers and dates go both ways over four centuries`() {
    for number in stride(from: -150_000, through: 150_000, by: 37) {
      #expect(CalendarDate(dayNumber: number).dayNumber == number)
    }
    #expect(CalendarDate("2026-11-20")?.dayNumber == 20_777)
  }

  @Test(arguments: ["", "2026-2-1", "2026-02-30", "2026-13-01", "20x6-01-01", "2026-01-01-", "２026-01-01"])
  func `what is not a date is refused`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: ["2026-11-20", "2027-01-14", "2027-02-28", "2028-02-29", "2036-12-31"])
  func `months to a day lead back to it`(day: String) throws {
    let date = try #require(CalendarDate(day))
    for start in ["2026-11-20", "2026-10-31", "2026-01-30"].compactMap({ CalendarDate($0) }) {
      #expect(start.adding(months: start.months(to: date)) == date, "from \(start)")
    }
  }
}
