import Testing

@testable import CostModel

@Suite struct MonthlyCourseTests {
  private static let example = ["calls": "10k/day", "input": "1200", "output": "80", "teamHours": "10"]

  private static func comparison(_ texts: [String: String] = [:], ramp: [Double] = []) throws -> Comparison {
    try Comparison.stated(
      example.merging(texts) { $1 },
      with: ["gpt-4o-mini", "ft:gpt-4o-mini", "ft:bedrock/nova-2-lite", "host:vps"], ramp: ramp)
  }

  @Test(
    arguments: [
      [:], ["discountRate": "8%", "growth": "5%"], ["discountRate": "-5%", "leadTime": "1.5"],
      ["horizon": "120", "priceChange": "-20%"], ["horizon": "1"], ["keptOnApi": "30%", "retrainEvery": "3"],
    ])
  func `the last month stands where the returns at the horizon stand`(texts: [String: String]) throws {
    let comparison = try Self.comparison(texts, ramp: [0.2, 0.6])
    for row in comparison.rows {
      let details = try #require(comparison.details(of: row))
      let course = comparison.course(of: row)
      let last = try #require(course.months.last?.option)
      #expect(course.months.map(\.number) == Array(1...comparison.scenario.horizon))
      #expect(last.bill?.cumulative == details.returns?.net)
      #expect(last.withTeam?.cumulative == details.withTeam?.net)
      #expect((last.bill?.discounted ?? last.bill?.cumulative) == details.returns?.npv)
      #expect((last.withTeam?.discounted ?? last.withTeam?.cumulative) == details.withTeam?.npv)
      #expect((last.bill?.discounted == nil) == (texts["discountRate"] == nil))
    }
  }

  @Test(arguments: [[:], ["growth": "5%", "horizon": "24"], ["teamHours": "0", "upfront": "0"]])
  func `what is paid so far is what is up front and each month's cost, in a line between`(
    texts: [String: String]
  ) throws {
    let comparison = try Self.comparison(texts)
    let row = try #require(comparison.row("ft:openai/gpt-4o-mini"))
    let course = comparison.course(of: row)
    let costs = course.costSoFar.map { $0?.value ?? .nan }
    var paid = try #require(course.upfrontWithTeam).value
    #expect(costs.count == course.months.count + 1 && costs[0] == paid)
    for month in course.months {
      paid += try #require(month.option).cost.value
      #expect(costs[month.number].isClose(to: paid))
      let half = try #require(course.cost(at: Months(Double(month.number) - 0.5))).value
      #expect(half.isClose(to: (costs[month.number - 1] + costs[month.number]) / 2))
    }
    let last = Double(course.months.count)
    #expect(course.cost(at: Months(last))?.value == costs.last)
    #expect(course.cost(at: Months(last + 0.01)) == nil && course.cost(at: Months(-0.01)) == nil)
    let today = comparison.course(of: nil)
    #expect(today.costSoFar.first == .zero)
    #expect(today.cost(at: Months(1)) == today.months.first?.baseline)
  }

  @Test func `each month adds its own saving to the total`() throws {
    let comparison = try Self.comparison(["growth": "10%"])
    for row in comparison.rows {
      let course = comparison.course(of: row)
      var total = -(course.upfront?.value ?? .nan)
      for month in course.months {
        let side = try #require(month.option)
        #expect(side.saving.value.isClose(to: month.baseline.value - side.cost.value))
        total += side.saving.value
        #expect(try #require(side.bill).cumulative.value.isClose(to: total))
        #expect(try #require(month.calls).value.isClose(to: 300_000 * power(1.1, Double(month.number - 1))))
      }
    }
  }

  @Test(arguments: [["upfront": "3000"], ["upfront": "3000", "leadTime": "1.5"], ["growth": "-20%"]])
  func `a break-even falls into the month in which the total stops being below zero`(
    texts: [String: String]
  ) throws {
    let comparison = try Comparison.stated(
      Self.example.merging(["priceInput": "2.5", "priceOutput": "10"]) { $1 }.merging(texts) { $1 },
      model: "custom", with: ["ft:bedrock/nova-2-lite", "host:vps"])
    for row in comparison.rows {
      let months = comparison.course(of: row).months.compactMap { $0.option?.withTeam }
      let place = try #require(months.firstIndex { $0.paysBack }, "\(row.offer.id)")
      #expect(months.count { $0.paysBack } == 1)
      #expect(months[..<place].allSatisfy { $0.cumulative < .zero && !$0.isCovered })
      #expect(months[place...].allSatisfy { $0.cumulative >= .zero && $0.isCovered })
      let exact = try #require(row.withTeam.months)
      #expect(Double(place) < exact && exact <= Double(place + 1))
    }
  }

