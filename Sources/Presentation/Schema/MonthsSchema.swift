import CostModel

/// What ``MonthsJSON`` writes: `ftcalc/months/1`.
enum MonthsSchema {
  static let root = JSONSchema.object([
    ("schema", .constant(MonthsJSON.schema)),
    ("asOf", .day.described("the day for prices and availability")),
    ("start", .day.described("the first day of month 1")),
    ("currency", .constant("USD")),
    ("horizonMonths", .whole.described("how many months there are")),
    (
      "baseline",
      .object(head + [("months", .list(of: .definition("month")))]).described(
        "today's model; of a file with features, today's models")
    ),
    ("options", .list(of: .definition("option"))),
    ("assumptions", .list(of: .definition("assumption")).described("the defaults that a figure depends on")),
    ("notes", CompareSchema.notes),
  ])

  static let definitions: [(String, JSONSchema)] =
    [("option", option), ("month", .object(month)), ("optionMonth", .object(month + side))]
    + CompareSchema.definitions.filter { ["assumption", "bounds"].contains($0.0) }

  private static let head: [(String, JSONSchema)] = [
    ("id", .text.described("the name that --with takes; of a file with features, today or features")),
    ("kind", .word(of: Offer.Kind.self).orNull.described("null for features, which may be of several")),
  ]

  private static let option = JSONSchema.object(
    head + [
      ("upfront", .number.orNull.described("USD on the provider's bill, without the team's time")),
      ("upfrontWithTeam", .number.orNull.described("USD, the team's time included")),
      ("months", .list(of: .definition("optionMonth"))),
      ("notes", CompareSchema.notes),
    ])

  private static let month: [(String, JSONSchema)] = [
    ("month", .whole.described("1 is the first")), ("starts", .day),
    ("callsPerMonth", .number.orNull.described("null where those of a feature are not known")),
    ("baseline", .number.described("USD that today's model costs in the month")),
    ("remarks", .list(of: .text).described("what happens in the month")),
  ]

  /// What a month of an option says besides.
  private static let side: [(String, JSONSchema)] = [
    ("option", .number.described("USD that the option costs in the month")),
    ("saving", .number.described("USD")),
    (
      "movedShare",
      .number.orNull.described("of the calls: 0.5 is 50%; null where those of a feature are not known")
    ),
    ("cumulative", .number.orNull.described("USD saved so far less USD up front")),
    ("cumulativeWithTeam", .number.orNull.described("the same with the team's time")),
    ("discounted", .number.orNull.described("cumulative at the discount rate; null without one")),
    ("discountedWithTeam", .number.orNull.described("the same with the team's time")),
    ("paysBack", .flag.orNull.described("whether the break-even falls into the month")),
    ("paysBackWithTeam", .flag.orNull.described("the same with the team's time")),
  ]
}
