import Testing

@testable import CostModel

@Suite struct FitAssessmentTests {
  /// What is known of a task, without figures.
  private static func assessed(
    _ task: TaskKind?, _ answers: [(Question, String)] = [], calls: Double? = nil
  ) throws -> FitAssessment {
    var statement = Statement()
    statement.purpose.task = task
    if let calls {
      statement.given["calls"] = (StatedQuantity(calls, as: .callsPerMonth), .code)
    }
    var replies = Replies()
    for (question, text) in answers { replies.state(question, try question.answer(text), from: .code) }
    let quality = try QualityStatement(replies)
    return FitAssessment(
      statement, replies, quality.isEmpty ? nil : QualityResult(quality), nil, option: nil)
  }

  @Test func `ticket classification as the articles have it is moved`() throws {
    let fit = try Self.assessed(
      .classification,
      [
        (.patterns, "12"), (.stable, "8 months"), (.accuracy, "84%"), (.required, "90%"),
        (.passed, "188/200"),
      ],
      calls: 300_000)
    #expect(fit.verdict == .migrate)
    let ids = fit.reasons.compactMap { if case .rule(let rule, .migrate) = $0 { rule.id } else { nil } }
    #expect(Set(["ertas-task", "recall-patterns", "recall-task", "ertas-signal-ceiling"]).isSubset(of: ids))
    #expect(fit.quality?.outcome == .undecided)
  }

  @Test(arguments: [TaskKind.chat, .reasoning, .creative])
  func `open-ended work stays`(task: TaskKind) throws {
    let fit = try Self.assessed(task, calls: 10_000_000)
    #expect(fit.verdict == .stay)
    #expect(fit.order?.place == .never)
  }

  @Test func `with nothing known it says what would decide`() throws {
    let fit = try Self.assessed(nil)
    #expect(fit.verdict == .undecided)
    #expect(fit.answered == 0)
    let deciding = Set(fit.open.filter(\.decides).flatMap(\.flags))
    #expect(
      Set(["--prompt-tried", "--evaluation-set", "--task", "--stable", "--patterns"]).isSubset(of: deciding))
    #expect(fit.open.first?.fact == .asked(.promptTried))
  }

  @Test(arguments: [
    ([(Question.promptTried, "no")], "prompt-tried"), ([(.evaluationSet, "no")], "evaluation-set"),
    ([(.examples, "9")], "openai-examples"),
  ])
  func `what ends the question ends it`(answers: [(Question, String)], id: String) throws {
    let fit = try Self.assessed(
      .classification, [(.accuracy, "84%"), (.required, "90%")] + answers, calls: 3_000_000)
    #expect(fit.verdict == .stay)
    #expect(fit.reasons.contains { if case .rule(let rule, .stay) = $0 { rule.id == id } else { false } })
  }

  @Test func `a task that changes monthly stays`() throws {
    let fit = try Self.assessed(.classification, [(.stable, "1 month")], calls: 3_000_000)
    #expect(fit.verdict == .stay)
    #expect(fit.advice.map(\.id) == ["memory"])
  }

  @Test func `a test that speaks against the model says stay`() throws {
    let fit = try Self.assessed(
      .classification, [(.required, "90%"), (.passed, "176/200")], calls: 3_000_000)
    #expect(fit.verdict == .stay)
    #expect(fit.reasons.first == .quality)
  }

  @Test func `volume counts as far as the articles agree, where nothing is computed`() throws {
    #expect(try Self.assessed(.classification, calls: 5_000_000).verdict == .migrate)
    #expect(try Self.assessed(.classification, calls: 300_000).verdict == .undecided)
    #expect(try Self.assessed(.classification, calls: 5_000).verdict == .stay)
  }

  @Test func `figures take the place of the volume`() throws {
    var scenario = Scenario(on: "2026-11-20")
    scenario.model = "openai/gpt-5.4"
    scenario[.calls] = 3_000_000
    scenario[.input] = 1_200
    scenario[.output] = 80
    scenario.options = ["ft:bedrock/nova-2-lite"]
    let comparison = try scenario.compared()
    var statement = Statement()
    statement.purpose.task = .classification
    let fit = FitAssessment(
      statement, Replies(), nil, comparison, option: comparison.row("ft:bedrock/nova-2-lite"))
    #expect(fit.money?.pays == true)
    #expect(fit.verdict == .migrate)
    #expect(fit.reasons.contains(.pays))
    #expect(fit.facts[FitFact.computed(.optionTunable)] == .word("yes"))
  }
}
