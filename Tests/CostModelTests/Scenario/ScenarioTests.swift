import Testing

@testable import CostModel

@Suite struct ScenarioTests {
  /// The scenario of the published worked example.
  static func worked(on day: String = "2026-11-20") -> Scenario {
    var scenario = Scenario(on: day)
    scenario[.calls] = 50_000
    scenario[.input] = 1_200
    scenario[.output] = 80
    return scenario
  }

  @Test func `what code says can be read back, changed and taken back`() throws {
    var scenario = Self.worked()
    #expect(scenario[.calls]?.text == "50000")
    scenario[.output] = 60...120
    scenario[.input] = nil
    #expect(scenario[.input] == nil)
    #expect(scenario[.retryRate] == nil)
    let given = try scenario.statement().given
    #expect(given.keys.sorted() == ["calls", "output"])
    #expect(given["output"]?.0.spread == Spread(60, 120))
    #expect(given["output"]?.1 == .code)
  }

  @Test func `code and the command line say the same in the same words`() throws {
    var scenario = Self.worked()
    scenario[.calls] = .perDay("50k")
    scenario[.teamHours] = .between(40, 160, likely: 60)
    let given = try scenario.statement().given
    #expect(given["calls"]?.0.period == .day)
    #expect(given["teamHours"]?.0.spread == Spread(40, 60, 160))
  }

  @Test(arguments: [
    ("growth", "4", QuantityTextError.missingPercent(4)), ("output", "abc", .notANumber),
    ("output", "120..60", .outOfOrder), ("horizon", "1..2", .rangeNotAccepted),
    ("retryRate", "-0.1", .outOfRange(0...1)), ("output", "nan", .notANumber),
  ])
  func `an amount that its parameter does not take is an error that names it`(
    key: String, text: String, fault: QuantityTextError
  ) throws {
    let definition = try #require(Parameters.standard[key: key])
    var scenario = Self.worked()
    switch key {
    case "growth": scenario[.growth] = Amount(text)
    case "output": scenario[.output] = Amount(text)
    case "horizon": scenario[.horizon] = Amount(text)
    default: scenario[.retryRate] = Amount(text)
    }
    #expect(throws: ScenarioError.badAmount(definition, text, fault)) { try scenario.statement() }
  }

  @Test func `a day and an option that are none are errors and no traps`() throws {
    #expect(throws: ScenarioError.badDate("2026-02-30")) { try Self.worked(on: "2026-02-30").asOf() }
    var scenario = Self.worked()
    scenario.options = ["host:"]
    #expect(throws: ScenarioError.badOption("host:")) { try scenario.statement() }
  }

  @Test func `code says its own on top of a statement`() throws {
    var statement = Statement()
    statement.model = "openai/gpt-5.4"
    statement.options = [StatedOption(.machine("vps"))]
    for (key, text) in ["calls": "10k", "output": "80"] {
      let definition = try #require(Parameters.standard[key: key])
      statement.given[key] = (try StatedQuantity(text, for: definition), .flag(definition.flag))
    }
    var scenario = Scenario(statement, on: try #require(CompleteScenario.day))
    #expect(scenario[.calls]?.text == "10k")
    scenario[.calls] = 20_000
    let said = try scenario.statement()
    #expect(said.given["calls"]?.0.text == "20000")
    #expect(said.given["output"]?.0.text == "80")
    #expect(said.model == "openai/gpt-5.4")
    #expect(said.options == statement.options)
  }
}
