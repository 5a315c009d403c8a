import Testing

@testable import CostModel

/// Cascades, fallbacks and shares that a parameter moves.
@Suite struct MixRulesTests {
  /// 1,000 calls of 1,000 + 1,000 tokens: $10.00 a month with long, $4.00 with falling, $20.00 with ending.
  private static let base = ["calls": "1000", "input": "1000", "output": "1000", "hourlyRate": "100"]

  private static func option(
    _ plans: [Plan], _ rule: StatedMix.Rule, shares: [Double] = [], _ texts: [String: String] = [:],
    name: String = "mix", router: String? = nil
  ) throws -> StatedOption {
    let parts = try plans.enumerated().map { index, plan in
      StatedMix.Part(try .stated(plan), share: shares.indices.contains(index) ? shares[index] : 1)
    }
    return try .stated(.mix(StatedMix(parts, rule: rule, router: router)), name: name, texts)
  }

  private static func compare(
    _ options: [StatedOption], _ more: [String: String] = [:]
  ) throws -> Comparison {
    try Comparison.stated(
      base.merging(more) { $1 }, model: "acme/long", options: options, in: PriceBook.acme())
  }

  private static let whole = [
    "growth": "3%", "priceChange": "-10%", "retryRate": "10%", "answersCached": "7%", "leadTime": "0.5",
    "keptOnApi": "11%", "maintenance": "3", "teamHours": "2..3", "hostTrainingCost": "50", "premium": "1",
    "peakFactor": "2.3", "calls": "900..1100", "trainingCost": "40",
  ]

