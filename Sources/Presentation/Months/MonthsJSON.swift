internal import CostModel
package import JSONText

/// Months as the JSON document that scripts rely on: `ftcalc/months/1`.
package enum MonthsJSON {
  /// What the document says it is.
  static let schema = "ftcalc/months/1"

  /// The document: today's model, and what else is to be shown.
  package static func document(_ report: MonthsReport) -> JSONOutput {
    let baseline = report.baseline
    return [
      "schema": .string(schema),
      "asOf": .string(report.asOf.description),
      "start": .string(report.start.description),
      "currency": "USD",
      "horizonMonths": .integer(baseline.course.months.count),
      "baseline": .object(head(of: baseline) + [months(of: baseline)]),
      "options": .array(report.entries.filter { !$0.course.isOfToday }.map(option)),
      "assumptions": .array(report.assumptions.map(\.document)),
      "notes": .array(report.notes.map { .string($0.words) }),
    ]
  }

  private static func option(_ entry: MonthsReport.Entry) -> JSONOutput {
    .object(
      head(of: entry) + [
        ("upfront", .optional(entry.course.upfront?.value)),
        ("upfrontWithTeam", .optional(entry.course.upfrontWithTeam?.value)),
        months(of: entry),
        ("notes", .array(entry.remarks.map { .string($0) })),
      ])
  }

  private static func head(of entry: MonthsReport.Entry) -> [(String, JSONOutput)] {
    [("id", .string(entry.id)), ("kind", .optional(entry.kind?.rawValue))]
  }

  private static func months(of entry: MonthsReport.Entry) -> (String, JSONOutput) {
    let months = entry.course.months.map { month in
      JSONOutput.object(base(of: month, in: entry.course) + (month.option.map(side) ?? []))
    }
    return ("months", .array(months))
  }

  private static func base(
    of month: MonthlyCourse.Month, in course: MonthlyCourse
  ) -> [(String, JSONOutput)] {
    [
      ("month", .integer(month.number)), ("starts", .string(month.starts.description)),
      ("callsPerMonth", .optional(month.calls?.value)), ("baseline", .number(month.baseline.value)),
      ("remarks", .array(course.remarks(on: month).map { .string($0) })),
    ]
  }

  private static func side(_ side: MonthlyCourse.Side) -> [(String, JSONOutput)] {
    [
      ("option", .number(side.cost.value)), ("saving", .number(side.saving.value)),
      ("movedShare", .optional(side.share?.value)),
      ("cumulative", .optional(side.bill?.cumulative.value)),
      ("cumulativeWithTeam", .optional(side.withTeam?.cumulative.value)),
      ("discounted", .optional(side.bill?.discounted?.value)),
      ("discountedWithTeam", .optional(side.withTeam?.discounted?.value)),
      ("paysBack", .optional(side.bill?.paysBack)), ("paysBackWithTeam", .optional(side.withTeam?.paysBack)),
    ]
  }
}
