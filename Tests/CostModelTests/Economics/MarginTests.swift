import Testing

@testable import CostModel

@Suite struct MarginTests {
  static func margin(
    _ texts: [String: String], plans: [StatedPlan] = [], bills: [Double] = [], model: String? = nil
  ) throws -> Margin {
    var statement = try Statement.stated(texts, model: model)
    if !plans.isEmpty || !bills.isEmpty { statement.economics = StatedEconomics(plans: plans, bills: bills) }
    return try Margin(
      statement, asOf: #require(CompleteScenario.day), in: PriceBook.sharedEmbedded.get())
  }

  static func plan(
    _ name: String, _ texts: [String: String], _ cohorts: [(String, Double, [String: String])] = []
  ) throws -> StatedPlan {
    StatedPlan(
      name: name, given: try StatedOption.stated(.api("any"), texts).given,
      cohorts: try cohorts.map {
        StatedCohort(name: $0.0, share: $0.1, given: try StatedOption.stated(.api("any"), $0.2).given)
      })
  }

  /// Output alone at $15 a million.
  static let output = [
    "input": "0", "output": "1000", "priceInput": "1", "priceOutput": "15", "users": "1", "price": "50",
  ]

  @Test(arguments: [("500", 7.5, 0.85), ("5000", 75, -0.5)])
  func `the customer of the article`(calls: String, cost: Double, expected: Double) throws {
    let margin = try Self.margin(Self.output.merging(["callsPerUser": calls]) { $1 }, model: "custom")
    let plan = try #require(margin.plans.first)
    #expect(plan.costPerUser.mean.isClose(to: cost) && plan.costPerUser.p99.isClose(to: cost))
    #expect(try #require(margin.total?.grossMargin).isClose(to: expected))
    #expect(margin.total?.usersBelowZero == (expected < 0 ? 1 : 0))
  }

  @Test func `a bill against revenue`() throws {
    let margin = try Self.margin(["revenue": "11000", "spend": "4200"])
    let tripwire = try #require(margin.tripwire)
    #expect(tripwire.share.isClose(to: 4200 / 11000) && tripwire.isOver && tripwire.crossingMonth == 1)
    #expect(margin.plans.isEmpty && margin.total == nil)
  }

  @Test func `past bills say how it grows, and when it passes the tripwire`() throws {
    let margin = try Self.margin(["revenue": "40000", "spend": "4000"], bills: [480, 1900, 4200])
    let tripwire = try #require(margin.tripwire)
    // (4,200 / 480)^(1/2) - 1.
    #expect(tripwire.billGrowth.isClose(to: 1.958039891549808) && tripwire.isOfPastBills)
    #expect(tripwire.share == 0.1 && tripwire.crossingMonth == 2)
    let slow = try #require(
      Self.margin(["revenue": "40000", "spend": "4000", "spendGrowth": "20%"]).tripwire)
    // 10%, 12%, 14.4%, 17.28%.
    #expect(slow.crossingMonth == 4 && !slow.isOver)
    let never = try Self.margin([
      "revenue": "40000", "spend": "4000", "spendGrowth": "5%", "revenueGrowth": "6%",
    ])
    #expect(try #require(never.tripwire).crossingMonth == nil)
  }

  @Test(arguments: [("11.50", 0.2333333333333), ("4.80", 0.68), ("3", 0.8)])
  func `a price of 15 dollars`(cost: String, expected: Double) throws {
    let margin = try Self.margin(["price": "15", "costPerUser": cost, "users": "20"])
    #expect(try #require(margin.total?.grossMargin).isClose(to: expected))
    #expect(margin.comparison == nil && margin.options.isEmpty)
  }

  @Test(arguments: [("40", 16.0), ("200", 80)])
  func `an allowance at list rate`(price: String, expected: Double) throws {
    let margin = try Self.margin([
      "price": price, "costPerUser": "1", "users": "1", "targetMargin": "60%",
    ])
    let plan = try #require(margin.plans.first)
    #expect(try #require(plan.listRateFactor).isClose(to: 2.5) && plan.allowance.isClose(to: expected))
  }

  @Test func `fees come off the price, and free users are carried`() throws {
    let margin = try Self.margin(
      [
        "price": "20", "paymentFee": "3%", "fixedFee": "0.30", "storeFee": "15%", "refunds": "2%",
        "users": "100",
        "callsPerUser": "100", "otherCost": "1", "overhead": "5%", "freeUsers": "900",
        "callsPerFreeUser": "10",
        "input": "1000", "output": "0", "priceInput": "10", "priceOutput": "1",
      ], model: "custom")
    let plan = try #require(margin.plans.first)
    #expect(plan.netRevenuePerUser.isClose(to: 20 * 0.8 - 0.3))
    // 100 calls at 1 cent, $1, 5% of $20, and 9 free users of 10 calls.
    #expect(plan.carried.isClose(to: 0.9) && plan.costPerUser.mean.isClose(to: 1 + 1 + 1 + 0.9))
    #expect(try #require(margin.total).inference.isClose(to: 190))
    #expect(try #require(margin.total).cost.isClose(to: 390))
  }

