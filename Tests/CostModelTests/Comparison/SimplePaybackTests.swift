import Testing

@testable import CostModel

@Suite struct SimplePaybackTests {
  /// The simple paybacks of an option against prices that do not end, and what is said to set them apart.
  private static func missed(
    _ texts: [String: String], ramp: [Double] = [], model: String = "custom", of option: String = "host:vps"
  ) throws -> (bill: SimplePayback?, withTeam: SimplePayback?, causes: [SimplePayback.Cause])? {
    var base = ["calls": "10k/day", "input": "1200", "output": "80", "upfront": "1000"]
    if model == "custom" { base.merge(["priceInput": "2.5", "priceOutput": "10"]) { $1 } }
    let given = base.merging(texts) { $1 }.filter { !$0.value.isEmpty }
    let comparison = try Comparison.stated(given, model: model, with: [option], ramp: ramp)
    let notes = comparison.notes(on: try comparison.found(option))
    for case .simplePayback(_, let bill, let team, let causes) in notes { return (bill, team, causes) }
    return nil
  }

  @Test func `a constant saving needs no word`() throws {
    #expect(try Self.missed([:]) == nil)
    #expect(try Self.missed(["upfront": "0"]) == nil)
    // Half the month's saving at 5% growth is less than the table shows.
    #expect(try Self.missed(["growth": "1%"]) == nil)
  }

  @Test func `lead time and ramp are named with both figures`() throws {
    let missed = try #require(try Self.missed(["leadTime": "1"], ramp: [0.1, 0.5, 1]))
    #expect(missed.causes == [.leadTime, .ramp])
    #expect(missed.bill == missed.withTeam)
    #expect(missed.bill?.months.value.rounded(toPlaces: 2) == 0.93)
    #expect(missed.bill?.breakEven.months?.rounded(toPlaces: 2) == 3.40)
  }

  @Test(
    arguments: [
      (["growth": "10%", "upfront": "4000"], [.growth]),
      (["priceChange": "-50%", "upfront": "6000"], [.priceChange]),
      (["leadTime": "0.5"], [.leadTime]),
      (["leadTime": "0.04"], nil),
      (["upfront": "200000"], []),
    ] as [([String: String], [SimplePayback.Cause]?)])
  func `each cause is told apart`(texts: [String: String], causes: [SimplePayback.Cause]?) throws {
    #expect(try Self.missed(texts)?.causes == causes)
  }

  @Test func `the end of today's model makes it never, and the option's own end comes first`() throws {
    let today = try #require(try Self.missed(["upfront": "5000"], model: "openai/gpt-4o"))
    #expect(today.causes == [.todayEnds(model: "openai/gpt-4o")])
    #expect(today.bill?.breakEven.status == "never")
    let own = try #require(try Self.missed(["upfront": "5000"], of: "ft:openai/gpt-4o-mini"))
    #expect(
      own.causes == [.ends(after: Months(1 + 25.0 / 31))] && own.bill?.breakEven.status == "afterEndOfLife")
  }

  @Test func `what happens only after the break-even is no cause of it`() throws {
    let missed = try #require(
      try Self.missed(["leadTime": "0.5", "upfront": "500"], model: "openai/gpt-4o"))
    #expect(missed.causes == [.leadTime])
  }

  @Test func `bill and team are judged apart`() throws {
    let missed = try #require(
      try Self.missed(
        ["upfront": "", "hostTrainingCost": "100", "teamHours": "100", "hourlyRate": "100", "growth": "5%"]))
    #expect(missed.bill == nil, "paid back within month 1")
    #expect(missed.withTeam?.months.value.rounded(toPlaces: 2) == 9.35)
  }
}
