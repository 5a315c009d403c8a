import Testing

@testable import CostModel

@Suite struct PlanTests {
  @Test(
    arguments: [
      ("openai/gpt-4o-mini", .api("openai/gpt-4o-mini")), ("ft:gpt-4o", .hosted("gpt-4o")),
      ("host:vps", .machine("vps")), ("HOST:vps", .machine("vps")), ("Ft:x", .hosted("x")),
      ("ft:ft:x", .hosted("ft:x")), ("f", .api("f")),
    ] as [(String, Plan)])
  func `the prefix tells the kind of option`(text: String, plan: Plan) throws {
    #expect(try Plan(text) == plan)
  }

  @Test(arguments: ["", "ft:", "host:"])
  func `an option without a name is refused`(text: String) {
    #expect(throws: ScenarioError.badOption(text)) { try Plan(text) }
  }
}