  @Test func `a budget that is used in full leaves the target, and so does the price for P90`() throws {
    let texts = Self.output.merging([
      "callsPerUser": "400", "callsPerUserP90": "3000", "paymentFee": "3%", "fixedFee": "0.30",
      "otherCost": "0.7",
      "targetMargin": "64%", "users": "1000",
    ]) { $1 }
    let plan = try #require(Self.margin(texts, model: "custom").plans.first)
    let budget = try #require(plan.budget?.calls)
    let full = texts.merging(["callsPerUser": "\(budget)"]) { $1 }.filter { $0.key != "callsPerUserP90" }
    #expect(try #require(Self.margin(full, model: "custom").total?.grossMargin).isClose(to: 0.64))
    let price = texts.merging(["price": "\(try #require(plan.priceForP90))"]) { $1 }
    #expect(try #require(Self.margin(price, model: "custom").plans.first?.grossMargin.p90).isClose(to: 0.64))
  }

  @Test func `a limit cuts what lies above it and nothing else`() throws {
    let users = [("light", 0.9, ["callsPerUser": "10"]), ("heavy", 0.1, ["callsPerUser": "1000"])]
    let margin = try Self.margin(
      Self.output.merging(["hardLimit": "90%"]) { $1 },
      plans: [Self.plan("pro", ["price": "50", "users": "1000"], users)], model: "custom")
    let plan = try #require(margin.plans.first)
    #expect(plan.costPerUser.p90.isClose(to: 0.15) && plan.costPerUser.p99.isClose(to: 15))
    let hard = try #require(plan.limits.last)
    #expect(hard.isHard && hard.budget.cost.isClose(to: 0.15))
    #expect(try #require(hard.grossMargin).isClose(to: 1 - 0.15 / 50))
    #expect(plan.cohorts.map { $0.shareOfBill.rounded(toPlaces: 9) } == [0.082568807, 0.917431193])
    let sum = plan.cohorts.reduce(0) { $0 + $1.share * $1.costPerUser }
    #expect(sum.isClose(to: plan.costPerUser.mean))
  }

  @Test func `a cohort has tokens of its own, and the calls of all are the workload`() throws {
    let margin = try Self.margin(
      ["input": "1000", "output": "0", "priceInput": "10", "priceOutput": "1"],
      plans: [
        Self.plan(
          "team", ["price": "99", "users": "10"],
          [
            ("writers", 0.5, ["callsPerUser": "100"]),
            ("editors", 0.5, ["callsPerUser": "100", "input": "5000"]),
          ])
      ], model: "custom")
    #expect(margin.plans.first?.cohorts.map { $0.costPerUser.rounded(toPlaces: 9) } == [1, 5])
    #expect(margin.comparison?.callsPerMonth?.likely == 1000)
  }

  @Test func `ranges give a range`() throws {
    let margin = try Self.margin(
      Self.output.merging(["callsPerUser": "500..1000", "price": "40..50"]) { $1 }, model: "custom")
    let ends = try #require(margin.range?.ends[.grossMargin])
    #expect(try #require(ends.low).isClose(to: 1 - 15.0 / 40) && #require(ends.high).isClose(to: 0.85))
    #expect(margin.range?.isSought == false)
  }

