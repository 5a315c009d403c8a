import CostModel
import Foundation
import Testing

@Suite struct ScenarioFileAnalysesTests {
  private static func file(_ name: String) throws -> ScenarioFile {
    let place = LibraryExample.root.appending(path: "examples/\(name)")
    return try ScenarioFile(String(contentsOf: place, encoding: .utf8), named: name)
  }

  @Test func `a file is compared, and its decision held against the prices of a day`() throws {
    let file = try Self.file("stay-on-api.json")
    let comparison = try file.compared(on: "2026-11-20")
    #expect(!comparison.rows.isEmpty)
    #expect(try comparison.simulated(samples: 50).samples == 50)
    #expect(try file.assessed(on: "2026-11-20")?.status == .holds)
    #expect(comparison.features().isEmpty)
  }

  @Test func `features are compared together, or one alone`() throws {
    let file = try Self.file("portfolio.json")
    let together = try file.compared(on: "2026-11-20")
    #expect(
      together.features(of: together["features"]).map(\.name) == ["triage", "language", "fields", "chat"])
    #expect(try together.simulated(samples: 50).row.id == "features")
    let alone = try file.compared(on: "2026-11-20", feature: "fields")
    #expect(alone.rows.map(\.id) == ["ft:bedrock/nova-pro"])
    #expect(throws: AnalysisError.scenario(.unknownFeature("field", among: together.features().map(\.name))))
    {
      try file.compared(on: "2026-11-20", feature: "field")
    }
  }

  @Test func `what is wrong with a file is the error of the library`() throws {
    #expect(throws: AnalysisError.self) { try ScenarioFile("{", named: "broken.json") }
    let file = try Self.file("stay-on-api.json")
    #expect(throws: AnalysisError.scenario(.badDate("today"))) { try file.compared(on: "today") }
    #expect(throws: AnalysisError.scenario(.unknownScenario("none", among: file.scenarios.map(\.name)))) {
      try file.compared(on: "2026-11-20", in: "none")
    }
  }
}