  @Test(
    arguments: [
      (Plan.api("acme/falling"), Plan.machine("box")), (.machine("box"), .api("acme/ending")),
      (.api("acme/ending"), .hosted("acme/long")), (.hosted("acme/long"), .machine("box")),
    ])
  func `a cascade of which nothing goes on is its first option to the last digit`(
    first: Plan, second: Plan
  ) throws {
    let comparison = try Self.compare(
      [
        try .stated(first, name: "alone"),
        Self.option([first, second], .cascade, ["escalation": "0"]),
        Self.option([first, second], .fallback, ["fallbackRate": "0"], name: "fallback"),
        Self.option([first, second], .shares, shares: [0.5, 0.5], ["routed": "1"], name: "routed"),
      ], Self.whole)
    let one = try comparison.figures("alone")
    for name in ["mix", "fallback", "routed"] {
      let other = try comparison.figures(name)
      #expect(one.monthly == other.monthly, "\(name)")
      #expect(one.oneOff == other.oneOff, "\(name)")
      #expect(one.breakEven == other.breakEven && one.withTeam == other.withTeam, "\(name)")
      #expect(one.billedCalls == other.billedCalls, "\(name)")
      #expect(one.prompt == other.prompt, "\(name)")
      #expect(try comparison.found("alone").range == comparison.found(name).range, "\(name)")
      #expect(try comparison.found("alone").verdict == comparison.found(name).verdict, "\(name)")
      #expect(
        try comparison.found("alone").offer.endOfLife == comparison.found(name).offer.endOfLife, "\(name)")
      let details = (try comparison.details("alone"), try comparison.details(name))
      #expect(details.0.returns == details.1.returns && details.0.withTeam == details.1.withTeam, "\(name)")
    }
  }

  @Test func `a cascade of which everything goes on costs what both cost together`() throws {
    let (box, tuned) = (Plan.machine("box"), Plan.hosted("acme/long"))
    let comparison = try Self.compare(
      [
        .stated(.api("acme/falling")), .stated(.api("acme/long"), name: "long"), .stated(box),
        .stated(tuned),
        Self.option([.api("acme/falling"), .api("acme/long")], .cascade, name: "plain"),
        Self.option([.api("acme/long"), box], .cascade, name: "machine"),
        Self.option([box, tuned], .cascade, name: "tuned"),
      ],
      [
        "escalation": "100%", "premium": "1", "trainingCost": "40", "hostTrainingCost": "50",
        "teamHours": "3",
        "retryRate": "5%", "keptOnApi": "0",
      ])
    func monthly(_ id: String) throws -> Double { try comparison.figures(id).monthly.total.value }
    #expect(try monthly("plain") == monthly("acme/falling") + monthly("long"))
    #expect(try monthly("machine") == monthly("long") + monthly("host:box"))
    #expect(try monthly("tuned") == monthly("host:box") + monthly("ft:acme/long"))
    // Both are trained; the work, which was stated once, is done once.
    let tunedOneOff = try comparison.figures("tuned").oneOff
    #expect(tunedOneOff == OneOff(training: USD(80), labor: USD(300)))
    #expect(try comparison.figures("plain").billedCalls == CallRate(2100))
  }

  @Test func `each step of a cascade takes the escalated share of the one before it`() throws {
    let option = try Self.option(
      [.api("acme/falling"), .api("acme/long"), .machine("box")], .cascade, router: "acme/falling")
    let comparison = try Self.compare(
      [option], ["escalation": "20%", "routerInput": "500", "routerOutput": "500", "calls": "90000"])
    let figures = try comparison.figures("mix")
    #expect(figures.parts.map { $0.share.rounded(toPlaces: 12) } == [1, 0.2, 0.04])
    // $360 + 20% of $900 + the box for 3,600 calls, 120 a day: two small ones; $0.002 for each decision.
    #expect(figures.monthly.total.value.isClose(to: 360 + 180 + 45 + 180))
    #expect(figures.monthly[.router].value.isClose(to: 180))
  }

  @Test func `what fails at an option of a fallback is paid there all the same, and at the next`() throws {
    let option = try Self.option([.api("acme/falling"), .api("acme/long"), .api("acme/ending")], .fallback)
    let figures = try Self.compare([option], ["fallbackRate": "10%"]).figures("mix")
    #expect(figures.parts.map { $0.share.rounded(toPlaces: 12) } == [1, 0.1, 0.01])
    #expect(figures.monthly.total.value.isClose(to: 4 + 1 + 0.2))
    #expect(figures.billedCalls.value.isClose(to: 1110))
  }

  @Test func `today's model with a fallback costs more than today's model alone`() throws {
    let plan = try Plan("fallback:gpt-5.4+claude-sonnet-5")
    let comparison = try Comparison.stated(
      ["calls": "300k", "input": "1200", "output": "80", "fallbackRate": "5%"], model: "gpt-5.4",
      options: [.stated(plan, name: "route")], in: PriceBook.sharedEmbedded.get())
    let next = try Comparison.stated(
      ["calls": "15k", "input": "1200", "output": "80"], model: "gpt-5.4", with: ["claude-sonnet-5"])
    let figures = try comparison.figures("route")
    let fallback = try next.figures("anthropic/claude-sonnet-5").monthly.total
    #expect(figures.monthly.total.value.isClose(to: comparison.baseline.total.value + fallback.value))
    #expect(figures.saving < .zero)
    #expect(try comparison.found("route").verdict == .never)
  }

  @Test func `a routed share leaves the others their proportions, for one mix or for all`() throws {
    let plans: [Plan] = [.api("acme/falling"), .api("acme/long"), .api("acme/ending")]
    let comparison = try Self.compare(
      [
        Self.option(plans, .shares, shares: [0.5, 0.3, 0.2], name: "shared"),
        Self.option(plans, .shares, shares: [0.5, 0.3, 0.2], ["routed": "0"], name: "own"),
      ], ["routed": "60%"])
    func shares(_ id: String) throws -> [Double] {
      try comparison.figures(id).parts.map { $0.share.rounded(toPlaces: 12) }
    }
    #expect(try shares("shared") == [0.6, 0.24, 0.16])
    #expect(try shares("own") == [0, 0.6, 0.4])
  }

  @Test func `a cascade ends with the first of its steps, and says which`() throws {
    let comparison = try Self.compare(
      [Self.option([.api("acme/falling"), .api("acme/ending")], .cascade)], ["escalation": "50%"])
    let row = try comparison.found("mix")
    let day = try #require(CalendarDate("2027-01-20"))
    #expect(row.offer.endOfLife == day)
    let notes = comparison.notes(on: row)
    #expect(notes.contains(.cascadeEnds(option: "mix", step: "acme/ending", on: day)))
    #expect(!notes.contains(.ofPart("acme/ending", .ends(option: "acme/ending", on: day))))
    // $4 for all and half of $20, for two months; then $10 of today's model.
    let tariff = try #require(comparison.likely.tariffs.first.flatMap { $0 })
    let months = comparison.likely.projections(of: tariff, months: 3).option.monthly
    #expect(months.map { $0.rounded(toPlaces: 9) } == [14, 14, 10])
  }

  @Test func `an option of a fallback that ends leaves its calls to today's model, and a note says so`()
    throws
  {
    let comparison = try Self.compare(
      [Self.option([.api("acme/falling"), .api("acme/ending")], .fallback)], ["fallbackRate": "50%"])
    let row = try comparison.found("mix")
    let day = try #require(CalendarDate("2027-01-20"))
    #expect(row.offer.endOfLife == nil)
    #expect(
      comparison.notes(on: row).contains(.ofPart("acme/ending", .ends(option: "acme/ending", on: day))))
    // $4 and half of $20 for two months, then $4 and half of $10 of today's model.
    let tariff = try #require(comparison.likely.tariffs.first.flatMap { $0 })
    let months = comparison.likely.projections(of: tariff, months: 3).option.monthly
    #expect(months.map { $0.rounded(toPlaces: 9) } == [14, 14, 9])
  }

  @Test func `a call of a cascade costs all that is sent for it, and has the average tokens of that`() throws
  {
    let comparison = try Self.compare(
      [Self.option([.api("acme/falling"), .api("acme/long")], .cascade)],
      ["escalation": "50%"])
    let figures = try comparison.figures("mix")
    // 1,000 calls at $0.004 and 500 at $0.010, all of 1,000 + 1,000 tokens.
    #expect(figures.billedCalls.value.isClose(to: 1500))
    #expect(figures.perCall.value.isClose(to: 0.009))
    #expect(figures.monthly.total.value.isClose(to: 9))
    #expect(figures.prompt.input.value.isClose(to: 1000) && figures.prompt.output.value.isClose(to: 1000))
  }

  @Test func `a range of the routed share holds the step from which the machine is paid`() throws {
    let option = try Self.option([.machine("box"), .api("acme/long")], .shares, shares: [0.5, 0.5])
    let comparison = try Self.compare([option], ["routed": "0..50%", "upfront": "0"])
    let range = try #require(try comparison.found("mix").range)
    // $10 without the box; $25 of it from its first call on, when nearly all are still at $10.
    #expect(range.low.monthlyTotal == MonthlyUSD(10))
    #expect(range.high.monthlyTotal.value.isClose(to: 35))
  }

  @Test func `a router of its own wins over the one of all, and one that nobody needs is told`() throws {
    var statement = Statement()
    statement.given = try StatedOption.stated(.api("x"), Self.base).given
    statement.model = "acme/long"
    statement.router = "acme/falling"
    let plans: [Plan] = [.api("acme/falling"), .api("acme/long")]
    let own = try Self.option(plans, .shares, shares: [1, 0], ["routerInput": "1000"], router: "acme/ending")
    let shared = try Self.option(plans, .shares, shares: [1, 0], ["routerInput": "1000"], name: "shared")
    statement.options = [own, shared]
    let (day, book) = (try #require(CompleteScenario.day), try PriceBook.acme())
    func comparison(_ statement: Statement) throws -> Comparison {
      try Comparison(statement.scenario(asOf: day, in: book), in: book)
    }
    let both = try comparison(statement)
    #expect(try both.figures("mix").monthly[.router].value.isClose(to: 10))
    #expect(try both.figures("shared").monthly[.router].value.isClose(to: 2))
    var top = Statement()
    top.router = "acme/long"
    #expect(try comparison(statement.overlaid(by: top)).figures("mix").monthly[.router].value.isClose(to: 2))
    statement.options = [try .stated(.api("acme/falling"))]
    #expect(try comparison(statement).study.unusedFlags == ["--hourly-rate", "--router"])
    statement.router = "ft:acme/long"
    statement.options = [own.routed(by: nil), shared]
    #expect(throws: ScenarioError.notUntuned("ft:acme/long", flag: "--router")) { try comparison(statement) }
  }

  @Test func `what no option among several reads is told, and its default is no assumption`() throws {
    let plans: [Plan] = [.api("acme/falling"), .api("acme/long")]
    let texts = ["routed": "50%", "fallbackRate": "1%", "routerInput": "10"]
    let cascade = try Self.compare(
      [Self.option(plans, .cascade, ["escalation": "5%"])], texts)
    #expect(cascade.study.unusedFlags == ["--hourly-rate", "--routed", "--fallback-rate", "--router-input"])
    #expect(!cascade.assumptions.contains { $0.definition.group == .routing })
    let routed = try Self.compare([Self.option(plans, .shares, shares: [0.5, 0.5], router: "acme/falling")])
    let read = routed.assumptions.filter { $0.definition.group == .routing }
    #expect(read.map(\.definition.key) == ["routerInput", "routerOutput"])
    #expect(read.first?.spread == Spread(50, 200) && read.first?.origin.source != nil)
    let published = try PriceBook.sharedEmbedded.get().overheads.first { $0.key == "routerTokens" }
    #expect(read.first?.spread == published?.overall)
    #expect(read.first?.origin.source?.title == published?.source.title)
  }

  @Test func `a rule without its number, or without a second option, is refused`() throws {
    let registry = Parameters.standard
    let plans: [Plan] = [.api("acme/falling"), .api("acme/long")]
    #expect(throws: ScenarioError.missing([registry[registry.routing.escalation]])) {
      try Self.compare([Self.option(plans, .cascade)])
    }
    #expect(throws: ScenarioError.missing([registry[registry.routing.fallbackRate]])) {
      try Self.compare([Self.option(plans, .fallback)])
    }
    #expect(throws: ScenarioError.badMix("mix", .noNext(.cascade))) {
      try Self.compare([Self.option([plans[0]], .cascade)], ["escalation": "1%"])
    }
    #expect(throws: ScenarioError.badMix("mix", .noProportions(first: "acme/falling"))) {
      try Self.compare([Self.option(plans, .shares, shares: [1, 0], ["routed": "1%"])])
    }
  }
}