  @Test func `what is not possible is told`() throws {
    func failure(_ texts: [String: String], plans: [StatedPlan] = []) -> ScenarioError? {
      do {
        _ = try Self.margin(Self.output.merging(texts) { $1 }, plans: plans, model: "custom")
        return nil
      } catch { return error as? ScenarioError }
    }
    #expect(failure(["users": "0", "callsPerUser": "5"]) == .noUsers)
    let economics = registry.economics
    #expect(
      failure(["callsPerUser": "50", "callsPerUserP90": "40"])
        == .percentilesOutOfOrder(registry[economics.callsPerUser], registry[economics.callsPerUserP90]))
    #expect(
      failure([:], plans: [try Self.plan("a", ["users": "1"], [("x", 0.5, ["callsPerUser": "1"])])])
        == .plan("a", .sharesOfUsers(0.5)))
    #expect(
      failure([:], plans: [try Self.plan("a", ["users": "1", "horizon": "3", "callsPerUser": "1"])])
        == .plan("a", .notForPlan(registry[registry.time.horizon])))
    #expect(failure(["price": "5"]) == .missing([registry[economics.callsPerUser]]))
  }

  @Test func `metrics of users hold a decision`() throws {
    var statement = try Statement.stated(
      Self.output.merging(["callsPerUser": "500"]) { $1 }, model: "custom")
    statement.options = [StatedOption(.api("openai/gpt-5.4-mini"))]
    let book = try PriceBook.sharedEmbedded.get()
    let comparison = try Comparison(
      statement.scenario(asOf: #require(CompleteScenario.day), in: book), in: book)
    let stay = DecisionFigures(of: nil, in: comparison)
    #expect(stay.value(of: .grossMargin) == .number(0.85) && stay.value(of: .costPerUser) == .number(7.5))
    let move = DecisionFigures(of: comparison.row("openai/gpt-5.4-mini"), in: comparison)
    // 500,000 tokens at $4.50.
    #expect(try #require(move.value(of: .grossMargin).comparable).isClose(to: 1 - 2.25 / 50))
  }

  @Test func `options stand in the order of their margin, and those without one with their reason`() throws {
    var statement = try Statement.stated(
      Self.output.merging(["callsPerUser": "400", "users": "5000"]) { $1 }, model: "custom")
    statement.options = [
      StatedOption(.machine("vps")), StatedOption(.api("openai/gpt-5.4")),
      StatedOption(.api("openai/gpt-5.4-mini")),
    ]
    let margin = try Margin(
      statement, asOf: #require(CompleteScenario.day), in: PriceBook.sharedEmbedded.get())
    #expect(margin.options.map(\.id) == ["openai/gpt-5.4-mini", "openai/gpt-5.4"])
    #expect(margin.leftOut.map(\.id) == ["host:vps"])
    #expect(margin.betterOption?.id == "openai/gpt-5.4-mini" || !margin.isBelowTarget)
  }

  @Test func `a lever moves inference as it moves the bill`() throws {
    let margin = try Self.margin(
      [
        "input": "2000", "output": "100", "users": "10", "price": "50", "callsPerUser": "1000",
        "batchShare": "50%",
      ], model: "openai/gpt-5.4")
    let given = try #require(margin.levers.first { $0.isGiven })
    // Batches at half the price, for half of the calls: what is given is what margin has.
    let now = try #require(margin.total?.grossMargin)
    #expect(given.grossMargin.isClose(to: now))
    #expect(margin.levers.contains { !$0.isGiven && $0.grossMargin > given.grossMargin })
  }

  @Test func `code asks for a margin as it asks for a comparison`() throws {
    var scenario = Scenario(on: "2026-11-20")
    scenario[.price] = 20
    scenario[.users] = 1_000
    scenario[.callsPerUser] = 400
    scenario[.input] = 1_200
    scenario[.output] = 400
    scenario.model = "openai/gpt-5.4"
    #expect(try #require(scenario.margin().total?.grossMargin).isClose(to: 0.82))
    #expect(throws: AnalysisError.self) { try Scenario(on: "2026-11-20").margin() }
  }

  @Test func `the users beyond P90 are told, and what they cost`() throws {
    let margin = try Self.margin(
      Self.output,
      plans: [
        Self.plan(
          "pro", ["price": "50", "users": "1000"],
          [("light", 0.9, ["callsPerUser": "10"]), ("heavy", 0.1, ["callsPerUser": "1000"])])
      ], model: "custom")
    let beyond = try #require(margin.plans.first?.beyondP90)
    #expect(beyond.share.isClose(to: 0.1) && beyond.cost.isClose(to: 15))
    #expect(margin.plans.first?.isUniform == false)
  }

  @Test func `a bill below zero is of all inference, that of free users included`() throws {
    let margin = try Self.margin(
      Self.output,
      plans: [
        Self.plan("free", ["price": "0", "users": "100", "callsPerUser": "100"]),
        Self.plan(
          "pro", ["price": "10", "users": "100"],
          [("light", 0.9, ["callsPerUser": "100"]), ("heavy", 0.1, ["callsPerUser": "1000"])]),
      ], model: "custom")
    let total = try #require(margin.total)
    // Of $150 + $135 + $150.
    #expect(try #require(total.payingBelowZero).isClose(to: 0.1))
    #expect(try #require(total.payingBillBelowZero).isClose(to: 150.0 / 435))
    #expect(try #require(total.billBelowZero).isClose(to: 300.0 / 435))
  }

  @Test func `the week is held against the tripwire that is said, and the length of the month`() throws {
    var statement = try Statement.stated(["tripwire": "30%", "daysPerMonth": "28", "costPerUser": "8"])
    var week = Week()
    week.figures = [.cost: 20, .revenue: 100, .activeUsers: 10]
    statement.economics = StatedEconomics(weeks: (week, Week()))
    let margin = try Margin(
      statement, asOf: #require(CompleteScenario.day), in: PriceBook.sharedEmbedded.get())
    let lines = try #require(margin.weekly?.lines)
    let share = try #require(lines.first { $0.subject == .shareOfRevenue })
    #expect(share.target == .init(value: 0.3, isLeast: false) && share.isMet == true)
    #expect(lines.first { $0.subject == .costPerActiveUser }?.target?.value == 2)
    #expect(
      lines[2] != WeeklyTable.Line(subject: .shareOfRevenue, unit: .share, this: 0.2, last: nil, target: nil))
  }
}
