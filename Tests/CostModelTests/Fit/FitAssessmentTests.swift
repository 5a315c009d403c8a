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

  private static func scenario(_ calls: Amount<CallsPerMonth>, model: String, _ options: [Alternative])
    -> Scenario
  {
    var scenario = Scenario(on: "2026-11-20")
    scenario.model = model
    scenario[.calls] = calls
    scenario[.input] = 1_200
    scenario[.output] = 80
    scenario.options = options
    return scenario
  }

  @Test func `an option that lives on is looked at before one that ends`() throws {
    let comparison = try Self.scenario(
      3_000_000, model: "openai/gpt-4o", ["ft:openai/gpt-4o-mini", "ft:bedrock/nova-2-lite"]
    ).compared()
    let ending = try #require(comparison.row("ft:openai/gpt-4o-mini"))
    let living = try #require(comparison.row("ft:bedrock/nova-2-lite"))
    #expect(ending.offer.lives(to: comparison.endOfHorizon) == false)
    #expect(living.offer.lives(to: comparison.endOfHorizon) == true)
    let looked = try comparison.tunedOption(.cheapest, in: .embedded())
    #expect(looked?.id == "ft:bedrock/nova-2-lite")
    let chosen = try comparison.tunedOption(.named("ft:openai/gpt-4o-mini"), in: .embedded())
    #expect(chosen?.id == "ft:openai/gpt-4o-mini")
    let alone = try Self.scenario(3_000_000, model: "openai/gpt-4o", ["ft:openai/gpt-4o-mini"]).compared()
    #expect(try alone.tunedOption(.cheapest, in: .embedded())?.id == "ft:openai/gpt-4o-mini")
  }

  @Test func `what costs least of all is named, with its saving`() throws {
    let comparison = try Self.scenario(
      3_000_000, model: "openai/gpt-5.4", ["ft:bedrock/nova-2-lite", "openai/gpt-6-luna"]
    ).compared()
    let row = try #require(comparison.row("ft:bedrock/nova-2-lite"))
    let untuned = try #require(comparison.row("openai/gpt-6-luna"))
    let fit = FitAssessment(Statement(), Replies(), nil, comparison, option: row)
    #expect(fit.cheapest?.option == "openai/gpt-6-luna")
    #expect(fit.cheapest?.saving == untuned.saving)
    #expect(fit.cheapest?.isTuned == false)
    let alone = try Self.scenario(3_000_000, model: "openai/gpt-5.4", ["ft:bedrock/nova-2-lite"]).compared()
    let own = FitAssessment(Statement(), Replies(), nil, alone, option: alone.row("ft:bedrock/nova-2-lite"))
    #expect(own.cheapest == nil)
  }

  @Test func `a right answer costs the price of a call over the share that is right`() throws {
    let comparison = try Self.scenario(
      3_000_000, model: "openai/gpt-5.4", ["ft:bedrock/nova-2-lite"]
    ).compared()
    let row = try #require(comparison.row("ft:bedrock/nova-2-lite"))
    var replies = Replies()
    replies.state(.passed, try Question.passed.answer("150/200"), from: .code)
    replies.state(.baselinePassed, try Question.baselinePassed.answer("160/200"), from: .code)
    let quality = QualityResult(try QualityStatement(replies))
    let money = FitMoney(row, in: comparison, quality)
    let (today, option) = (
      try #require(money.perCorrectAnswer.today), try #require(money.perCorrectAnswer.option)
    )
    #expect(abs(today.value - comparison.baseline.total.value / 3e6 / 0.8) < 1e-15)
    let bill = try #require(row.figures?.monthly.total)
    #expect(abs(option.value - bill.value / 3e6 / 0.75) < 1e-15)
    replies.state(.passed, try Question.passed.answer("0/200"), from: .code)
    let none = FitMoney(row, in: comparison, QualityResult(try QualityStatement(replies)))
    #expect(none.perCorrectAnswer.option == nil)
    #expect(FitMoney(row, in: comparison, nil).perCorrectAnswer.today == nil)
  }
}
