import JSONText
import Testing

@testable import CostModel

@Suite struct AssessedQualityTests {
  private static func assessment(
    _ quality: String, choose: String = "ft:bedrock/nova-2-lite", recorded: String = ""
  ) throws -> Assessment {
    let record = recorded.isEmpty ? "" : #", "recorded": { "asOf": "2026-11-20", "quality": "\#(recorded)" }"#
    let text = """
      { "workload": { "calls": "3M", "input": 1200, "output": 80 }, "baseline": { "model": "openai/gpt-5.4" },
        "options": ["ft:bedrock/nova-2-lite"], "quality": \(quality),
        "decision": { "choose": "\(choose)"\(record) } }
      """
    return try #require(try ScenarioFile(text, named: "d.json").assessed(on: "2026-11-20"))
  }

  private static let cases: [(String, String, Assessment.Status)] = [
    (#"{ "passed": "190/200", "required": "90%" }"#, "", .holds),
    (#"{ "passed": "188/200", "required": "90%" }"#, "", .fails),
    (#"{ "passed": "176/200", "required": "90%" }"#, "", .fails), (#"{ "required": "90%" }"#, "", .fails),
    (#"{ "won": 9, "lost": 5, "items": 200, "margin": "5%" }"#, "", .holds),
    (#"{ "won": 0, "lost": 0, "items": 50, "margin": "5%" }"#, "", .fails),
    (#"{ "passed": "176/200" }"#, "", .holds), (#"{ "passed": "170/200" }"#, "188/200", .fails),
    (#"{ "passed": "184/200" }"#, "188/200", .holds), (#"{ "passed": "198/200" }"#, "188/200", .holds),
  ]

  @Test(arguments: cases)
  func `a decision to tune is held to its test`(quality: String, recorded: String, status: Assessment.Status)
    throws
  {
    #expect(try Self.assessment(quality, recorded: recorded).status == status)
  }

  @Test func `a decision to stay is not`() throws {
    let staying = try Self.assessment(#"{ "passed": "1/200", "required": "90%" }"#, choose: "baseline")
    #expect(staying.quality == nil)
    #expect(staying.status == .holds)
    #expect(staying.record.quality == nil)
    #expect(staying.isGateIdle)
    #expect(try !Self.assessment(#"{ "passed": "1/200" }"#, choose: "baseline").isGateIdle)
    #expect(try !Self.assessment(#"{ "required": "90%" }"#).isGateIdle)
  }

  @Test func `what a test showed is recorded, and read back`() throws {
    let assessment = try Self.assessment(#"{ "passed": "190/200" }"#)
    #expect(assessment.record.quality == Tally(passed: 190, of: 200))
    let text = assessment.record.document.text(pretty: true)
    #expect(text.contains(#""quality": "190/200""#))
  }

  @Test(arguments: [
    (#"{ "passed": "201/200" }"#, "more passed than there are"),
    (#"{ "pased": "1/2" }"#, "did you mean passed?"),
    (#"{ "passed": "188/200", "won": 1 }"#, "it needs lost beside it"),
    (#"{ "required": "900%" }"#, "it is not within 1% to 100%"),
  ])
  func `what is wrong with it has its place`(quality: String, words: String) throws {
    let error = #expect(throws: AnalysisError.self) { try Self.assessment(quality) }
    guard case .file(let problems)? = error else { return }
    let problem = try #require(problems.problems.first)
    #expect(problem.place?.line == 2)
    guard case .file(let fault) = problem.fault else { return }
    #expect(fault.description.contains(words), "\(fault.description)")
  }
}
