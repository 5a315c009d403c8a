import Testing

@testable import CostModel

@Suite struct AnalysisErrorTests {
  private static func error(_ body: () throws(AnalysisError) -> Void) -> AnalysisError? {
    do throws(AnalysisError) { try body() } catch { return error }
    return nil
  }

  private static func scenario(_ options: [Alternative]? = ["host:vps"]) -> Scenario {
    var scenario = Scenario(on: "2026-11-20")
    scenario[.calls] = 50_000
    scenario[.input] = 1_200
    scenario[.output] = 80
    scenario.options = options
    return scenario
  }

  @Test func `what is wrong with the scenario is the same error at every door`() throws {
    let wrong = Self.scenario(["host:vpss"])
    let expected = AnalysisError.scenario(.unknownMachine("vpss", nearest: ["vps"]))
    #expect(Self.error { () throws(AnalysisError) in _ = try wrong.compared() } == expected)
    #expect(Self.error { () throws(AnalysisError) in _ = try wrong.swept(over: "calls=1k,2k") } == expected)
    let comparison = try Self.scenario().compared()
    let missing = AnalysisError.scenario(.notCompared("host:gpu", among: ["host:vps"]))
    let sampled = Self.error { () throws(AnalysisError) in _ = try comparison.simulated("openai/gpt-5.4") }
    #expect(sampled == .scenario(.notCompared("openai/gpt-5.4", among: ["host:vps"])) || sampled == missing)
  }

  @Test func `each analysis has its own faults within the same error`() throws {
    let comparison = try Self.scenario().compared()
    #expect(
      Self.error { () throws(AnalysisError) in _ = try comparison.simulated(samples: 0) }
        == .simulation(.badSampleCount(0)))
    #expect(
      Self.error { () throws(AnalysisError) in _ = try comparison.swept() } == .sweep(.axisCount(0)))
    #expect(
      Self.error { () throws(AnalysisError) in _ = try comparison.swept(over: "calls") } == .axis(.notAnAxis))
    let sweep = try comparison.swept(over: "calls=10k,20k")
    #expect(
      Self.error { () throws(AnalysisError) in _ = try sweep.changes(of: "npv") } == .condition(.noRelation))
  }

  @Test func `an error names the parameters that it is about`() throws {
    let error = try #require(
      Self.error { () throws(AnalysisError) in _ = try Scenario(on: "2026-11-20").compared() })
    #expect(error.description == "missing([calls, output])")
  }
}
