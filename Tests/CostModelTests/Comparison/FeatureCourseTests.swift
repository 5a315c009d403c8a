import Testing

@testable import CostModel

@Suite struct FeatureCourseTests {
  private static func portfolio(
    _ shared: [String: String] = [:], chatCalls: String? = "1k/day"
  ) throws -> FeaturesTogether {
    try .stated(
      shared: shared.merging(["teamHours": "10"]) { first, _ in first },
      hosts: [.stated("adapters", "vps")],
      [
        .stated("extraction", ["calls": "10k/day", "input": "1200", "output": "80"], .host("adapters")),
        .stated("triage", ["calls": "5k/day"], bill: 400, .host("adapters")),
        .stated("chat", chatCalls.map { ["calls": $0] } ?? [:], bill: 960),
      ])
  }

  @Test(
    arguments: [
      [:], ["discountRate": "8%", "growth": "5%"], ["discountRate": "-5%", "leadTime": "1.5"],
      ["horizon": "36", "priceChange": "-20%"], ["horizon": "1"], ["keptOnApi": "30%", "retrainEvery": "3"],
    ])
  func `the last month stands where the returns at the horizon stand`(texts: [String: String]) throws {
    let portfolio = try Self.portfolio(texts)
    let course = portfolio.course
    let last = try #require(course.months.last?.option)
    #expect(course.months.map(\.number) == Array(1...portfolio.horizon))
    #expect(last.bill?.cumulative == portfolio.returns.net)
    #expect(last.withTeam?.cumulative == portfolio.returnsWithTeam.net)
    #expect((last.bill?.discounted ?? last.bill?.cumulative) == portfolio.returns.npv)
    #expect((last.withTeam?.discounted ?? last.withTeam?.cumulative) == portfolio.returnsWithTeam.npv)
    #expect((last.bill?.discounted == nil) == (texts["discountRate"] == nil))
  }

  @Test func `a portfolio of one feature has the months of its option`() throws {
    let texts = [
      "calls": "10k/day", "input": "1200", "output": "80", "teamHours": "10", "leadTime": "0.5",
      "growth": "3%", "discountRate": "8%", "keptOnApi": "10%",
    ]
    let portfolio = try FeaturesTogether.stated(
      shared: texts, [.stated("only", [:], .option(StatedOption(.machine("vps"))))])
    let comparison = try Comparison.stated(texts, with: ["host:vps"])
    let single = comparison.course(of: try comparison.found("host:vps"))
    let course = portfolio.course
    #expect(course.upfront == single.upfront && course.upfrontWithTeam == single.upfrontWithTeam)
    #expect(course.months.count == single.months.count)
    for (month, other) in zip(course.months, single.months) {
      let (side, otherSide) = (try #require(month.option), try #require(other.option))
      #expect(month.starts == other.starts && month.events.map(\.kind) == other.events.map(\.kind))
      #expect(month.calls?.value.isClose(to: try #require(other.calls).value) == true)
      #expect(month.baseline.value.isClose(to: other.baseline.value))
      #expect(side.cost.value.isClose(to: otherSide.cost.value))
      #expect(side.share?.value.isClose(to: try #require(otherSide.share).value) == true)
      #expect(side.bill?.paysBack == otherSide.bill?.paysBack)
      #expect(side.withTeam?.isCovered == otherSide.withTeam?.isCovered)
    }
  }

  @Test func `a break-even falls into the month in which the total stops being below zero`() throws {
    let portfolio = try Self.portfolio(["hourlyRate": "150", "growth": "2%"])
    let months = portfolio.course.months.compactMap { $0.option?.withTeam }
    let place = try #require(months.firstIndex { $0.paysBack })
    #expect(months.count { $0.paysBack } == 1)
    #expect(months[..<place].allSatisfy { $0.cumulative < .zero && !$0.isCovered } && place > 0)
    #expect(months[place...].allSatisfy { $0.cumulative >= .zero && $0.isCovered })
  }

  @Test func `calls and the share that moved are not known where those of a feature are not`() throws {
    let known = try Self.portfolio(["growth": "10%"]).course.months
    let second = try #require(known.dropFirst().first)
    #expect(second.calls?.value.isClose(to: 16_000 * 30 * 1.1) == true)
    #expect(second.option?.share?.value.isClose(to: 15.0 / 16) == true)
    let unknown = try Self.portfolio(chatCalls: nil).course.months
    #expect(unknown.count == 12 && unknown.allSatisfy { $0.calls == nil && $0.option?.share == nil })
  }

  @Test func `an end of a model is told once, a start for each feature`() throws {
    let course = try FeaturesTogether.stated(
      shared: ["leadTime": "0.5", "input": "1200", "output": "80"], hosts: [.stated("server", "vps")],
      [
        .stated("a", ["calls": "1k/day"], .host("server")),
        .stated("b", ["calls": "2k/day"], .host("server")),
        .stated("c", ["calls": "3k/day"]),
      ]
    ).course
    let first = try #require(course.months.first).events
    #expect(first.map(\.feature) == ["a", "b"])
    #expect(first.allSatisfy { $0.kind == .begins(option: "server") && $0.on.description == "2026-12-05" })
    let second = try #require(course.months.dropFirst().first).events
    #expect(second.count == 1 && second.first?.feature == nil)
    #expect(
      second.first?.kind == .todayEnds(model: "openai/gpt-4o", successor: "openai/gpt-6-luna"))
  }

  @Test func `today's models have the same months without another side`() throws {
    let portfolio = try Self.portfolio()
    let (today, course) = (portfolio.todayCourse, portfolio.course)
    #expect(today.months.map(\.baseline) == course.months.map(\.baseline) && today.months.count == 12)
    #expect(today.months.allSatisfy { $0.option == nil } && today.breakEven == nil)
  }
}
