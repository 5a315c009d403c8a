import Testing

@testable import CostModel

@Suite struct CorrelationTests {
  @Test(arguments: [
    ("calls,output=0.5", "calls", "output", 0.5),
    (" team-hours , --hourly-rate = -1 ", "teamHours", "hourlyRate", -1),
  ])
  func `two parameters are named by key or flag`(text: String, first: String, second: String, rank: Double)
    throws
  {
    let correlation = try Correlation(text)
    #expect([correlation.first.key, correlation.second.key] == [first, second] && correlation.rank == rank)
  }

  @Test(
    arguments: [
      ("", .malformed), ("calls,output", .malformed), ("calls=0.5", .malformed),
      ("calls,output,input=0.5", .malformed),
      ("calls,output=0.5=0.6", .malformed), ("calls,output=much", .notACorrelation),
      ("calls,output=1.01", .notACorrelation), ("calls,output=nan", .notACorrelation),
      ("calls,output=", .notACorrelation),
      ("calls,outptu=0.5", .unknownParameter("outptu", nearest: ["output"])),
      ("calls,calls=1", .sameParameter(registry[registry.workload.calls])),
    ] as [(String, CorrelationError)])
  func `anything else says what is wrong`(text: String, error: CorrelationError) {
    #expect(throws: error) { try Correlation(text) }
  }

  @Test func `a statement on top wins for a pair, in whichever order, and adds others`() throws {
    func stated(_ texts: String...) throws -> Statement {
      var statement = Statement()
      statement.correlations = try texts.map { StatedCorrelation(try Correlation($0), .flag("--correlate")) }
      return statement
    }
    let merged = try stated("calls,output=0.5", "calls,input=0.1").overlaid(
      by: stated("output,calls=0.9", "input,output=0.2"))
    #expect(
      try merged.correlations.map(\.correlation)
        == ["calls,input=0.1", "output,calls=0.9", "input,output=0.2"].map { try Correlation($0) })
  }
}
