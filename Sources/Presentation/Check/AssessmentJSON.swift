internal import CostModel
internal import JSONText

/// What a check says of a decision.
enum AssessmentJSON {
  static let members: [Member<Assessment>] = said + found

  private static let said: [Member<Assessment>] = [
    Member("choose", .text, "the choice as the file has it") { $0.decision.chosen },
    Member("choice", .text, "the choice by its id") { $0.answer.choice },
    Member("available", .flag, "whether the choice can be had") { $0.answer.isAvailable },
    Member(
      "obstacle", orNull: .text, "why the choice fails whatever must hold; mostly null",
      \.answer.obstacle?.words),
    Member("alternative", orNull: .text, "what staying is held against") { $0.answer.alternative?.offer.id },
    Member("why", orNull: .text) { $0.decision.why },
    Member("decidedBy", orNull: .text) { $0.decision.decidedBy },
    Member("decidedOn", orNull: .day) { $0.decision.decidedOn },
    Member("review", review) { $0 },
  ]

  private static let found: [Member<Assessment>] = [
    Member(
      "conditions", .list(of: CheckRowJSON.form), "what must hold, and whatever else fails the decision"
    ) { $0.rows },
    Member(
      "quality", orNull: quality, "what a test of a tuned choice shows; null where the file has none",
      \.quality),
    Member(
      "retirements", .list(of: retirement),
      "models that the choice lives on and that have ended, or end before the horizon", \.answer.retirements),
    Member("doubtfulPrices", .list(of: .text), "prices of public files that it needs and that are not used") {
      $0.doubtWords
    },
    Member("results", results) { $0.figures },
    Member("oldestPrice", orNull: .day, "when its oldest price was read; null for prices given by hand") {
      $0.answer.daysChecked.min()
    },
    Member("recordedOn", orNull: .day) { $0.decision.recorded?.asOf },
    Member("changes", .list(of: ChangeJSON.form), "inputs, prices and ends that moved") { $0.changes },
    Member("moves", .list(of: move), "results that are not as recorded") { $0.moves },
    .notes { $0.reasonWords + $0.gateWords + $0.unexplainedWords },
  ]

  private static let review = Form<Assessment>([
    Member("by", orNull: .day) { $0.decision.reviewBy }, Member("status", .word) { $0.review.status },
    Member("inDays", orNull: .whole, "below zero once the day has passed") { $0.review.daysLeft },
    Member("afterReview", .word) { $0.decision.afterReview },
  ]).named("review")

  private static let quality = Form<AssessedQuality>([
    Member("gate", orNull: .word, "what is required, as far as it is; null where nothing is") {
      $0.result.gate
    },
    Member("rate", orNull: .number, "the share that was right") { $0.result.candidate?.rate?.rate },
    Member("low", orNull: .number, "95% interval") { $0.result.candidate?.rate?.interval.low },
    Member("high", orNull: .number) { $0.result.candidate?.rate?.interval.high },
    Member("required", orNull: .number) { $0.result.required?.value },
    Member("recorded", orNull: .number, "the share that was right when it was recorded") {
      $0.recordedShare
    },
    Member("worseThanRecorded", .flag, "by more than chance") { $0.isWorseThanRecorded },
    Member("missed", orNull: .word, "what it does to the decision") { $0.missed },
    Member("words", .list(of: .text)) { $0.sentences },
  ]).named("testedQuality")

  private static let retirement = Form<DecisionAnswer.Retirement>([
    Member("id", .text) { $0.id }, Member("on", .day) { $0.on }, Member("inDays", .whole) { $0.inDays },
  ])

  private static let results = Form<DecisionFigures>(
    Metric.allCases.map { metric in Member(metric.rawValue, .result) { $0.value(of: metric) } }
  ).named("results")

  private static let move = Form<Assessment.Move>([
    Member("metric", .word) { $0.metric }, Member("then", .result) { $0.then },
    Member("now", .result) { $0.now },
  ])
}