  @Test func `no month is marked where nothing is earned back within the horizon`() throws {
    let comparison = try Self.comparison(["teamHours": "1000"])
    let row = try comparison.found("host:vps")
    #expect(comparison.course(of: row).months.allSatisfy { $0.option?.withTeam?.paysBack == false })
    let untuned = comparison.course(of: try comparison.found("openai/gpt-4o-mini"))
    #expect(untuned.months.allSatisfy { $0.option?.bill?.isCovered == false }, "nothing was paid up front")
    #expect(untuned.months.first?.option?.bill?.paysBack == true)
  }

  @Test func `the calls move with lead time, ramp and end`() throws {
    let comparison = try Self.comparison(
      ["leadTime": "0.5", "keptOnApi": "20%", "horizon": "4"], ramp: [0.5])
    func shares(_ id: String) throws -> [Double] {
      comparison.course(of: try comparison.found(id)).months
        .compactMap { $0.option?.share?.value.rounded(toPlaces: 9) }
    }
    #expect(try shares("host:vps") == [0.2, 0.6, 0.8, 0.8])
    // It ends on 2027-01-14, 25 of 31 days into month 2.
    let second = 0.5 * 0.4 + (25.0 / 31 - 0.5) * 0.8
    #expect(try shares("ft:openai/gpt-4o-mini") == [0.2, second.rounded(toPlaces: 9), 0, 0])
  }

  @Test func `ends, successors and first calls stand in their months, on their days`() throws {
    let comparison = try Self.comparison(["leadTime": "0.5"])
    let end = try #require(CalendarDate("2027-01-14"))
    let todayEnds = MonthEvent(
      on: end, kind: .todayEnds(model: "openai/gpt-4o", successor: "openai/gpt-6-luna"))
    #expect(comparison.course(of: nil).months.map(\.events).prefix(3) == [[], [todayEnds], []])
    let tuned = comparison.course(of: try comparison.found("ft:openai/gpt-4o-mini")).months.map(\.events)
    let begins = try #require(CalendarDate("2026-12-05"))
    #expect(tuned[0] == [MonthEvent(on: begins, kind: .begins(option: "ft:openai/gpt-4o-mini"))])
    #expect(tuned[1] == [todayEnds, MonthEvent(on: end, kind: .ends(option: "ft:openai/gpt-4o-mini"))])
    #expect(tuned.dropFirst(2).allSatisfy { $0.isEmpty })
  }

  @Test func `a dated price changes what its month costs, and says by how much`() throws {
    let inputs = try Inputs.stated(["calls": "1M", "input": "900", "output": "100"])
    let day = try #require(CompleteScenario.day)
    let book = try PriceBook.acme()
    let comparison = try Comparison(
      CompleteScenario(
        inputs: inputs, model: "acme/falling", options: [StatedOption(.api("acme/ending"))], asOf: day),
      in: book)
    let months = comparison.course(of: nil).months
    #expect(
      months.map { $0.baseline.value.rounded(toPlaces: 6) }.prefix(5) == [2000, 2000, 2000, 1000, 1000])
    let fall = try #require(months[3].events.first)
    #expect(fall.on == CalendarDate("2027-02-20"))
    guard case .priceChanges("acme/falling", let perCall) = fall.kind else {
      Issue.record("\(fall)")
      return
    }
    #expect(perCall.value.isClose(to: -0.001))
    #expect(months.flatMap(\.events).count == 1)
  }

  @Test func `months start on the day of the start, the last day where a month is shorter`() throws {
    let comparison = try Comparison(
      CompleteScenario(
        inputs: Inputs.stated(Self.example), asOf: #require(CompleteScenario.day),
        start: CalendarDate("2027-01-31")),
      in: PriceBook.sharedEmbedded.get())
    let starts = comparison.course(of: nil).months.prefix(4).map(\.starts.description)
    #expect(starts == ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"])
  }

  @Test func `what cannot be had has no months`() throws {
    let comparison = try Comparison.stated(Self.example, with: ["ft:anthropic/claude-sonnet-4-5"])
    let course = comparison.course(of: try comparison.found("ft:anthropic/claude-sonnet-4-5"))
    #expect(course.months.isEmpty && course.upfront == nil && course.upfrontWithTeam == nil)
  }
}
