import Testing

@testable import CostModel

@Suite struct GoalSeekTests {
  private static func seek(
    _ condition: String, over axis: String, _ texts: [String: String] = [:], option: String = "host:vps"
  ) throws -> GoalSeek {
    var statement = Statement()
    for (key, text) in ["input": "1200", "output": "80"].merging(texts, uniquingKeysWith: { $1 }) {
      let definition = try #require(Parameters.standard.all.first { $0.key == key })
      statement.given[key] = (try StatedQuantity(text, for: definition), .flag(definition.flag))
    }
    let sweep = try Sweep(
      statement, over: [SweepAxis(axis)], option: .named(option), asOf: #require(CompleteScenario.day),
      in: PriceBook.sharedEmbedded.get())
    return try #require(GoalSeek(Condition(condition), in: sweep))
  }

  @Test(arguments: [
    ("breakEvenMonths<=6", "calls=10k..20M:log:9"), ("monthlySaving>=$500", "calls=10k..2M:9"),
    ("monthlyCost>=$500", "calls=10k..20M:log:9"),
  ])
  func `both sides of a change are computed and lie within a millionth`(condition: String, axis: String)
    throws
  {
    let sought = try Self.seek(condition, over: axis)
    let change = try #require(sought.changes.first)
    #expect(sought.status == .changes && sought.changes.count == 1 && change.holdsAbove)
    let stated = try Condition(condition)
    let (low, high) = try (#require(change.below.values.first), #require(change.above.values.first))
    #expect(low < high && high - low <= 1e-6 * high)
    for (calls, holds) in [(low, false), (high, true)] {
      let comparison = try Comparison.stated(["calls": "\(calls)", "input": "1200", "output": "80"])
      let value = DecisionFigures(of: try comparison.found("host:vps"), in: comparison).value(
        of: stated.metric)
      #expect((stated.outcome(value, recorded: nil, chosen: "") == .holds) == holds, "\(calls)")
    }
  }

  @Test func `the steps of machines make a condition change several times`() throws {
    let own = ["hostMonthly": "100", "hostCapacity": "20k"]
    let sought = try Self.seek("headroom>=30%", over: "calls=100k..5M:log:25", own, option: "host:custom")
    #expect(sought.changes.count > 2)
    for (one, next) in zip(sought.changes, sought.changes.dropFirst()) {
      #expect(one.holdsAbove != next.holdsAbove)
    }
  }

  @Test func `a parameter of whole numbers changes between neighbours`() throws {
    let sought = try Self.seek("npv>=0", over: "horizon=1..24", ["calls": "2M"])
    let change = try #require(sought.changes.first)
    let (below, above) = try (#require(change.below.values.first), #require(change.above.values.first))
    #expect(above == below + 1 && below == below.rounded() && sought.looked == 24)
  }

  @Test func `no change is said as such`() throws {
    #expect(try Self.seek("npv>=$1B", over: "calls=10k,2M").status == .holdsNowhere)
    #expect(try Self.seek("npv<=$1B", over: "calls=10k,2M").status == .holdsThroughout)
    let untold = try Self.seek("headroom>=0", over: "calls=10k,2M", option: "ft:openai/gpt-4o-mini")
    #expect(untold.status == .unknown && untold.untold == untold.looked && untold.changes.isEmpty)
  }
}
