internal import CostModel

/// Months as the JSON document that scripts rely on: `ftcalc/months/1`.
enum MonthsJSON {
  /// Today's model, and what else is to be shown.
  static let form = Form<MonthsReport>([
    .schema("ftcalc/months/1"), .asOf { $0.asOf }, .start { $0.start }, .currency,
    Member("horizonMonths", .whole, "how many months there are") { $0.baseline.course.months.count },
    Member("baseline", baseline, "today's model; of a file with features, today's models") { $0.baseline },
    Member("options", .list(of: option)) { $0.entries.filter { !$0.course.isOfToday } },
    .assumptions { $0.assumptions }, .notes { $0.notes.map(\.words) },
  ])

  private static let head: [Member<MonthsReport.Entry>] = [
    Member("id", .text, "the name that --with takes; of a file with features, today or features") { $0.id },
    Member("kind", .word) { $0.kind },
  ]

  private static let baseline = Form(
    head + [
      Member("months", .list(of: Form(month).named("month"))) { entry in
        entry.course.months.map { (entry.course, $0) }
      }
    ])

  private static let option = Form(
    head + [
      Member(
        "upfront", orNull: .number, "USD on the provider's bill, without the team's time", \.course.upfront),
      Member("upfrontWithTeam", orNull: .number, "USD, the team's time included", \.course.upfrontWithTeam),
      Member("months", .list(of: optionMonth)) { entry in
        entry.course.months.compactMap { month in month.option.map { ((entry.course, month), $0) } }
      },
      .notes { $0.remarks },
    ]
  ).named("option")

  private typealias Month = (course: MonthlyCourse, month: MonthlyCourse.Month)

  private static let month: [Member<Month>] = [
    Member("month", .whole, "1 is the first") { $0.month.number },
    Member("starts", .day) { $0.month.starts },
    Member("callsPerMonth", orNull: .number, "null where those of a feature are not known", \.month.calls),
    Member("baseline", .number, "USD that today's model costs in the month") { $0.month.baseline },
    Member("remarks", .list(of: .text), "what happens in the month") { $0.course.remarks(on: $0.month) },
  ]

  private static let optionMonth = Form<(month: Month, side: MonthlyCourse.Side)>(
    month.map { $0.of { $0.month } } + side.map { $0.of { $0.side } }
  ).named("optionMonth")

  /// What a month of an option says besides.
  private static let side: [Member<MonthlyCourse.Side>] = [
    Member("option", .number, "USD that the option costs in the month") { $0.cost },
    Member("saving", .number, "USD") { $0.saving },
    Member(
      "movedShare", orNull: .number, "of the calls: 0.5 is 50%; null where those of a feature are not known",
      \.share),
    Member("cumulative", orNull: .number, "USD saved so far less USD up front") { $0.bill?.cumulative },
    Member("cumulativeWithTeam", orNull: .number, "the same with the team's time", \.withTeam?.cumulative),
    Member(
      "discounted", orNull: .number, "cumulative at the discount rate; null without one", \.bill?.discounted),
    Member("discountedWithTeam", orNull: .number, "the same with the team's time", \.withTeam?.discounted),
    Member("paysBack", orNull: .flag, "whether the break-even falls into the month") { $0.bill?.paysBack },
    Member("paysBackWithTeam", orNull: .flag, "the same with the team's time") { $0.withTeam?.paysBack },
  ]
}

extension SchemaDocument {
  package static let months = SchemaDocument(
    "months", "what 'compare --by-month --json' prints", MonthsJSON.form)
}
