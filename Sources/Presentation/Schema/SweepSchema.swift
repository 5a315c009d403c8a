import CostModel

/// What ``SweepJSON`` writes: `ftcalc/sweep/1`.
enum SweepSchema {
  static let root = JSONSchema.object([
    ("schema", .constant(SweepJSON.schema)),
    ("asOf", .day.described("the day for prices and availability")),
    ("currency", .constant("USD")),
    ("baseline", .text.described("today's model")),
    ("option", .text.described("the option that is looked at; baseline for staying with today's model")),
    ("optionFrom", .word(of: SweepJSON.Chooser.self).described("who chose it")),
    ("metric", .word(SweepMetric.all.map(\.name)).described("the result in each 'value'")),
    ("unit", .word(of: Unit.self).orNull.described("of the metric; null for names")),
    ("axes", .list(of: .definition("axis")).described("one or two")),
    ("cells", .list(of: .definition("cell")).described("the last axis fastest")),
    ("until", .definition("until").orNull.described("what --until sought; null without it")),
    (
      "assumptions",
      .list(of: .definition("assumption")).described("the defaults that a figure of the base depends on")
    ),
    ("notes", CompareSchema.notes),
  ])

  static let definitions: [(String, JSONSchema)] =
    [("axis", axis), ("cell", cell), ("until", until), ("side", side)]
    + CompareSchema.definitions.filter { ["assumption", "bounds", "breakEven"].contains($0.0) }

  private static let axis = JSONSchema.object([
    ("key", .word(Parameters.standard.all.map(\.key))), ("unit", .word(of: Unit.self)),
    (
      "period",
      .word(of: StatedQuantity.Period.self).orNull.described("for which calls are stated; null for the rest")
    ),
    ("spacing", .word(of: SweepAxis.Spacing.self)), ("values", .list(of: .number)),
    ("changesNothing", .flag.described("whether every value comes to the same")),
  ])

  private static let value = JSONSchema.either([.number.orNull, .text])

  private static let cell = JSONSchema.object([
    ("values", .list(of: .number).described("one for each axis")),
    ("value", value.described("of the metric; null where a break-even is not reached, and in a gap")),
    ("gap", .text.orNull.described("why there is no value; null where there is one")),
    ("baselineMonthly", .number.orNull.described("USD that today's model costs in month 1")),
    ("monthlyCost", .number.orNull.described("USD \(MovedMonth.described)")),
    ("monthlySaving", .number.orNull.described("USD \(MovedMonth.described)")),
    ("savingShare", .number.orNull.described("the same as a share of today's bill")),
    ("npv", .number.orNull.described("USD")),
    ("headroom", .number.orNull.described("a share; null without machines")),
    ("breakEven", .definition("breakEven").orNull.described("on the provider's bill alone")),
    ("withTeam", .definition("breakEven").orNull.described("with the team's time")),
    ("verdict", .word(of: Verdict.self).orNull), ("bestOption", .text.orNull),
  ])

  private static let side = JSONSchema.object([("at", .number), ("value", value)])

  private static let until = JSONSchema.object([
    ("metric", .word(of: Metric.self)), ("relation", .word(of: Condition.Relation.self)),
    ("limit", .number.orNull), ("status", .word(of: GoalSeek.Status.self)),
    (
      "precision",
      .number.orNull.described(
        "how close both sides of a change are, as a share of the value; null for whole numbers, which are 1 apart"
      )
    ),
    ("looked", .whole.described("values at which the condition was looked at")),
    ("untold", .whole.described("of them, those at which it cannot be told")),
    (
      "changes",
      .list(
        of: .object([
          ("below", .definition("side")), ("above", .definition("side")), ("holdsAbove", .flag),
        ])
      ).described("by rising value; both sides were computed")
    ),
  ])
}
