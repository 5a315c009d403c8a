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
    #expect(result.settledBy == 217)
    #expect(result.candidate?.paired?.outcome == .shown)
    #expect(result.gate == .undecided)
    #expect(!result.speaksAgainst)
  }

  private static let contradictions: [([(Question, String)], Question, QualityError.Fault)] = [
    ([(.won, "9")], .won, .needs(.lost)), ([(.lost, "9")], .lost, .needs(.won)),
    ([(.won, "9"), (.lost, "5")], .won, .needs(.items)),
    ([(.won, "9"), (.lost, "5"), (.items, "10")], .won, .moreThanItems(14, 10)),
    ([(.won, "9.5"), (.lost, "5"), (.items, "100")], .won, .notWhole),
    ([(.won, "9"), (.lost, "5"), (.items, "100"), (.passed, "188/200")], .passed, .otherItems(200, 100)),
    (
      [(.passed, "188/200"), (.baselinePassed, "176/200"), (.won, "9"), (.lost, "5")], .won,
      .otherDifference(12, 4)
    ), ([(.passed, "3/200"), (.won, "9"), (.lost, "5")], .won, .moreThanItems(9, 3)),
  ]

  @Test(arguments: contradictions.indices)
  func `counts that contradict each other are refused`(index: Int) {
    let (answers, question, fault) = Self.contradictions[index]
    #expect(throws: QualityError(question, fault)) { try Self.stated(answers) }
    for name in [\Question.flag, \Question.key] {
      #expect(!QualityError(question, fault).reason(naming: name).isEmpty)
    }
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
