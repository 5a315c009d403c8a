import Testing

@testable import UsageLog

@Suite struct PeriodTests {
  @Test(arguments: [
    (Period.hour, "2026-11-18T09"), (.hour, "1970-01-01T00"), (.day, "2026-11-18"), (.week, "2026-11-16"),
    (.week, "1969-12-29"), (.month, "2026-11"), (.month, "2024-02"), (.hour, "1969-12-31T23"),
  ])
  func `a name leads to its span, and a second of the span to the name`(period: Period, name: String) throws {
    let number = try #require(period.number(named: name))
    let span = period.seconds(number)
    for second in [span.lowerBound, span.upperBound - 1] {
      #expect(period.number(ofSecond: second) == number && period.name(number) == name)
    }
    #expect(period.number(ofSecond: span.upperBound) == number + 1)
  }

  @Test func `a week has the name of any of its days`() {
    #expect(Period.week.number(named: "2026-11-22") == Period.week.number(named: "2026-11-16"))
    #expect(Period.week.number(named: "1969-12-31") == Period.week.number(named: "1970-01-04"))
  }

  @Test(arguments: [
    (Period.hour, "2026-11-18X10"), (.hour, "2026-11-18T+9"), (.hour, "2026-11-18T 9"),
    (.hour, "2026-11-18T24"),
    (.hour, "2026-11-18T9"), (.hour, "2026-11-18"), (.day, "2026-11-18T09"), (.day, "2026-11-31"),
    (.day, "20261118"),
    (.week, "2026-11-18 "), (.week, "2026-W47"), (.month, "2026-13"), (.month, "2026-1"),
    (.month, "2026-11-18"),
    (.month, ""),
  ])
  func `what is no name is nil`(period: Period, name: String) { #expect(period.number(named: name) == nil) }

  @Test(arguments: ["9999-12", "2200-01"])
  func `no period is of a year that no call is of`(month: String) {
    #expect(Period.month.number(named: month) == nil)
    #expect(Period.day.number(named: month + "-31") == nil)
  }
}
