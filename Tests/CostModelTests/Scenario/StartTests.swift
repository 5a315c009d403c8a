import Testing

@testable import CostModel

/// A decision that started on another day than the one on which the question is asked.
@Suite struct StartTests {
  private static func comparison(
    from start: String?, asOf day: String, with options: [String],
    model: String = CompleteScenario.defaultModel,
    in book: PriceBook? = nil, _ texts: [String: String] = [:]
  ) throws -> Comparison {
    let base = ["calls": "1M", "input": "900", "output": "100", "upfront": "3000"]
    return try Comparison(
      CompleteScenario(
        inputs: .stated(base.merging(texts) { $1 }), model: model,
        options: options.map { StatedOption(try Plan($0)) }, asOf: #require(CalendarDate(day)),
        start: start.flatMap { CalendarDate($0) }),
      in: book ?? PriceBook.sharedEmbedded.get())
  }

  @Test func `what was started in April comes out as it did in April`() throws {
    let options = ["gpt-4o-mini", "ft:gpt-4o-mini", "ft:gpt-4.1-nano", "ft:bedrock/nova-2-lite", "host:vps"]
    let asked = try Self.comparison(from: "2026-04-20", asOf: "2026-11-20", with: options)
    let then = try Self.comparison(from: nil, asOf: "2026-04-20", with: options)
    #expect(asked.rows.map(\.offer.id) == then.rows.map(\.offer.id))
    for (now, before) in zip(asked.rows, then.rows) {
      #expect(now.figures?.monthly == before.figures?.monthly, "\(now.offer.id)")
      #expect(now.figures?.oneOff == before.figures?.oneOff)
      #expect(now.breakEven == before.breakEven && now.withTeam == before.withTeam)
      #expect(asked.details(of: now)?.returns == then.details(of: before)?.returns)
    }
  }

  @Test func `the sum up front is paid on the first day, and the horizon runs from it`() throws {
    let comparison = try Self.comparison(
      from: "2026-04-20", asOf: "2026-11-20", with: ["ft:bedrock/nova-2-lite"])
    let course = comparison.course(of: try comparison.found("ft:bedrock/nova-2-lite"))
    let first = try #require(course.months.first)
    #expect(first.starts == CalendarDate("2026-04-20"))
    #expect(course.months.last?.starts == CalendarDate("2027-03-20"))
    let (saving, position) = try (#require(first.option?.saving), #require(first.option?.bill))
    #expect(position.cumulative.value.isClose(to: saving.value - 3000))
    // Today's model ends on 2027-01-14, 25 of 31 days into month 9.
    #expect(course.months.first { !$0.events.isEmpty }?.number == 9)
  }

  @Test func `prices in force at the start come first, later ones from their day on`() throws {
    let comparison = try Self.comparison(
      from: "2026-09-20", asOf: "2026-11-20", with: ["acme/ending"], model: "acme/falling", in: .acme())
    let months = comparison.course(of: nil).months
    #expect(comparison.baseline.total.value.isClose(to: 3000))
    // $3 per million to 2026-11-10, 21 of 31 days into month 2; then $2; $1 from 2027-02-20.
    let second = 3000 - 1000 * 10.0 / 31
    let costs = months.prefix(7).map { $0.baseline.value.rounded(toPlaces: 6) }
    #expect(costs == [3000, second.rounded(toPlaces: 6), 2000, 2000, 2000, 1000, 1000])
    #expect(months.flatMap(\.events).map(\.on.description) == ["2026-11-10", "2027-02-20"])
  }

  @Test func `tuning that closed after the start was open to it`() throws {
    let option = "ft:openai/gpt-4.1-nano"
    let started = try Self.comparison(from: "2026-04-20", asOf: "2026-11-20", with: [option])
    #expect(try started.found(option).offer.unavailable == nil)
    let closing = try #require(CalendarDate("2026-10-23"))
    #expect(started.notes(on: try started.found(option)).contains(.tuningCloses(option: option, on: closing)))
    let late = try Self.comparison(from: nil, asOf: "2026-11-20", with: [option])
    #expect(try late.found(option).offer.unavailable != nil)
  }

  @Test func `a model that ended between the start and the day of the question still follows its dates`()
    throws
  {
    let comparison = try Self.comparison(
      from: "2026-04-20", asOf: "2027-03-01", with: ["ft:bedrock/nova-2-lite"])
    let end = try #require(CalendarDate("2027-01-14"))
    #expect(
      comparison.notes.contains(
        .todayEnds(model: "openai/gpt-4o", on: end, inDays: -46, successor: "openai/gpt-6-luna")))
    #expect(comparison.successor?.from == end)
  }
}
