internal import CostModel
internal import JSONText

/// The levers as the JSON document that scripts rely on: `ftcalc/levers/1`, and `ftcalc/levers-list/1` of several files.
enum LeversJSON {
  typealias Levered = (file: String?, levers: LeverComparison)

  /// The document of one answer, or of several files as a list.
  static func document(_ answers: [Levered]) -> JSONOutput {
    if let only = answers.first, answers.count == 1 { return form.output(only.levers) }
    return list.output(answers)
  }

  static let list = Form<[Levered]>([
    .schema("ftcalc/levers-list/1"),
    Member("files", .list(of: file), "one for each file, in the order of the command line") { $0 },
  ])

  private static let file = Form<Levered>([
    Member("file", orNull: .text) { $0.file }, Member("levers", form.named("levers")) { $0.levers },
  ])

  static let form = Form<LeverComparison>([
    .schema("ftcalc/levers/1"), .asOf { $0.full.scenario.asOf }, .currency,
    Member("baseline", .text, "today's model") { $0.full.today.id },
    Member("withoutLevers", bill, "today's bill without any lever") { $0.bareBill },
    Member("withLevers", bill, "the bill that all levers leave") { $0.bill },
    Member("levers", .list(of: lever), "those that are given, in the order of effort") { $0.effects },
    Member("notGiven", .list(of: notGiven)) { $0.offers },
    Member("fineTunes", .list(of: TuningCaseJSON.form)) { $0.tuning },
    Member(
      "conclusion", orNull: Form(TuningCaseJSON.head),
      "of the fine-tune that pays back soonest without levers; null without one, or without levers"
    ) { $0.effects.isEmpty ? nil : $0.headline },
    .assumptions { $0.full.assumptions },
    .notes { levers in (levers.conclusionWords.map { [$0] } ?? []) + levers.full.notes.map(\.words) },
  ])

  private static let bill = Form<LeverBill>([
    Member("monthly", .number, "USD at the likely values") { $0.likely },
    Member("range", ifAny: .bounds, "present where an input is a range") {
      $0.isRange ? ($0.low.value, $0.high.value) : nil
    },
  ]).named("bill")

  private static let lever = Form<LeverEffect>([
    Member("lever", .word) { $0.lever },
    Member("settings", .list(of: setting), "the numbers that set it") { $0.numbers },
    Member("mix", orNull: .text, "the mix that routes the calls") { $0.mix },
    Member("alone", bill, "with this lever and no other") { $0.alone },
    Member("saving", .saving, "alone, against the bill without levers") { ($0.saving, $0.savingShare) },
    Member("rank", .whole, "1 saves most alone") { $0.rank },
    Member("stacked", bill, "with this lever and those before it") { $0.stacked },
    Member(
      "stackedSaving", .number, "USD a month that it takes off what those before it leave", \.stackedSaving),
  ]).named("lever")

  private static let setting = Form<Assumption>([
    Member("key", .parameter) { $0.definition }, Member("value", .number) { $0.spread.likely },
    Member("range", orNull: .bounds) { $0.spread.ends }, Member("unit", .word) { $0.definition.unit },
  ])

  private static let notGiven = Form<LeverOffer>([
    Member("lever", .word) { $0.lever },
    Member(
      "published", orNull: published, "the setting; null where it is the most that the lever can do"
    ) { offer in
      guard case .published(let spread, let source, _) = offer.setting, let parameter = offer.parameter
      else { return nil }
      return (parameter, spread, source)
    },
    Member("bill", bill, "with it on top of the levers that are given") { $0.bill },
    Member("saving", .number, "USD a month") { $0.saving },
  ]).named("notGiven")

  private static let published = Form<(parameter: Definition, spread: Spread, source: Source)>([
    Member("key", .text) { $0.parameter.key }, Member("unit", .word) { $0.parameter.unit },
    Member("low", .number) { $0.spread.low }, Member("likely", .number) { $0.spread.likely },
    Member("high", .number) { $0.spread.high }, Member("source", .text) { $0.source.title },
  ])
}

extension SchemaDocument {
  package static let levers = SchemaDocument(
    "levers", "what 'compare --levers --json' prints", LeversJSON.form)
  package static let leversList = SchemaDocument(
    "levers-list", "what 'compare --levers --json' prints of several files", LeversJSON.list)
}
