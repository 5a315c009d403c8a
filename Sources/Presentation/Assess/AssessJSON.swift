internal import CostModel
internal import JSONText

/// What `assess` says as the JSON document that scripts rely on: `ftcalc/assess/1`.
enum AssessJSON {
  static let form = Form<AssessAnswer>([
    .schema("ftcalc/assess/1"), .asOf { $0.asOf }, .currency,
    Member("verdict", .word) { $0.fit.verdict },
    Member("reasons", .list(of: .text), "what the verdict rests on") { $0.fit.reasonWords },
    Member("answered", .whole, "the rules that were answered") { $0.fit.answered },
    Member("rules", .list(of: rule)) { $0.fit.lines },
    Member("open", .list(of: question), "what nobody said, what can turn the verdict first") { $0.fit.open },
    Member("disagreements", .list(of: .text), "where the articles contradict each other") {
      $0.fit.disagreementWords
    },
    Member("quality", orNull: quality, "what a test says of the required share") { answer in
      answer.fit.quality.flatMap { result in result.candidate?.rate.map { (result, $0) } }
    },
    Member("baselineQuality", orNull: rate, "what today's model got right") { $0.fit.quality?.baseline },
    Member("paired", orNull: paired, "both models on the same requests") {
      $0.fit.quality?.candidate?.paired
    },
    Member("candidates", .list(of: candidate), "every model that was tried") {
      $0.fit.quality?.candidates ?? []
    },
    Member("gate", orNull: .word, "what check holds a decision to tune to") { $0.fit.quality?.gate },
    Member("money", orNull: money, "the tuned option that is looked at") { $0.fit.money },
    Member("cheapest", orNull: cheapest, "what costs less than today's model and that option") {
      $0.fit.cheapest
    },
    .notes { $0.fit.warningWords + $0.fit.adviceWords + [$0.fit.planWords].filter { !$0.isEmpty } },
  ])

  private static let rule = Form<FitAssessment.Line>([
    Member("id", .text) { $0.rule.id }, Member("says", .word) { $0.says },
    Member("source", .text) { $0.rule.source.title },
    Member("checked", orNull: .day, "when it was read there") { $0.rule.source.checked },
    Member("by", .text, "who gives it, and where") { $0.rule.by },
    Member("role", .word, "what it has a say in") { $0.rule.role },
    Member("words", .text, "what is so; what is asked where it says nothing") { $0.words },
    Member("answered", .flag, "whether all that it asks for is known") { $0.isAnswered },
    Member("missing", .list(of: .text), "the facts that nobody said") { $0.missing.map(\.key) },
  ]).named("rule")

  private static let question = Form<FitAssessment.OpenQuestion>([
    Member("key", .text) { $0.fact.key }, Member("flags", .list(of: .text)) { $0.flags },
    Member("question", .text) { $0.fact.meaning },
    Member("rules", .whole, "how many ask for it") { $0.rules },
    Member("decides", .flag, "whether an answer can turn the verdict alone") { $0.decides },
  ]).named("question")

  private static let rateMembers: [Member<PassRate>] = [
    Member("passed", .number, "of scores their sum") { $0.passed }, Member("of", .whole) { $0.of },
    Member("rate", .number) { $0.rate }, Member("low", .number, "95% interval") { $0.interval.low },
    Member("high", .number) { $0.interval.high },
  ]

  private static let rate = Form<PassRate>(rateMembers).named("rate")

  private static let quality = Form<(result: QualityResult, rate: PassRate)>(
    rateMembers.map { $0.of { $0.rate } } + demanded
  ).named("quality")

  private static let demanded: [Member<(result: QualityResult, rate: PassRate)>] = [
    Member("required", orNull: .number, "the share that must be right") { $0.result.required?.value },
    Member("outcome", orNull: .word, "null where nothing is required") { $0.result.outcome },
    Member(
      "settledBy", orNull: .whole,
      "requests in all that settle it if the rate holds; null where it is, or none within reach would"
    ) {
      $0.result.settledBy
    },
    Member("groups", orNull: .whole, "of requests that belong together") { $0.rate.groups },
  ]

  private static let paired = Form<PairedDifference>([
    Member("items", .whole) { $0.items }, Member("won", .whole) { $0.won },
    Member("lost", .whole) { $0.lost },
    Member("difference", .number, "0.02 are 2 points") { $0.difference },
    Member("low", .number, "95% interval") { $0.interval.low }, Member("high", .number) { $0.interval.high },
    Member("p", .number, "two-sided; of several candidates adjusted by Holm") { $0.p },
    Member("margin", orNull: .number, "by how much it may be worse") { $0.margin?.value },
    Member("marginP", orNull: .number, "one-sided, that it is not worse by the margin") { $0.marginP },
    Member("outcome", .word) { $0.outcome },
    Member(
      "settledBy", orNull: .whole,
      "requests in all that settle it if the difference holds; null where it is, or none within reach would"
    ) {
      $0.settledBy
    },
  ]).named("paired")

  private static let candidate = Form<QualityResult.Candidate>([
    Member("name", orNull: .text) { $0.name }, Member("rate", orNull: rate) { $0.rate },
    Member("paired", orNull: paired) { $0.paired },
  ]).named("candidate")

  private static let cheapest = Form<FitCheapest>([
    Member("option", .text) { $0.option }, Member("saving", .number, "USD a month") { $0.saving.value },
    Member("tuned", .flag) { $0.isTuned },
  ]).named("cheapest")

  private static let money = Form<FitMoney>([
    Member("option", .text) { $0.option }, Member("verdict", .word) { $0.verdict },
    Member("pays", .flag, "whether it is earned back soon enough") { $0.pays },
    Member("breakEven", .breakEven, "with the team's time") { ToldBreakEven($0.breakEven, simple: nil) },
    Member("saving", orNull: .number, "USD a month") { $0.saving?.value },
    Member("upfront", orNull: .number, "USD, the team's time included") { $0.upfront?.value },
    Member("paybackCallsPerMonth", orNull: .number, "the smallest volume that is earned back in time") {
      $0.paybackCalls?.value
    },
    Member("withinMonths", .number, "what in time means") { $0.within.value },
    Member("crossoverCallsPerMonth", .list(of: .number)) { $0.crossovers.map(\.value) },
    Member("perCorrectAnswerToday", orNull: .number, "USD") { $0.perCorrectAnswer.today?.value },
    Member("perCorrectAnswer", orNull: .number, "USD, with the option") { $0.perCorrectAnswer.option?.value },
  ]).named("money")
}

extension SchemaDocument {
  package static let assess = SchemaDocument("assess", "what 'assess --json' prints", AssessJSON.form)
}
