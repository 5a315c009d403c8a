import Testing

@testable import CostModel

@Suite struct FitConclusionTests {
  private static func conclusion(
    _ facts: [FitFact.Computed: FitValue], _ answers: [(Question, String)] = [], pays: Bool?,
    isAgainst: Bool = false
  ) throws -> FitConclusion {
    var replies = Replies()
    for (question, text) in answers { replies.state(question, try question.answer(text), from: .code) }
    var known = FitFacts(replies)
    for (fact, value) in facts { known[fact] = value }
    return FitConclusion(FitRules.embedded.rules, known, pays: pays, isAgainst: isAgainst)
  }

  private static let task: [FitFact.Computed: FitValue] = [.task: .word("classification")]

  @Test func `a task that can be tuned and does not pay back stays`() throws {
    let found = try Self.conclusion(Self.task, pays: false)
    #expect(found.verdict == .stay)
    #expect(found.reasons == [.doesNotPay])
  }

  @Test func `a reason that is no matter of cost moves it all the same`() throws {
    let found = try Self.conclusion(Self.task, [(.accuracy, "84%"), (.required, "90%")], pays: false)
    #expect(found.verdict == .migrate)
    #expect(!found.reasons.contains(.doesNotPay) && !found.reasons.contains(.pays))
  }

  @Test func `volume counts for nothing where figures say that it does not pay`() throws {
    var facts = Self.task
    facts[.callsPerMonth] = .number(5_000_000)
    facts[.callsPerDay] = .number(5_000_000 / 30)
    #expect(try Self.conclusion(facts, pays: nil).verdict == .migrate)
    #expect(try Self.conclusion(facts, pays: false).reasons == [.doesNotPay])
  }

  @Test func `what ends the question comes before what a test says, and that before the task`() throws {
    let blocked = try Self.conclusion(Self.task, [(.promptTried, "no")], pays: true, isAgainst: true)
    #expect(blocked.verdict == .stay)
    #expect(!blocked.reasons.contains(.quality))
    let against = try Self.conclusion([.task: .word("chat")], pays: true, isAgainst: true)
    #expect(against.verdict == .stay && against.reasons.first == .quality && against.reasons.count > 1)
  }

  @Test func `a task that nobody tells is undecided, and says what speaks for it`() throws {
    let found = try Self.conclusion([:], pays: true)
    #expect(found.verdict == .undecided)
    #expect(found.reasons == [.pays])
  }
}
