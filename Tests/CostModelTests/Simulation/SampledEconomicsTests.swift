import Testing

@testable import CostModel

@Suite struct SampledEconomicsTests {
  /// A user pays $50, and a call costs 1,000 × $7.50 + 2,000 × $15 a million, $0.0375, today; a third on the tuned model.
  private static let users = [
    "price": "50", "users": "100", "callsPerUser": "400", "input": "1000", "output": "2000",
    "priceInput": "7.5", "priceOutput": "15", "upfront": "2400",
  ]

  private static func statement(
    _ more: [String: String?] = [:], plans: [StatedPlan] = []
  ) throws -> Statement {
    var texts = users
    for (key, text) in more { texts[key] = text }
    var statement = try Statement.stated(texts, model: Plan.custom)
    statement.options = [
      StatedOption(try Plan("acme/third"))
    ]
    if !plans.isEmpty { statement.economics = StatedEconomics(plans: plans) }
    return statement
  }

  private static func book() throws -> PriceBook {
    let source = #""source": "list", "checked": "2026-11-01""#
    let text = """
      { "provider": "acme", "name": "Acme", "maker": true,
        "sources": { "list": { "title": "acme.example/prices" } },
        "models": [ { "id": "third", "prices": [
          { "usdPerMillionInputTokens": 2.5, "usdPerMillionOutputTokens": 5, \(source) }] } ] }
      """
    return try PriceBook().adding(bytes: Array(text.utf8), named: "acme")
  }

