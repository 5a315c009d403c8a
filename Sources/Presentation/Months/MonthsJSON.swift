package import CostModel
package import JSONText

/// Months as the JSON document that scripts rely on: `ftcalc/months/1`.
package enum MonthsJSON {
  /// What the document says it is.
  static let schema = "ftcalc/months/1"

  /// The document: today's model, and the options among the courses.
  package static func document(_ courses: [MonthlyCourse], of comparison: Comparison) -> JSONOutput {
    let scenario = comparison.scenario
    let today = comparison.course(of: nil)
    return [
      "schema": .string(schema),
      "asOf": .string(scenario.asOf.description),
      "start": .string(scenario.start.description),
      "currency": "USD",
      "horizonMonths": .integer(today.months.count),
      "baseline": [
        "id": .string(comparison.today.id), "kind": .string(comparison.today.kind.rawValue),
        "months": .array(today.months.map { .object(base(of: $0, in: today)) }),
      ],
      "options": .array(courses.compactMap { course in course.offer.map { option($0, course, comparison) } }),
      "assumptions": .array(comparison.assumptions.map(\.document)),
      "notes": .array(comparison.notes.map { .string($0.words) }),
    ]
  }

  private static func option(
    _ offer: Offer, _ course: MonthlyCourse, _ comparison: Comparison
  ) -> JSONOutput {
    [
      "id": .string(offer.id), "kind": .string(offer.kind.rawValue),
      "upfront": .optional(course.upfront?.value),
      "upfrontWithTeam": .optional(course.upfrontWithTeam?.value),
      "months": .array(
        course.months.map { month in
          .object(base(of: month, in: course) + (month.option.map(side) ?? []))
        }),
      "notes": .array(comparison.remarks(on: course).map { .string($0) }),
    ]
  }

  private static func base(
    of month: MonthlyCourse.Month, in course: MonthlyCourse
  ) -> [(String, JSONOutput)] {
    [
      ("month", .integer(month.number)), ("starts", .string(month.starts.description)),
      ("callsPerMonth", .number(month.calls.value)), ("baseline", .number(month.baseline.value)),
      ("remarks", .array(course.remarks(on: month).map { .string($0) })),
    ]
  }

  private static func side(_ side: MonthlyCourse.Side) -> [(String, JSONOutput)] {
    [
      ("option", .number(side.cost.value)), ("saving", .number(side.saving.value)),
      ("movedShare", .number(side.share.value)),
      ("cumulative", .optional(side.bill?.cumulative.value)),
      ("cumulativeWithTeam", .optional(side.withTeam?.cumulative.value)),
      ("discounted", .optional(side.bill?.discounted?.value)),
      ("discountedWithTeam", .optional(side.withTeam?.discounted?.value)),
      ("paysBack", .optional(side.bill?.paysBack)), ("paysBackWithTeam", .optional(side.withTeam?.paysBack)),
    ]
  }
}
