import Testing

@testable import CostModel

@Suite struct CorrelationPartTests {
  private static func file(_ entries: String, named: String = "") throws -> ScenarioFile {
    let scenarios = named.isEmpty ? "" : #", "scenarios": {"odd": {"correlations": [\#(named)]}}"#
    return try .read(
      #"{"workload": {"calls": "1..2", "input": "3..4", "output": 5}, "correlations": [\#(entries)]\#(scenarios)}"#
    )
  }

  private static let pair = #"{"between": ["calls", "input"], "rank": 0.5}"#

  @Test func `a pair is read with its place, and a named scenario wins for its own`() throws {
    let file = try Self.file(Self.pair, named: #"{"between": ["input", "calls"], "rank": -1}"#)
    let base = try #require(file.statement().correlations.first)
    #expect(try base.correlation == Correlation("calls,input=0.5"))
    guard case .file(let place) = base.origin else {
      Issue.record("a correlation of a file has a place")
      return
    }
    #expect(place.line == 1 && place.column > 1)
    #expect(try file.statement(in: "odd").correlations.map(\.correlation) == [Correlation("input,calls=-1")])
    let day = try #require(CompleteScenario.day)
    let scenario = try file.statement().scenario(asOf: day, in: PriceBook.sharedEmbedded.get())
    #expect(scenario.correlations == [base.correlation])
  }

  @Test(arguments: [
    (#"{"between": ["calls", "inptu"], "rank": 0.5}"#, "did you mean input?"),
    (#"{"between": ["calls", "team-hours"], "rank": 0.5}"#, "no parameter is called so"),
    (#"{"between": ["calls"], "rank": 0.5}"#, "'between' cannot be '1 name'; name two parameters"),
    (#"{"between": [], "rank": 0.5}"#, "'between' cannot be '0 names'; name two parameters"),
    (#"{"between": ["calls", "input", "output"], "rank": 0.5}"#, "'3 names'"),
    (#"{"between": ["calls", "calls"], "rank": 0.5}"#, "name two different parameters"),
    (#"{"between": ["calls", "input"], "rank": 1.5}"#, "'rank' is 1.5; write -1 to 1"),
    (#"{"between": ["calls", "input"], "rank": "0.5"}"#, "a number must stand"),
    (#"{"between": ["calls", "input"]}"#, "a correlation needs the key 'rank'"),
    (#"{"rank": 0.5}"#, "a correlation needs the key 'between'"),
    (#"{"between": "calls,input", "rank": 0.5}"#, "an array must stand"),
    (#"7"#, "an object must stand"),
    (pair + ", " + #"{"between": ["input", "calls"], "rank": 0.1}"#, "an earlier entry is of the same two"),
    (Array(repeating: pair, count: 101).joined(separator: ","), "give up to 100"),
  ])
  func `anything else is a problem with its place`(entries: String, words: String) throws {
    let error = try #require(throws: ScenarioFileError.self) { try Self.file(entries) }
    let found = error.problems.contains { problem in
      if case .file(let fault) = problem.fault { fault.description.contains(words) } else { false }
    }
    #expect(found, "\(error.problems)")
    #expect(error.problems.allSatisfy { $0.place != nil })
  }
}