  private static func simulation(
    _ statement: Statement, samples: Int = 2000, choice: Sweep.Choice = .cheapest,
    holding conditions: [RecordedCondition] = []
  ) throws -> Simulation {
    try Simulation(
      try statement.scenario(asOf: #require(CompleteScenario.day), in: book()), option: choice,
      samples: samples, holding: conditions, in: book())
  }

  private static func margin(_ statement: Statement) throws -> Margin {
    try Margin(statement, asOf: #require(CompleteScenario.day), in: book())
  }

  @Test func `without ranges every sample is what margin says`() throws {
    let statement = try Self.statement(["paymentFee": "3%", "fixedFee": "0.30", "callsPerUserP90": "900"])
    let economics = try #require(Self.simulation(statement, samples: 3).economics)
    let margin = try Self.margin(statement)
    let (total, option) = (try #require(margin.total), try #require(margin.options.first))
    for (result, today, moved) in [
      (Margin.Figure.grossMargin, total.grossMargin, option.grossMargin),
      (.marginP90, total.marginP90, option.marginP90), (.costPerUser, total.costPerUser, option.costPerUser),
      (.shareOfRevenue, total.shareOfRevenue, option.shareOfRevenue),
    ] {
      for end in [\SampledResult.low, \.p10, \.p50, \.p90, \.high] {
        #expect(economics.today[result]?[keyPath: end].number == today, "\(result)")
        #expect(economics.option[result]?[keyPath: end].number == moved, "\(result)")
      }
      #expect(today != moved)
    }
  }

  @Test func `the same is what a sweep has in its cell`() throws {
    let statement = try Self.statement()
    let economics = try #require(Self.simulation(statement, samples: 1).economics)
    let sweep = try Sweep(
      statement, over: [try SweepAxis("horizon=12,24")], option: .cheapest,
      asOf: #require(CompleteScenario.day), in: Self.book())
    let results = try #require(sweep.cells.first?.figures?.results)
    for metric in Metric.allCases {
      guard let result = metric.ofUsers else { continue }
      let drawn = try #require(economics.option[result]?.p50.number)
      #expect(results.value(of: metric).isSame(as: .number(drawn)), "\(metric)")
    }
  }

  // 200 to 600 calls of $0.0375 against $50 are a margin of 85% to 55%, each as likely as any other.
  @Test func `an even range of calls is an even range of margins`() throws {
    let economics = try #require(Self.simulation(Self.statement(["callsPerUser": "200..600"])).economics)
    let margin = try #require(economics.today[.grossMargin])
    // Three standard errors of a percentile: 3 × √(p × (1 − p) / n) over the density 1/0.3.
    for (found, expected, p) in [(margin.p10, 0.58, 0.1), (margin.p50, 0.7, 0.5), (margin.p90, 0.82, 0.9)] {
      let error = 3 * (p * (1 - p) / 2000).squareRoot() * 0.3
      #expect(try abs(#require(found.number) - expected) < error)
    }
    #expect(try #require(margin.low.number) >= 0.55 && #require(margin.high.number) <= 0.85)
    // A third of the inference: 1 − (1 − m) / 3.
    let moved = try #require(economics.option[.grossMargin]?.p50.number)
    #expect(try abs(moved - (1 - (1 - #require(margin.p50.number)) / 3)) < 1e-12)
  }

  @Test func `calls follow the users of each sample, and are no range beside them`() throws {
    let statement = try Self.statement(["users": "50..150", "callsPerUser": "200..600"])
    let simulation = try Self.simulation(statement)
    #expect(Set(simulation.inputs.map(\.number.definition.key)) == ["users", "callsPerUser"])
    #expect(simulation.inputs.allSatisfy { $0.rankCorrelation ?? 0 > 0.5 })
    // 50 × 200 calls at least, 150 × 600 at most, each saving $0.025.
    #expect(try #require(simulation.monthlySaving.low.number) >= 250)
    #expect(try #require(simulation.monthlySaving.high.number) <= 2250)
    // Of the product of two even variables the mean is that of their means; 3 × its standard error are about 50 of 1,000.
    #expect(try abs(#require(simulation.monthlySaving.mean) - 1000) < 50)
    let price = try Self.simulation(Self.statement(["price": "40..60"]))
    #expect(price.inputs.count == 1 && price.inputs[0].rankCorrelation == nil)
    #expect(price.monthlySaving.low == price.monthlySaving.high)
  }

  @Test func `calls that are stated are drawn beside the users`() throws {
    let simulation = try Self.simulation(Self.statement(["calls": "1k..2k", "users": "50..150"]))
    #expect(Set(simulation.inputs.map(\.number.definition.key)) == ["calls", "users"])
  }

  @Test func `a range of one plan is drawn, under its name`() throws {
    let plans = [
      StatedPlan(name: "free", given: try Self.given(["price": "0", "users": "300", "callsPerUser": "10"])),
      StatedPlan(
        name: "pro", given: try Self.given(["price": "40..60"]),
        cohorts: [
          StatedCohort(name: "light", share: 0.8, given: try Self.given(["callsPerUser": "100"])),
          StatedCohort(
            name: "heavy", share: 0.2, given: try Self.given(["callsPerUser": "900", "output": "2k..4k"])),
        ]),
    ]
    let simulation = try Self.simulation(Self.statement(["price": nil, "callsPerUser": nil], plans: plans))
    #expect(
      simulation.inputs.map { "\($0.owner ?? "") \($0.number.definition.key)" }.sorted() == [
        "pro price", "pro, heavy output",
      ])
    // A bill has neither of them.
    #expect(simulation.monthlySaving.low == simulation.monthlySaving.high)
    let economics = try #require(simulation.economics)
    let margin = try #require(economics.today[.grossMargin])
    let (low, high) = (try #require(margin.low.number), try #require(margin.high.number))
    func corner(_ price: String, _ output: String) throws -> Double {
      let pro = plans[1]
      let heavy = pro.cohorts[1]
      return try #require(
        Self.margin(
          Self.statement(
            ["price": nil, "callsPerUser": nil],
            plans: [
              plans[0],
              StatedPlan(
                name: "pro", given: try Self.given(["price": price]),
                cohorts: [
                  pro.cohorts[0],
                  StatedCohort(
                    name: "heavy", share: heavy.share,
                    given: try Self.given(["callsPerUser": "900", "output": output])),
                ]),
            ])
        ).total?.grossMargin)
    }
    #expect(try low >= corner("40", "4k") && low < corner("50", "3k"))
    #expect(try high <= corner("60", "2k") && high > corner("50", "3k"))
  }

  private static func given(_ texts: [String: String]) throws -> StatedOption.Quantities {
    try StatedOption.stated(.api("any"), texts).given
  }

  // A margin of 85% to 55% is 70% at least in half of the samples, 90% in none; a cost of $7.50 to $22.50.
  @Test func `what must hold does in its share of the samples, of the option or of staying`() throws {
    let conditions = [
      RecordedCondition(Condition(.grossMargin, .atLeast, 0.7)),
      RecordedCondition(Condition(.grossMargin, .atLeast, 0.9)),
      RecordedCondition(Condition(.costPerUser, .atMost, 18.75)),
      RecordedCondition(Condition(.costPerUser, .risesAtMost, 0.5), recorded: .number(7.5)),
      RecordedCondition(Condition(.costPerUser, .risesAtMost, 0.5)),
    ]
    let statement = try Self.statement(["callsPerUser": "200..600"])
    let stays = try #require(
      Self.simulation(statement, choice: .decided(Decision.stay), holding: conditions).economics)
    #expect(stays.isToStay)
    for (found, expected) in zip(stays.conditions, [0.5, 0, 0.75, 0.25, 0]) {
      #expect(abs(found.probability - expected) < 0.035, "\(found)")
    }
    // A third of the inference: at least 85%, and 90% where today's is 70%.
    let moved = try #require(Self.simulation(statement, holding: conditions).economics)
    #expect(!moved.isToStay && moved.conditions[0].probability == 1)
    #expect(abs(moved.conditions[1].probability - 0.5) < 0.035)
  }

  @Test func `more samples than a piece holds are all counted`() throws {
    let statement = try Self.statement(["callsPerUser": "200..600", "price": "40..60"])
    let (one, all) = (
      try Self.simulation(statement, samples: 100), try Self.simulation(statement, samples: 5000)
    )
    let found = try #require(all.economics?.today[.grossMargin])
    #expect(found.histogram?.counts.reduce(0, +) == 5000 && found.never == 0)
    #expect(try #require(found.low.number) <= #require(one.economics?.today[.grossMargin]?.low.number))
  }

  @Test func `where nothing comes in nothing is said of it`() throws {
    let economics = try #require(Self.simulation(Self.statement(["price": "0"]), samples: 10).economics)
    #expect(economics.today[.grossMargin] == nil && economics.option[.shareOfRevenue] == nil)
    #expect(economics.today[.costPerUser]?.p50.number == 15)
    let some = try #require(
      Self.simulation(Self.statement(["price": "0..1", "fixedFee": "0.5"]), samples: 200).economics)
    #expect(some.today[.grossMargin] == nil && some.today[.costPerUser] != nil)
  }

  @Test func `a scenario without a price has none`() throws {
    let statement = try Self.statement(["price": nil, "users": nil, "callsPerUser": nil, "calls": "1k..2k"])
    #expect(try Self.simulation(statement, samples: 10).economics == nil)
    // A price alone says nothing of what users cost.
    let priced = try Self.statement(["users": nil, "callsPerUser": nil, "calls": "1k..2k"])
    let simulation = try Self.simulation(priced, samples: 10)
    #expect(simulation.economics == nil && simulation.comparison.marginGap != nil)
  }
}
