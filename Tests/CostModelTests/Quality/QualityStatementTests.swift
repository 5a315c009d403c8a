import Testing

@testable import CostModel

@Suite struct QualityStatementTests {
  private static func stated(_ answers: [(Question, String)]) throws -> QualityStatement {
    var replies = Replies()
    for (question, text) in answers { replies.state(question, try question.answer(text), from: .code) }
    return try QualityStatement(replies)
  }

  @Test func `counts that fit make a result`() throws {
    let statement = try Self.stated([
      (.passed, "188/200"), (.baselinePassed, "184/200"), (.won, "9"), (.lost, "5"), (.required, "90%"),
      (.margin, "5%"),
    ])
    let result = QualityResult(statement)
    #expect(result.outcome == .undecided)
    #expect(result.settledBy == 229)
    #expect(result.candidate?.paired?.outcome == .shown)
    #expect(result.gate == .undecided)
    #expect(!result.speaksAgainst)
  }

  private static let contradictions: [([(Question, String)], Question, QualityError.Fault, String)] = [
    ([(.won, "9")], .won, .needs(.lost), "it needs lost beside it; give lost, such as 5"),
    ([(.lost, "9")], .lost, .needs(.won), "it needs won beside it; give won, such as 9"),
    (
      [(.won, "9"), (.lost, "5")], .won, .needs(.items),
      "it needs items beside it; give items, such as 200"
    ),
    (
      [(.won, "9"), (.lost, "5"), (.items, "10")], .won, .moreThanItems(14, 10),
      "14 of 10 requests is more than there are; check won, lost and items"
    ),
    (
      [(.won, "9.5"), (.lost, "5"), (.items, "100")], .won, .notWhole,
      "requests come whole; a good value is 9"
    ),
    (
      [(.won, "9"), (.lost, "5"), (.items, "100"), (.passed, "188/200")], .passed, .otherItems(200, 100),
      "it is of 200 requests and items of 100; both models must answer the same ones"
    ),
    (
      [(.passed, "188/200"), (.baselinePassed, "176/200"), (.won, "9"), (.lost, "5")], .won,
      .otherDifference(12, 4),
      "passed less baselinePassed is 12, and won less lost is 4; they must be the same"
    ),
    (
      [(.passed, "3/200"), (.won, "9"), (.lost, "5")], .won, .moreThanItems(9, 3),
      "9 of 3 requests is more than there are; check won, lost and items"
    ),
  ]

  @Test(arguments: contradictions.indices)
  func `counts that contradict each other are refused`(index: Int) {
    let (answers, question, fault, words) = Self.contradictions[index]
    #expect(throws: QualityError(question, fault)) { try Self.stated(answers) }
    let error = QualityError(question, fault)
    #expect(error.reason { $0.key } == words)
    // Nothing but the names is another by flags.
    let byFlags = Question.quality.reduce(error.reason { "<\($0.key)>" }) { words, named in
      words.replacing("<\(named.key)>", with: named.flag)
    }
    #expect(error.reason { $0.flag } == byFlags)
  }

  @Test func `how many more would settle it is said where all that is open can be settled`() throws {
    func more(_ answers: [(Question, String)]) throws -> Int? {
      QualityResult(try Self.stated(answers)).moreToSettle
    }
    #expect(try more([(.passed, "188/200"), (.required, "90%")]) == 29)
    #expect(try more([(.passed, "180/200"), (.required, "90%")]) == nil)
    #expect(try more([(.passed, "190/200"), (.required, "90%")]) == nil)
    let both = try more([
      (.passed, "188/200"), (.required, "90%"), (.won, "3"), (.lost, "12"), (.margin, "5%"),
    ])
    #expect(both == 8_000)
  }

  @Test func `rates alone are told to lack their pairs`() throws {
    let result = QualityResult(try Self.stated([(.passed, "188/200"), (.baselinePassed, "176/200")]))
    #expect(result.lacksPairs)
    #expect(result.gate == nil)
  }

  @Test func `a gate without a test is not met`() throws {
    #expect(QualityResult(try Self.stated([(.required, "90%")])).gate == .undecided)
    #expect(QualityResult(try Self.stated([(.required, "90%"), (.passed, "176/200")])).gate == .notShown)
    #expect(QualityResult(try Self.stated([(.required, "90%"), (.passed, "190/200")])).gate == .shown)
  }
}
