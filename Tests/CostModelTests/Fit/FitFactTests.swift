import Testing

@testable import CostModel

@Suite struct FitFactTests {
  @Test func `each fact has a name of its own, and says what it asks and by which flag`() {
    #expect(Set(FitFact.all.map(\.key)).count == FitFact.all.count)
    for fact in FitFact.all {
      #expect(FitFact(fact.key) == fact)
      #expect(!fact.meaning.isEmpty && !fact.flags.isEmpty, "\(fact.key)")
    }
    #expect(FitFact("callsPerWeek") == nil)
  }

  @Test func `only facts of an option may be otherwise for another`() {
    #expect(FitFact.all.filter(\.isOfOption) == [.computed(.optionTunable), .computed(.optionLives)])
  }

  @Test func `a month has the days that are stated, else those of the default`() throws {
    var statement = Statement()
    statement.given["calls"] = (
      try StatedQuantity("1k/day", unit: .callsPerMonth, allowed: 0...1e12, acceptsRange: true), .code
    )
    var facts = FitFacts(Replies())
    facts.take(statement)
    #expect(facts[.callsPerMonth] == .number(30_000))
    statement.given["daysPerMonth"] = (StatedQuantity(20, as: .days), .code)
    facts.take(statement)
    #expect(facts[.callsPerMonth] == .number(20_000))
    #expect(facts[.callsPerDay] == .number(1_000))
  }
}
