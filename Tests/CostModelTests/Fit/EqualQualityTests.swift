import Testing

@testable import CostModel

@Suite struct EqualQualityTests {
  private static func equal(
    _ answers: [(Question, String)], with options: [String] = ["ft:acme/small", "acme/small"],
    more: [String: String] = [:]
  ) throws -> EqualQuality? {
    var statement = try Statement.stated(
      ["calls": "100k", "input": "800", "output": "200", "upfront": "4800"].merging(more) { $1 },
      model: "acme/big")
    statement.options = try options.map { StatedOption(try Plan($0)) }
    let book = try PriceBook.shop()
    let comparison = try Comparison(
      statement.scenario(asOf: #require(CompleteScenario.day), in: book), in: book)
    var replies = Replies()
    for (question, text) in answers { replies.state(question, try question.answer(text), from: .code) }
    return EqualQuality(comparison, replies, choice: .cheapest, in: book)
  }

  // Big costs $1,000 for 100,000 calls and is right in 80%, the tuned one $200 and 50%.
  @Test func `the option has to give as many right answers as today's model`() throws {
    let equal = try #require(try Self.equal([(.passed, "100/200"), (.baselinePassed, "160/200")]))
    #expect(equal.option == "ft:acme/small")
    #expect(equal.perRightAnswerToday.value.isClose(to: 0.01 / 0.8))
    #expect(equal.perRightAnswer.value.isClose(to: 0.002 / 0.5))
    // 80,000 right answers.
    #expect(equal.monthly.value.isClose(to: 80_000 * 0.004) && equal.monthly.value.isClose(to: 320))
    #expect(equal.saving.value.isClose(to: 680))
    #expect(try #require(equal.simple.withTeam).isClose(to: 4800 / 680))
  }

  @Test func `of models that are right alike it is the simple payback`() throws {
    let equal = try #require(try Self.equal([(.passed, "160/200"), (.baselinePassed, "160/200")]))
    #expect(equal.saving.value.isClose(to: 800))
    #expect(try #require(equal.simple.withTeam).isClose(to: 6))
  }

  @Test func `an option that is hardly ever right is never earned back`() throws {
    let equal = try #require(try Self.equal([(.passed, "10/200"), (.baselinePassed, "160/200")]))
    // 16 times $200.
    #expect(equal.saving.value.isClose(to: -2200) && equal.simple.withTeam == nil)
  }

  @Test(arguments: [
    [], [(Question.passed, "160/200")], [(.baselinePassed, "160/200")],
    [(.passed, "0/200"), (.baselinePassed, "160/200")],
    // Counts that contradict each other.
    [(.passed, "100/200"), (.baselinePassed, "160/200"), (.won, "1"), (.lost, "2")],
  ])
  func `without a test of both it is nothing`(answers: [(Question, String)]) throws {
    #expect(try Self.equal(answers) == nil)
  }

  @Test func `where none is tuned it is nothing`() throws {
    #expect(
      try Self.equal([(.passed, "150/200"), (.baselinePassed, "160/200")], with: ["acme/small"]) == nil)
  }

  @Test func `where calls stay on today's model it is nothing`() throws {
    #expect(
      try Self.equal([(.passed, "150/200"), (.baselinePassed, "160/200")], more: ["keptOnApi": "20%"]) == nil)
  }
}
