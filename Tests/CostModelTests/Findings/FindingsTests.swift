import Testing

@testable import CostModel

@Suite struct FindingsTests {
  private static let day = CalendarDate("2026-11-20") ?? CalendarDate(dayNumber: 0)

  private static func findings(
    _ given: [String: String] = [:], with options: [String] = ["ft:bedrock/nova-2-lite", "host:vps"],
    choice: Sweep.Choice = .cheapest, samples: Int = 200
  ) throws -> Findings {
    var statement = Statement()
    statement.model = "openai/gpt-5.4"
    statement.options = try options.map { StatedOption(try Plan($0)) }
    let numbers = ["calls": "300k", "input": "1200", "output": "80"].merging(given) { $1 }
    for (key, text) in numbers {
      let definition = try #require(registry.definition(named: key))
      statement.given[key] = (try StatedQuantity(text, for: definition), .flag(definition.flag))
    }
    return try Findings(statement, option: choice, samples: samples, asOf: day, in: .embedded())
  }

  @Test(arguments: [
    Sweep.Choice.cheapest, .named("host:vps"), .decided("ft:bedrock/nova-2-lite"), .decided(Decision.stay),
  ])
  func `every analysis looks at the same option`(choice: Sweep.Choice) throws {
    let findings = try Self.findings(choice: choice)
    let id = findings.row.offer.id
    #expect(id == (choice == .named("host:vps") ? "host:vps" : "ft:bedrock/nova-2-lite"))
    #expect(findings.sensitivity.row.offer.id == id)
    #expect(findings.simulation?.row.offer.id == id)
    #expect(findings.map?.option == id)
    #expect(findings.course.row?.offer.id == id)
    #expect(findings.explanation.row?.offer.id == id)
  }

  @Test func `the map is over the two inputs that move the worth most, and its break-even moves`() throws {
    let findings = try Self.findings(["calls": "100k..500k", "teamHours": "40..160", "hourlyRate": "150"])
    let bars = findings.sensitivity.bars.filter { $0.swing > 0 }
    let map = try #require(findings.map)
    #expect(map.axes.reversed().map(\.definition) == bars.prefix(2).map(\.number.definition))
    #expect(Set(map.cells.map { $0.figures?.withTeam.months }).count > 1)
  }

  @Test func `without ranges the map is over the volume and the output cut, and nothing is drawn`() throws {
    let findings = try Self.findings(
      ["teamHours": "20", "hourlyRate": "100"], with: ["ft:bedrock/nova-2-lite"])
    #expect(findings.map?.axes.map(\.definition.key) == ["outputCut", "calls"])
    guard case .nothingVaries = findings.sampling else {
      Issue.record("\(findings.sampling)")
      return
    }
  }

  @Test func `what cannot be had has no samples and no map`() throws {
    let findings = try Self.findings(with: ["ft:anthropic/claude-3-5-sonnet"])
    guard case .noFigures = findings.sampling else {
      Issue.record("\(findings.sampling)")
      return
    }
    #expect(findings.map == nil)
  }

  @Test func `an option that was not compared is refused`() {
    #expect(throws: SimulationError.self) { try Self.findings(choice: .named("host:runpod-h100-sxm")) }
  }

  @Test(arguments: [
    (40.0, 160.0, 7, "linear"), (100, 200, 11, "linear"), (6, 12, 7, "linear"),
    (10, 10_000, 9, "logarithmic"), (0, 0.8, 9, "linear"),
  ])
  func `a range is laid out at round distances, and a wide one at equal ratios`(
    low: Double, high: Double, count: Int, spacing: String
  ) throws {
    let axis = try #require(SweepAxis(registry[registry.oneOff.teamHours], over: Spread(low, high)))
    #expect(axis.values.first == low && axis.values.last == high)
    #expect(axis.spacing.rawValue == spacing)
    #expect(axis.values.count == count)
  }

  @Test func `prices stand once for each model, with their sources`() throws {
    let findings = try Self.findings(
      with: ["ft:bedrock/nova-2-lite", "mix:ft:bedrock/nova-2-lite=60%+gpt-5.4=40%"])
    let prices = findings.comparison.usedPrices
    #expect(prices.map(\.offer.id) == ["openai/gpt-5.4", "ft:bedrock/nova-2-lite"])
    #expect(prices.allSatisfy { $0.source?.checked != nil && !$0.facts.amounts.isEmpty })
  }
}
