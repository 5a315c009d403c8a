import CostModel
import Testing

/// The doors of the library, as a program that imports it uses them.
@Suite struct ScenarioAnalysesTests {
  private static func worked(options: [Alternative] = ["host:vps", "ft:bedrock/nova-2-lite"]) -> Scenario {
    var scenario = Scenario(on: "2026-11-20")
    scenario[.calls] = 50_000
    scenario[.input] = 1_200
    scenario[.output] = 80
    scenario.options = options
    return scenario
  }

  @Test func `the worked example saves $130.50 a month`() throws {
    let comparison = try Self.worked().compared()
    #expect(comparison["host:vps"]?.saving == 130.5)
    #expect(comparison["HOST:vps"]?.id == "host:vps")
    #expect(comparison["host:none"] == nil)
    #expect(comparison.rows.map(\.id).contains("ft:bedrock/nova-2-lite"))
    #expect(comparison["host:vps"]?.saving?.description == "$130.5/month")
  }

  @Test func `what is sampled of an option is how likely it pays back`() throws {
    var scenario = Self.worked()
    scenario[.output] = 60...120
    let comparison = try scenario.compared()
    let simulation = try comparison.simulated("host:vps", samples: 10_000)
    // Its machine is too small for the calls, and today's model ends before it is earned back.
    #expect(simulation.probabilityItPaysBack == simulation.probabilities.ever)
    #expect(comparison["host:vps"]?.verdict == .tooSmall || comparison["host:vps"]?.verdict == .never)
  }

  @Test func `a number that code says is no assumption, and is told as given in code`() throws {
    let comparison = try Self.worked().compared()
    #expect(!comparison.assumptions.contains { $0.definition.key == "calls" })
    let calls = try #require(comparison.numbers.first { $0.definition.key == "calls" })
    #expect(calls.origin == .code && calls.origin.isGiven)
  }

  @Test func `every analysis starts at the comparison`() throws {
    var scenario = Self.worked()
    scenario.model = "openai/gpt-5.4"
    scenario[.calls] = 200_000...400_000
    let comparison = try scenario.compared()
    let tuned = "ft:bedrock/nova-2-lite"
    let simulation = try comparison.simulated(tuned, samples: 200)
    #expect(simulation.samples == 200 && simulation.row.id == tuned)
    #expect((0...1).contains(simulation.probabilityItPaysBack))
    #expect(try comparison.sensitivity(option: tuned).bars.contains { $0.number.definition.key == "calls" })
    #expect(try comparison.levers().bill.likely == comparison.baseline.total)
    let sweep = try comparison.swept(over: .over(.teamHours, 0...160, count: 5), option: tuned)
    #expect(sweep.cells.map(\.values) == [[0], [40], [80], [120], [160]])
  }

  @Test func `what is swept need not be said before`() throws {
    var scenario = Self.worked()
    scenario[.calls] = nil
    scenario.model = "openai/gpt-5.4"
    let sweep = try scenario.swept(over: "calls=100k..1M:4", option: "ft:bedrock/nova-2-lite")
    #expect(sweep.cells.count == 4)
    let found = try sweep.changes(of: "npv>=0")
    #expect(found.status == .changes && found.changes.first?.holdsAbove == true)
  }

  @Test func `prices of one's own are those of every analysis`() throws {
    let empty = PriceBook()
    #expect(throws: AnalysisError.self) { try Self.worked().compared(in: empty) }
    let comparison = try Self.worked().compared(in: .embedded())
    #expect(comparison["host:vps"]?.saving == 130.5)
  }
}
