import Testing

@testable import CostModel

@Suite struct CompleteScenarioTests {
  private static let base = ["calls": "50k", "input": "1200", "output": "80"]

  @Test(
    arguments: [
      (["output": "80"], "calls"), (["calls": "50k", "input": "1200"], "output"),
    ] as [([String: String], String)])
  func `what has no default must be given`(texts: [String: String], key: String) throws {
    let definition = try #require(Parameters.standard.all.first { $0.key == key })
    #expect(throws: ScenarioError.missing([definition])) { try CompleteScenario.stated(texts) }
  }

  @Test(
    arguments: [
      (["input": nil], .noInput),
      (["system": "800", "context": "500"], .partsExceedInput(parts: 1300, input: 1200)),
      (["system": "800..1300"], .partsExceedInput(parts: 1300, input: 1200)),
      (["input": "500..1200", "system": "800"], .partsExceedInput(parts: 800, input: 500)),
      (["system": "800", "message": "300"], .partsBelowInput(parts: 1100, input: 1200)),
      (["turns": "8"], .needs(registry[registry.prompt.turns], registry[registry.prompt.historyPerTurn])),
      (
        ["historyPerTurn": "500"],
        .needs(registry[registry.prompt.historyPerTurn], registry[registry.prompt.turns])
      ),
      (
        ["turns": "2", "historyPerTurn": "5", "history": "9"],
        .conflict(registry[registry.prompt.history], registry[registry.prompt.turns])
      ),
      (["turns": "8", "historyPerTurn": "500"], .partsExceedInput(parts: 1750, input: 1200)),
      (
        ["teamHours": "40", "dataHours": "20"],
        .conflict(registry[registry.oneOff.teamHours], registry[registry.oneOff.dataHours])
      ),
      (
        ["hostMonthly": "85", "hostHourly": "1"],
        .conflict(registry[registry.machine.hostMonthly], registry[registry.machine.hostHourly])
      ),
      (
        ["retrainCost": "100"],
        .needs(registry[registry.recurring.retrainCost], registry[registry.recurring.retrainEvery])
      ),
      (
        ["retrainEvery": "2", "retrainCost": "275", "retrainHours": "9"],
        .conflict(registry[registry.recurring.retrainCost], registry[registry.recurring.retrainHours])
      ),
      (
        ["retrainEvery": "2", "retrainCost": "275", "retrainEvaluation": "200"],
        .conflict(registry[registry.recurring.retrainCost], registry[registry.recurring.retrainEvaluation])
      ),
    ] as [([String: String?], ScenarioError)])
  func `what contradicts itself is refused`(changes: [String: String?], error: ScenarioError) {
    var texts = Self.base
    for (key, text) in changes { texts[key] = text }
    #expect(throws: error) { try CompleteScenario.stated(texts) }
  }

  @Test(
    arguments: [
      ("horizon", "1e300", .outOfRange(1...120)), ("horizon", "0", .outOfRange(1...120)),
      ("horizon", "6..12", .rangeNotAccepted), ("clearWinMonths", "1e300", .outOfRange(0...120)),
      ("leadTime", "1..1e300", .outOfRange(0...120)), ("daysPerMonth", "-30", .outOfRange(1...31)),
    ] as [(String, String, QuantityTextError)])
  func `a value that was read with other bounds is refused`(
    key: String, text: String, fault: QuantityTextError
  ) throws {
    let definition = try #require(Parameters.standard.all.first { $0.key == key })
    let stated = try StatedQuantity(text, unit: definition.unit, allowed: -1e301...1e301, acceptsRange: true)
    #expect(throws: ScenarioError.badValue(definition, stated.spread, fault)) {
      try Inputs(given: [key: (stated, .flag(definition.flag))])
    }
  }

  @Test func `a key that no parameter has is refused with the nearest`() throws {
    let stated = try StatedQuantity("12", unit: .months, allowed: 0...120, acceptsRange: false)
    #expect(throws: ScenarioError.unknownParameter("horizn", nearest: ["horizon"])) {
      try Inputs(given: ["horizn": (stated, .flag("--horizn"))])
    }
  }

  @Test func `only calls are counted by the day`() throws {
    let months = try StatedQuantity("4/day", unit: .callsPerMonth, allowed: 0...10, acceptsRange: false)
    let one = try StatedQuantity("1", unit: .callsPerMonth, allowed: 0...10, acceptsRange: false)
    let given = ["horizon": months, "calls": months, "output": one].mapValues { ($0, Origin.flag("")) }
    let point = try Inputs(given: given).likely
    #expect(point[Parameters.standard.time.horizon] == Months(4))
    #expect(point[Parameters.standard.workload.calls] == CallRate(120))
  }

  @Test(arguments: [[1.1], [0.5, -0.1]])
  func `a ramp is of shares`(ramp: [Double]) throws {
    let fault = try #require(ramp.last)
    #expect(throws: ScenarioError.badRampShare(Share(fault))) {
      try CompleteScenario.stated(Self.base, ramp: ramp)
    }
    #expect(throws: ScenarioError.self) { try CompleteScenario.stated(Self.base, ramp: [.nan]) }
  }

  @Test func `a ramp is up to 120 shares`() {
    #expect(throws: ScenarioError.rampTooLong(Months(121))) {
      try CompleteScenario.stated(Self.base, ramp: [Double](repeating: 1, count: 121))
    }
  }

  @Test(arguments: [[], [0], [0.1, 0.5, 1], [Double](repeating: 0, count: 120)])
  func `a ramp of any shares is taken`(ramp: [Double]) throws {
    #expect(try CompleteScenario.stated(Self.base, ramp: ramp).ramp.stages.count == ramp.count)
  }

  @Test func `names that no table has are refused with the nearest`() {
    #expect(
      throws: ScenarioError.model(
        .unknown("gpt-4oo", nearest: ["openai/gpt-4o", "azure/gpt-4o", "openai/gpt-4.1"]))
    ) {
      try Comparison.stated(Self.base, model: "gpt-4oo")
    }
    #expect(throws: ScenarioError.unknownMachine("vsp", nearest: ["vps"])) {
      try Comparison.stated(Self.base, with: ["host:vsp"])
    }
    #expect(throws: ScenarioError.customWithoutPrices) {
      try Comparison.stated(Self.base.merging(["priceInput": "1"]) { $1 }, model: "custom")
    }
    #expect(throws: ScenarioError.customMachineWithoutPrice) {
      try Comparison.stated(Self.base, with: ["host:custom"])
    }
    #expect(throws: ScenarioError.thenIsToday("openai/gpt-4o")) {
      try Comparison.stated(Self.base, with: [], then: "openai/gpt-4o")
    }
  }

  @Test func `a machine by flags is added to the options`() throws {
    let texts = Self.base.merging(["hostHourly": "$2", "hostCapacity": "1000"]) { $1 }
    let custom = try Comparison.stated(texts, with: ["host:vps"]).figures("host:custom")
    // 1,667 calls a day on machines of 1,000.
    #expect(custom.monthly.total.value.isClose(to: 2 * 2 * 730))
    #expect(custom.machines?.named.count == 2)
    #expect(custom.machines?.isBeyondLargest == true)
  }
}
